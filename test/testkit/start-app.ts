import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import supertest from 'supertest';
import { accessWithoutAccounts, type Access } from '../../server/access/access.ts';
import type { Oidc } from '../../server/access/oidc.ts';
import { createApp, type App } from '../../server/app.ts';
import { createChainKeeper } from '../../server/chain/chain-keeper.ts';
import { createDatasetList } from '../../server/datasets/list-datasets.ts';
import { openEmbedded } from '../../server/graph/embedded.ts';
import type { GraphSession } from '../../server/graph/session.ts';
import { createImportDesk, type ImportDesk } from '../../server/import/desk/import-desk.ts';
import { LOCAL, type HttpSettings } from '../../server/http/settings.ts';
import { createGraphStarter } from '../../server/start/graph-starter.ts';
import { prepareGraph } from '../../server/start/prepare-graph.ts';
import type { ThreadLimits } from '../../server/graphql/answering/create-threads.ts';
import { IMPORT_PROGRAM, THREAD_PROGRAM } from './thread-program.ts';
import { putLoadedGraph } from './loaded-graph.ts';
import { createTestLog, type TestLog } from './test-log.ts';

/** As `npm start` has them, and time enough for a machine that runs other tests too. */
const LIMITS: ThreadLimits = { threads: 2, threadMegabytes: 512, workSeconds: 20, queue: 64, cacheMegabytes: 256 };
const SEEDS = 'graph-seeds/nickel-copper-cobalt';

export interface Answer {
  status: number;
  // Each test knows the shape of what it asked for.
  data: Record<string, never> & Record<string, unknown>;
  errors: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> & { code: string } }[];
  extensions: { revision?: number; stale?: string };
}

export interface StartedApp {
  app: App;
  session: GraphSession;
  imports: ImportDesk;
  log: TestLog;
  /** Requests over HTTP, without a port of its own. */
  http: ReturnType<typeof supertest>;
  /** Asks one GraphQL document, with the cookie of an account where there are some; errors are an empty list where there are none. */
  ask(query: string, variables?: Record<string, unknown>, language?: string, cookie?: string): Promise<Answer>;
  /** Opens a free port for a browser or another program. */
  listen(): Promise<string>;
  stop(): Promise<void>;
}

export interface StartOptions {
  seeds?: string;
  clientFolder?: string;
  /** Folder of the reader's own copies of sources. */
  textsFolder?: string | null;
  limits?: Partial<ThreadLimits>;
  /** The program of the threads, where it is not the compiled one. */
  threadProgram?: URL;
  /** Opens the graph, where it is not the embedded one in the given folder. */
  open?: (folder: string) => Promise<GraphSession>;
  settings?: Partial<HttpSettings>;
  /** Who may ask, where it is not everybody. */
  access?: Access;
  oidc?: Oidc | null;
}

/** The real application on an embedded graph in a folder of its own, or on the one that `open` gives, with the seeds in it. */
export async function startApp({
  seeds = SEEDS,
  clientFolder = 'dist/client',
  textsFolder = null,
  limits = {},
  threadProgram = pathToFileURL(THREAD_PROGRAM),
  open = openEmbedded,
  settings = {},
  access = accessWithoutAccounts(settings.isOpen ? 'ANYBODY_READS' : 'LOCAL_PERSON'),
  oidc = null,
}: StartOptions = {}): Promise<StartedApp> {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-test-'));
  if (open === openEmbedded) await putLoadedGraph(seeds, folder);
  const session = await open(folder);
  const log = createTestLog();
  const graph = createGraphStarter({
    place: folder,
    open: async () => session,
    prepare: (opened) => prepareGraph(opened, { folders: seeds.split(','), areNamed: true, isWatched: false }, () => undefined),
    createKeeper: createChainKeeper,
    log,
    retryAfterMs: 10,
  });
  await graph.start();
  const imports = createImportDesk({
    folder: join(folder, 'uploads'),
    current: () => graph.current(),
    session: () => graph.session(),
    program: pathToFileURL(IMPORT_PROGRAM),
    beforeWrite: (subject, { by, address = null }) => access.audit.append({ by, action: 'WRITE', subject, address, outcome: 'OK' }),
    onFault: (error) => log.error({ err: error }, 'Reading what was handed in broke.'),
  });
  const app = await createApp({
    graph,
    access,
    imports,
    oidc,
    datasets: createDatasetList({ session: () => graph.session(), folders: seeds.split(',') }),
    textsFolder,
    limits: { ...LIMITS, ...limits },
    threadProgram,
    readiness: () => graph.readiness(),
    clientFolder,
    log,
    settings: { ...LOCAL, ...settings },
  });
  const http = supertest(app.express);
  return {
    app,
    session,
    imports,
    log,
    http,
    async ask(query, variables, language, cookie) {
      const response = await http
        .post('/graphql')
        .set({ 'Accept-Language': language ?? '', ...(cookie !== undefined && { Cookie: cookie }) })
        .send({ query, variables });
      return { errors: [], extensions: {}, ...(response.body as object), status: response.status } as unknown as Answer;
    },
    listen: () =>
      new Promise((resolve) => {
        app.http.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(app.http.address() as AddressInfo).port}`));
      }),
    async stop() {
      await app.stop();
      await graph.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
