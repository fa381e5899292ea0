import type { ChainKeeper } from '../chain/chain-keeper.ts';
import type { PackedSnapshot } from '../chain/packed-snapshot.ts';
import { GraphUnavailable, IntendedError, type Sentence } from '../errors.ts';
import type { RevisionRecord } from '../graph/queries/read-revision.ts';
import type { GraphSession } from '../graph/session.ts';
import type { GraphAccess } from '../graphql/context/graph-access.ts';
import type { Log } from '../graphql/context/log.ts';
import type { Readiness } from '../http/health.ts';

export interface GraphStarterDeps {
  open(): Promise<GraphSession>;
  /** Schema, and seeds where the graph is empty; tells how far it is. */
  prepare(session: GraphSession, say: (progress: Sentence) => void): Promise<void>;
  createKeeper(session: GraphSession): ChainKeeper;
  /** Whether trying again may help: a server that is down comes back, a wrong password does not mend itself. */
  mayRetry(error: unknown): boolean;
  log: Log;
  retryAfterMs: number;
}

/** The graph on its way up, up, and down again: what the interface asks, it always gets an answer or a sentence. */
export interface GraphStarter extends GraphAccess {
  readiness(): Promise<Readiness>;
  /**
   * Opens the graph and tries again as long as it cannot be reached.
   * @throws whatever trying again would not mend: a wrong password, a folder in use, a bad seed row
   */
  start(): Promise<void>;
  stop(): Promise<void>;
}

interface OpenGraph {
  session: GraphSession;
  keeper: ChainKeeper;
}

/** A lasting outage is told again after so many tries. */
const SAID_EVERY = 30;

const OPENING: Sentence = { zh: '正在打开图数据库……', en: 'The graph is being opened …' };

export function createGraphStarter({ open, prepare, createKeeper, mayRetry, log, retryAfterMs }: GraphStarterDeps): GraphStarter {
  let graph: OpenGraph | null = null;
  let state: Sentence = OPENING;
  let isStopped = false;
  let wake: () => void = () => undefined;

  const opened = (): OpenGraph => {
    if (graph) return graph;
    throw new GraphUnavailable(state);
  };
  const current = async (): Promise<PackedSnapshot> => opened().keeper.current();

  async function openOnce(): Promise<void> {
    const session = await open();
    try {
      await prepare(session, (progress) => {
        state = progress;
      });
      const keeper = createKeeper(session);
      await keeper.current();
      graph = { session, keeper };
    } catch (error) {
      await session.close().catch(() => undefined);
      throw error;
    }
  }

  return {
    current,
    revisions: async (): Promise<RevisionRecord[]> => opened().keeper.revisions(),
    async readiness() {
      try {
        return { ready: true, revision: (await current()).revision.id };
      } catch (error) {
        if (error instanceof IntendedError) return { ready: false, reason: error.sentence };
        log.error({ err: error }, 'The graph cannot be read.');
        return { ready: false, reason: { zh: '图数据库无法读取，详见日志。', en: 'The graph cannot be read; the log says more.' } };
      }
    },
    async start() {
      let tries = 0;
      while (!isStopped) {
        try {
          return await openOnce();
        } catch (error) {
          if (!(error instanceof GraphUnavailable) || !mayRetry(error)) throw error;
          const seconds = Math.max(1, Math.round(retryAfterMs / 1000));
          if (state.zh !== error.sentence.zh || tries % SAID_EVERY === 0) {
            log.warn(
              `${error.sentence.zh}每 ${seconds} 秒再试一次，连上即可使用。 ${error.sentence.en} Trying again every ${seconds} s; the service starts as soon as it answers.`,
            );
          }
          state = error.sentence;
          tries += 1;
        }
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, retryAfterMs).unref();
        });
      }
    },
    async stop() {
      isStopped = true;
      wake();
      await graph?.session.close();
      graph = null;
    },
  };
}
