import { createServer, type Server } from 'node:http';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express } from 'express';
import { NO_TEXTS, type SourceTexts } from './chain/source-texts.ts';
import { createApollo } from './graphql/server/apollo.ts';
import { createContext } from './graphql/context/context.ts';
import type { GraphAccess } from './graphql/context/graph-access.ts';
import { currentLanguage } from './graphql/context/language.ts';
import type { Log } from './graphql/context/log.ts';
import { checkQuestion } from './http/check-question.ts';
import { answerNotFound, createErrorHandler } from './http/errors.ts';
import { createHealth, type Readiness } from './http/health.ts';
import { createPages } from './http/pages.ts';
import { securityHeaders } from './http/security.ts';
import { speakItsLanguage } from './http/speak.ts';
import { compressAnswers, limitRate } from './http/traffic.ts';

export interface AppDeps {
  graph: GraphAccess;
  readiness: () => Promise<Readiness>;
  /** The reader's own copies of sources. */
  texts?: SourceTexts;
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
export async function createApp({ graph, texts = NO_TEXTS, readiness, clientFolder, log }: AppDeps): Promise<App> {
  const app = express();
  const http = createServer(app);
  const apollo = createApollo(http, log);
  await apollo.start();
  app.disable('x-powered-by').set('etag', false);
  app.use(speakItsLanguage, createHealth(readiness), securityHeaders, compressAnswers);
  app.all(
    '/graphql',
    limitRate,
    express.json({ limit: BODY_LIMIT, type: ['application/json', 'application/graphql+json'] }),
    checkQuestion,
    expressMiddleware(apollo, { context: () => createContext(graph, currentLanguage(), texts) }),
  );
  app.use(createPages(clientFolder), answerNotFound, createErrorHandler(log));
  return { express: app, http, stop: () => apollo.stop() };
}
