import type { GraphSession } from '../session.ts';
import { createBreaker, type BreakerLimits, type BreakerState } from './breaker.ts';
import { machineClock, type Clock } from './clock.ts';

/** With these a call ends 1.5 s after the graph went away, and a graph that is back is noticed within 7 s. */
const OVER_A_LINE: BreakerLimits = { patience: 500, question: 1000, pause: 2000, probe: 5000, calm: 60_000 };
/** The engine in this process cannot go away; while it is at work it does not answer a question either. */
const IN_THIS_PROCESS: BreakerLimits = { ...OVER_A_LINE, patience: null, question: 5000 };

/** A session whose callers never wait for a graph that is away. */
export interface GuardedSession extends GraphSession {
  readonly state: BreakerState;
}

/** Puts a breaker before every call of a session; `close` ends its probes too. */
export function guardSession(session: GraphSession, clock: Clock = machineClock): GuardedSession {
  const { engine } = session;
  const breaker = createBreaker({
    ask: (milliseconds) => session.ping(milliseconds),
    clock,
    limits: engine === 'neo4j' ? OVER_A_LINE : IN_THIS_PROCESS,
  });
  return {
    engine,
    get state() {
      return breaker.state;
    },
    read: (cypher, params) => breaker.run(() => session.read(cypher, params)),
    write: (work) => breaker.run(() => session.write(work)),
    ping: (milliseconds) => breaker.run(() => session.ping(milliseconds)),
    close() {
      breaker.stop();
      return session.close();
    },
  };
}
