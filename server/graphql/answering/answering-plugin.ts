import { randomUUID } from 'node:crypto';
import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import type { GraphQLFormattedError, OperationDefinitionNode } from 'graphql';
import { InvalidInput } from '../../errors.ts';
import { fromSentError, toSentError } from '../../work/sent-error.ts';
import type { Pool } from '../../work/pool.ts';
import { currentRequest } from '../../request/current-request.ts';
import { createErrorFormatter } from '../context/format-error.ts';
import type { Log } from '../context/log.ts';
import type { RequestContext } from '../context/request-context.ts';
import { AnswerText } from './answer-text.ts';
import { toShown } from './cut-answer.ts';
import { asksTypeNamesOnly } from './asks-type-names.ts';
import type { Answer, Fault, Question } from './messages.ts';
import { toShownEnd } from './shown-end.ts';

const NOT_THE_PAST = new InvalidInput({
  zh: '过去的修订不能改写；请去掉地址里的 asof 再提交。',
  en: 'A revision of the past cannot be written; leave asof out of the address and send it again.',
});
/** From this estimate on a question is heavy: it starts searches, or reads a large part of the graph. */
const HEAVY_COST = 5000;

/** Has every operation answered by a thread, so that nothing a caller asks holds up the others. */
export function createAnsweringPlugin(threads: Pool<Question, Answer>, log: Log): ApolloServerPlugin<RequestContext> {
  const format = createErrorFormatter(log);
  return {
    requestDidStart: async () => ({
      async responseForOperation({ source, document, operation, operationName, request, contextValue }) {
        // Apollo itself says what is wrong where no operation, or none that the schema has, is meant.
        const kind = (operation as OperationDefinitionNode | undefined)?.operation;
        if (kind === undefined || kind === 'subscription' || asksTypeNamesOnly(document, operation)) return null;
        const { language, viewer, caller, mayReadTexts, reading, isPast, signal, cost } = contextValue;
        if (isPast && kind === 'mutation') return toResponse([toShown(NOT_THE_PAST)], 'null');
        const question: Question = {
          requestId: currentRequest()?.id ?? randomUUID(),
          document: source,
          operationName,
          variables: request.variables ?? {},
          language,
          viewer,
          mayReadTexts,
          reading: 'packed' in reading ? reading : { error: toSentError(reading.error) },
          isPast,
        };
        try {
          const lane = cost >= HEAVY_COST ? 'heavy' : 'quick';
          const { data, errors, revision, faults } = await threads.run(question, { lane, caller, signal });
          contextValue.revision = revision;
          contextValue.hold(Buffer.byteLength(data));
          faults.forEach((fault) => tell(log, fault));
          const refused = errors.filter(({ extensions }) => extensions?.['code'] === 'FORBIDDEN');
          if (refused.length > 0) contextValue.onRefused(refused.map(({ path }) => String(path?.[0] ?? '')));
          return toResponse(errors, data);
        } catch (error) {
          const { shown, retryAfter } = toShownEnd(error, format);
          return toResponse([shown], 'null', retryAfter);
        }
      },
    }),
  };
}

function tell(log: Log, { message, details, err }: Fault): void {
  log.error({ ...details, ...(err && { err: fromSentError(err) }) }, message);
}

/** @param retryAfter seconds, where the service could not take the question now */
function toResponse(errors: GraphQLFormattedError[], data: string, retryAfter: number | null = null): GraphQLResponse {
  return {
    http: {
      status: retryAfter === null ? undefined : 503,
      headers: new HeaderMap(retryAfter === null ? [] : [['retry-after', String(retryAfter)]]),
    },
    body: {
      kind: 'single',
      singleResult: { ...(errors.length > 0 && { errors }), data: new AnswerText(data) as unknown as Record<string, unknown> },
    },
  };
}
