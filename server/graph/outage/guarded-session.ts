import type { GraphSession } from '../session.ts';
import { createBreaker, type BreakerLimits } from './breaker.ts';
import { machineClock, type Clock } from './clock.ts';

/** With these a call ends 1.5 s after the graph went away, and a graph that is back is noticed within 7 s. */
const OVER_A_LINE: BreakerLimits = { patience: 500, question: 1000, pause: 2000, probe: 5000, calm: 60_000 };
/** The engine in this process cannot go away; while it is at work it does not answer a question either. */
const IN_THIS_PROCESS: BreakerLimits = { ...OVER_A_LINE, patience: null, question: 5000 };

/** A session whose callers never wait for a graph that is away. */
export interface GuardedSession extends GraphSession {
  /** From now on somebody waits. Until then calls may take as long as they do: a first reading on a slow machine is no outage. */
  serve(): void;
}

/** Puts a breaker before every call of a session from `serve` on; `close` ends its probes too. */
export function guardSession(session: GraphSession, clock: Clock = machineClock): GuardedSession {
  const { engine, journal } = session;
  const lastCommit = session.lastCommit?.bind(session);
  const breaker = createBreaker({
    ask: (milliseconds) => session.ping(milliseconds),
    clock,
    limits: engine === 'neo4j' ? OVER_A_LINE : IN_THIS_PROCESS,
  });
  let isServing = false;
  const guarded = <T>(call: () => Promise<T>): Promise<T> => (isServing ? breaker.run(call) : call());
  return {
    engine,
    ...(journal && { journal }),
    serve() {
      isServing = true;
    },
    read: (cypher, params) => guarded(() => session.read(cypher, params)),
    write: (work) => guarded(() => session.write(work)),
    ...(lastCommit && { lastCommit: () => guarded(lastCommit) }),
    ping: (milliseconds) => guarded(() => session.ping(milliseconds)),
    close() {
      breaker.stop();
      return session.close();
    },
  };
}
