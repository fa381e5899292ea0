import type { ChainKeeper } from '../chain/chain-keeper.ts';
import { createLastKnown, type LastKnown } from '../chain/last-known.ts';
import type { PackedSnapshot } from '../chain/packed-snapshot.ts';
import { GraphRefused, GraphUnavailable, IntendedError, type Sentence } from '../errors.ts';
import { machineClock, type Clock } from '../graph/outage/clock.ts';
import { guardSession, type GuardedSession } from '../graph/outage/guarded-session.ts';
import { withDeadline } from '../graph/outage/with-deadline.ts';
import { journalOf } from '../graph/graph-journal.ts';
import type { GraphSession } from '../graph/session.ts';
import type { GraphAccess } from '../graphql/context/graph-access.ts';
import type { Log } from '../graphql/context/log.ts';
import type { Readiness } from '../http/health.ts';
import { createGraphNews } from './graph-news.ts';

export interface GraphStarterDeps {
  /** The address or the folder of the graph, for the log. */
  place: string;
  /** Opens it, and tells what takes time. */
  open(say: (progress: Sentence) => void): Promise<GraphSession>;
  /** Schema, and seeds where the graph is empty; tells how far it is. */
  prepare(session: GraphSession, say: (progress: Sentence) => void): Promise<void>;
  createKeeper(session: GraphSession): ChainKeeper;
  log: Log;
  retryAfterMs: number;
  clock?: Clock;
}

/** The graph on its way up, up, away for a while, and down again: what the interface asks, it always gets an answer or a sentence. */
export interface GraphStarter extends GraphAccess {
  readiness(): Promise<Readiness>;
  /** The open graph, guarded. @throws GraphUnavailable while there is none */
  session(): GraphSession;
  /**
   * Opens the graph and tries again as long as it cannot be reached.
   * @throws whatever trying again would not mend: a wrong password, a folder in use, a bad seed row
   */
  start(): Promise<void>;
  stop(): Promise<void>;
}

interface OpenGraph {
  session: GuardedSession;
  keeper: ChainKeeper;
  known: LastKnown<PackedSnapshot>;
}

/** Milliseconds from one look at the graph to the next where nobody asks; more often while it is away. */
const LOOK_AFTER = { up: 5000, away: 1000 };
/** How long whoever asks the graph itself waits for it. */
const PATIENCE_MS = 1800;

const OPENING: Sentence = { zh: '正在打开图数据库……', en: 'The graph is being opened …' };

export function createGraphStarter(deps: GraphStarterDeps): GraphStarter {
  const { place, open, prepare, createKeeper, log, retryAfterMs, clock = machineClock } = deps;
  const news = createGraphNews(log, place, retryAfterMs);
  let graph: OpenGraph | null = null;
  let state: Sentence = OPENING;
  let isStopped = false;
  let wake: () => void = () => undefined;

  const opened = (): OpenGraph => {
    if (graph) return graph;
    throw new GraphUnavailable(state);
  };
  const current = async (): Promise<PackedSnapshot> => opened().known.current();

  async function openOnce(): Promise<void> {
    const say = (progress: Sentence): void => {
      state = progress;
    };
    const session = await open(say);
    try {
      await prepare(session, say);
      const guarded = guardSession(session, clock);
      const keeper = createKeeper(guarded);
      const known = createLastKnown({ read: () => keeper.current(), onStale: news.away, onFresh: news.back, clock });
      await known.current();
      guarded.serve();
      if (isStopped) return await guarded.close();
      graph = { session: guarded, keeper, known };
      lookAgain(graph);
    } catch (error) {
      await session.close().catch(() => undefined);
      throw error;
    }
  }

  /** Looks by itself, so that an outage and its end are noticed, and said, while nobody asks. */
  function lookAgain({ known }: OpenGraph): void {
    clock.after(known.staleness ? LOOK_AFTER.away : LOOK_AFTER.up, () => {
      if (graph?.known !== known) return;
      // Whoever asks next learns of a failure that is no outage.
      void known
        .current()
        .catch(() => undefined)
        .then(() => graph && lookAgain(graph));
    });
  }

  return {
    current,
    staleSince: () => graph?.known.staleness?.since ?? null,
    session: () => opened().session,
    journal: () => journalOf(opened().session),
    revisions: async () => withDeadline(opened().keeper.revisions(), PATIENCE_MS, clock),
    async readiness() {
      try {
        const { revision } = await current();
        const reason = graph?.known.staleness?.reason;
        return reason ? { ready: false, reason: reason.sentence } : { ready: true, revision: revision.id };
      } catch (error) {
        if (error instanceof IntendedError) return { ready: false, reason: error.sentence };
        log.error({ err: error }, 'The graph cannot be read.');
        return { ready: false, reason: { zh: '图数据库无法读取，详见日志。', en: 'The graph cannot be read; the log says more.' } };
      }
    },
    async start() {
      while (!isStopped) {
        try {
          return await openOnce();
        } catch (error) {
          if (!(error instanceof GraphUnavailable) || error instanceof GraphRefused) throw error;
          news.notYet(error);
          state = error.sentence;
        }
        await new Promise<void>((resolve) => {
          wake = resolve;
          clock.after(retryAfterMs, resolve);
        });
      }
    },
    async stop() {
      isStopped = true;
      wake();
      const open = graph;
      graph = null;
      await open?.session.close();
    },
  };
}
