import type { Server } from 'node:http';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express } from 'express';
import type { Access } from './access/access.ts';
import type { ListedDataset } from './domain/datasets.ts';
import type { Oidc } from './access/oidc.ts';
import { createAnsweringThreads, type ThreadLimits } from './graphql/answering/create-threads.ts';
import { createApollo } from './graphql/server/apollo.ts';
import { operationNames } from './graphql/generated/operation-names.ts';
import type { ImportDesk } from './import/desk/import-desk.ts';
import { createImportRoutes } from './http/import-routes.ts';
import type { GraphAccess } from './graphql/context/graph-access.ts';
import { currentLanguage } from './graphql/context/language.ts';
import type { Log } from './graphql/context/log.ts';
import { createRequestContext } from './graphql/context/request-context.ts';
import { createAccountRoutes } from './http/account/account-routes.ts';
import { createOidcRoutes } from './http/account/oidc-routes.ts';
import { admit } from './http/account/admit.ts';
import { viewerOf } from './http/account/caller.ts';
import { isFromThisMachine } from './http/addresses.ts';
import { BODY_LIMIT, limitBodies } from './http/bodies.ts';
import { checkQuestion } from './http/check-question.ts';
import { createDrain } from './http/drain.ts';
import { answerNotFound, createErrorHandler } from './http/errors.ts';
import { signalWhenGone } from './http/gone.ts';
import { createFeed, toFeedQuestion } from './http/feed.ts';
import { createHealth, type Readiness } from './http/health.ts';
import { createMetricsPage } from './http/metrics.ts';
import { createPages } from './http/pages.ts';
import { followRequests } from './http/request-log.ts';
import { securityHeaders } from './http/security.ts';
import { createHttpServer } from './http/server.ts';
import { LOCAL, type HttpSettings } from './http/settings.ts';
import { speakItsLanguage } from './http/speak.ts';
import { compressAnswers, countedFor, limitRate } from './http/traffic.ts';
import { createUnread } from './http/unread.ts';
import { checkHost, checkOrigin } from './http/who-may-ask.ts';
import { createHistory } from './history/history.ts';
import { readPast } from './http/read-past.ts';
import { createMetrics, type Metrics } from './metrics/metrics.ts';

export interface AppDeps {
  graph: GraphAccess;
  /** Who may ask. */
  access: Access;
  /** Single sign-on; null where none is set. */
  oidc?: Oidc | null;
  /** The datasets of the graph and of the folders that it is filled from. */
  datasets: () => Promise<ListedDataset[]>;
  /** What is handed in to be imported; null where nothing can be. */
  imports?: ImportDesk | null;
  readiness: () => Promise<Readiness>;
  /** Folder of the reader's own copies of sources, `<source id>.txt`; null where none are served. */
  textsFolder?: string | null;
  /** Where what was computed of the past is kept; null: in memory only. */
  historyFolder?: string | null;
  limits: ThreadLimits;
  /** The compiled program of an answering thread, where it is not beside the server's own. */
  threadProgram?: URL;
  /** The built client. */
  clientFolder: string;
  log: Log;
  settings?: HttpSettings;
}

export interface App {
  express: Express;
  /** Not yet listening; it serves `express`. */
  http: Server;
  /** Answers what is under way, takes nothing new. */
  stop(): Promise<void>;
}

/** Puts the application together without opening a port. */
export async function createApp(deps: AppDeps): Promise<App> {
  const { graph, access, oidc = null, imports = null, readiness, clientFolder, log, settings = LOCAL } = deps;
  const app = express();
  const http = createHttpServer(app, log);
  const drain = createDrain(http);
  const history = createHistory({
    journal: () => graph.journal(),
    newest: async () => (await graph.current()).revision.id,
    cacheFolder: deps.historyFolder ?? null,
    megabytes: deps.limits.threadMegabytes,
    onBroken: (err) => log.error({ err }, 'The thread that reads the history broke; another one takes its place.'),
    program: deps.threadProgram && new URL('history-thread.js', deps.threadProgram),
  });
  const threads = createAnsweringThreads({
    graph,
    history,
    access,
    datasets: deps.datasets,
    imports,
    log,
    limits: deps.limits,
    textsFolder: deps.textsFolder ?? null,
    program: deps.threadProgram,
  });
  const metrics = createMetrics(operationNames);
  metrics.watch('workerQueue', () => threads.state().waiting);
  metrics.watch('cacheBytes', () => threads.state().held);
  watchGraph(metrics, graph, readiness);
  const unread = createUnread();
  const apollo = createApollo(threads, log);
  await apollo.start();
  app.disable('x-powered-by').set('etag', false).set('trust proxy', settings.trustedProxies);
  app.use(followRequests(log, metrics.count), securityHeaders, speakItsLanguage, checkHost(settings), checkOrigin(settings));
  app.use(createHealth(readiness, drain.isDraining), createMetricsPage(metrics, settings.metricsToken), compressAnswers);
  app.use(['/graphql', '/account', '/import', '/feed.atom'], limitRate(settings.rates));
  app.use(['/graphql', '/account'], limitBodies());
  app.use(admit(access), createAccountRoutes(access, oidc !== null));
  if (imports) app.use(createImportRoutes(imports, access.audit));
  if (oidc) app.use(createOidcRoutes(access, oidc));
  app.all(
    '/graphql',
    unread.limit,
    express.json({ limit: BODY_LIMIT, type: ['application/json', 'application/graphql+json'] }),
    checkQuestion,
    expressMiddleware(apollo, {
      context: ({ req, res }) =>
        createRequestContext(
          graph,
          {
            language: currentLanguage(),
            viewer: viewerOf(res),
            caller: countedFor(req),
            // They are the reader's own, who sits at this machine.
            mayReadTexts: !settings.isOpen && isFromThisMachine(req),
            signal: signalWhenGone(res),
            hold: (bytes) => unread.hold(req, res, bytes),
            onRefused: (fields) => access.noteRefused(viewerOf(res), fields),
          },
          readPast(req.query['asof'], history),
        ),
    }),
  );
  app.get(
    '/feed.atom',
    createFeed(async (req, res, language) =>
      threads.run(await toFeedQuestion(graph, viewerOf(res), language), { caller: countedFor(req), signal: signalWhenGone(res) }),
    ),
  );
  app.use(createPages(clientFolder, settings.isOpen), answerNotFound, createErrorHandler(log));
  return {
    express: app,
    http,
    async stop() {
      await drain.end();
      await apollo.stop();
      await threads.close();
      await history.close();
      await imports?.stop();
    },
  };
}

function watchGraph(metrics: Metrics, graph: GraphAccess, readiness: AppDeps['readiness']): void {
  metrics.watchEngine(async () => ((await readiness()).ready ? 'ready' : graph.staleSince() === null ? 'unavailable' : 'stale'));
  metrics.watch('snapshotAge', () => {
    const since = graph.staleSince();
    return since === null ? 0 : (Date.now() - Date.parse(since)) / 1000;
  });
}
