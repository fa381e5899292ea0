import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import supertest from 'supertest';
import { createApp, type App } from '../../server/app.ts';
import { createChainKeeper } from '../../server/chain/chain-keeper.ts';
import type { SourceTexts } from '../../server/chain/source-texts.ts';
import { openEmbedded } from '../../server/graph/embedded.ts';
import type { GraphSession } from '../../server/graph/session.ts';
import { createGraphStarter } from '../../server/start/graph-starter.ts';
import { prepareGraph } from '../../server/start/prepare-graph.ts';
import { createTestLog, type TestLog } from './test-log.ts';

const SEEDS = 'graph-seeds/nickel-copper-cobalt';

export interface Answer {
  status: number;
  // Each test knows the shape of what it asked for.
  data: Record<string, never> & Record<string, unknown>;
  errors: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> & { code: string } }[];
  extensions: { revision?: number };
}

export interface StartedApp {
  app: App;
  session: GraphSession;
  log: TestLog;
  /** Requests over HTTP, without a port of its own. */
  http: ReturnType<typeof supertest>;
  /** Asks one GraphQL document; errors are an empty list where there are none. */
  ask(query: string, variables?: Record<string, unknown>, language?: string): Promise<Answer>;
  /** Opens a free port for a browser or another program. */
  listen(): Promise<string>;
  stop(): Promise<void>;
}

/** The real application on an embedded graph in a folder of its own, filled with the seeds. */
export async function startApp({
  seeds = SEEDS,
  clientFolder = 'dist/client',
  texts,
}: { seeds?: string; clientFolder?: string; texts?: SourceTexts } = {}): Promise<StartedApp> {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-test-'));
  const session = await openEmbedded(folder);
  const log = createTestLog();
  const graph = createGraphStarter({
    open: async () => session,
    prepare: (opened) => prepareGraph(opened, seeds, () => undefined),
    createKeeper: createChainKeeper,
    mayRetry: () => false,
    log,
    retryAfterMs: 10,
  });
  await graph.start();
  const app = await createApp({ graph, ...(texts && { texts }), readiness: () => graph.readiness(), clientFolder, log });
  const http = supertest(app.express);
  return {
    app,
    session,
    log,
    http,
    async ask(query, variables, language) {
      const response = await http
        .post('/graphql')
        .set('Accept-Language', language ?? '')
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
