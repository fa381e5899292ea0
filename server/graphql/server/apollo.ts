import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { stringifyAnswer } from '../answering/answer-text.ts';
import { createAnsweringPlugin } from '../answering/answering-plugin.ts';
import type { Answer, Question } from '../answering/messages.ts';
import { createErrorFormatter } from '../context/format-error.ts';
import { createCostPlugin } from '../limits/cost-plugin.ts';
import { createDocumentStore } from '../limits/document-store.ts';
import { MAX_TOKENS } from '../limits/nesting.ts';
import { createPlainRequestPlugin } from '../limits/plain-request.ts';
import { shapeRules } from '../limits/rules.ts';
import type { Log } from '../context/log.ts';
import type { RequestContext } from '../context/request-context.ts';
import { createRequestPlugin } from './request-plugin.ts';
import { createRevisionPlugin } from './revision-plugin.ts';
import { createSchema } from '../schema/schema.ts';
import type { Pool } from '../../work/pool.ts';

/** The GraphQL server: limits before anything is read, one revision per answer, no word about what is inside. */
export function createApollo(threads: Pool<Question, Answer>, log: Log): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: createSchema(),
    validationRules: shapeRules,
    parseOptions: { maxTokens: MAX_TOKENS },
    maxRecursiveSelections: true,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    documentStore: createDocumentStore(),
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    formatError: createErrorFormatter(log),
    stringifyResult: stringifyAnswer,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (text) => log.warn(String(text)),
      error: (text) => log.error(String(text)),
    },
    plugins: [
      createPlainRequestPlugin(),
      createRequestPlugin(),
      createCostPlugin(),
      createAnsweringPlugin(threads, log),
      createRevisionPlugin(),
      ...switchedOff(),
    ],
  });
}

/** Parts of Apollo Server that would call out of the machine, or that look at every single field of every answer. */
function switchedOff() {
  return [
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ];
}
