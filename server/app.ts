import { createServer, type Server } from 'node:http';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express } from 'express';
import { createAnsweringThreads, type ThreadLimits } from './graphql/answering/create-threads.ts';
import { createApollo } from './graphql/server/apollo.ts';
import type { GraphAccess } from './graphql/context/graph-access.ts';
import { currentLanguage } from './graphql/context/language.ts';
import type { Log } from './graphql/context/log.ts';
import { createRequestContext } from './graphql/context/request-context.ts';
import { checkQuestion } from './http/check-question.ts';
import { answerNotFound, createErrorHandler } from './http/errors.ts';
import { signalWhenGone } from './http/gone.ts';
import { createHealth, type Readiness } from './http/health.ts';
import { createPages } from './http/pages.ts';
import { securityHeaders } from './http/security.ts';
import { speakItsLanguage } from './http/speak.ts';
import { compressAnswers, limitRate } from './http/traffic.ts';

export interface AppDeps {
  graph: GraphAccess;
  readiness: () => Promise<Readiness>;
  /** Folder of the reader's own copies of sources, `<source id>.txt`; null where none are served. */
  textsFolder?: string | null;
  limits: ThreadLimits;
  /** The compiled program of an answering thread, where it is not beside the server's own. */
  threadProgram?: URL;
  /** The built client. */
  clientFolder: string;
  log: Log;
}

export interface App {
  express: Express;
  /** Not yet listening; it serves `express`. */
  http: Server;
  /** Answers what is under way, takes nothing new. */
  stop(): Promise<void>;
}

const BODY_LIMIT = '1mb';

/** Puts the application together without opening a port. */
export async function createApp(deps: AppDeps): Promise<App> {
  const { graph, readiness, clientFolder, log } = deps;
  const app = express();
  const http = createServer(app);
  const threads = createAnsweringThreads({
    graph,
    log,
    limits: deps.limits,
    textsFolder: deps.textsFolder ?? null,
    program: deps.threadProgram,
  });
  const apollo = createApollo(http, threads, log);
  await apollo.start();
  app.disable('x-powered-by').set('etag', false);
  app.use(speakItsLanguage, createHealth(readiness), securityHeaders, compressAnswers);
  app.all(
    '/graphql',
    limitRate,
    express.json({ limit: BODY_LIMIT, type: ['application/json', 'application/graphql+json'] }),
    checkQuestion,
    expressMiddleware(apollo, { context: ({ res }) => createRequestContext(graph, currentLanguage(), signalWhenGone(res)) }),
  );
  app.use(createPages(clientFolder), answerNotFound, createErrorHandler(log));
  return {
    express: app,
    http,
    async stop() {
      await apollo.stop();
      await threads.close();
    },
  };
}
