/** A circuit breaker: once the other side is known to be away nobody waits for it, and one probe at a time looks whether it is back. */
import { GraphUnavailable } from '../../errors.ts';
import type { Clock } from './clock.ts';
import { withDeadline } from './with-deadline.ts';

/** closed: calls go through; open: they are refused at once; half-open: still refused, while a probe looks whether to close. */
export type BreakerState = 'closed' | 'open' | 'half-open';

/** Milliseconds. */
export interface BreakerLimits {
  /** A call that is silent so long makes the breaker ask whether the other side is there at all; null: silence says nothing. */
  patience: number | null;
  /** How long that question may take, the first time. */
  question: number;
  /** From one probe to the next while it is open. */
  pause: number;
  /** How long a probe may take; nobody waits for it. */
  probe: number;
  /** Opening again so soon after it closed is a relapse: the other side is slow rather than away, and is given twice the time to answer. */
  calm: number;
}

export interface BreakerDeps {
  /** Asks the other side whether it is there. */
  ask(milliseconds: number): Promise<void>;
  clock: Clock;
  limits: BreakerLimits;
}

export interface Breaker {
  readonly state: BreakerState;
  /**
   * Runs a call while it is closed. A call that fails for want of the graph, or keeps silent, is followed by the question
   * whether the graph is there: a slow query alone opens nothing, and no answer ends every call under way.
   * @throws GraphUnavailable while it is open, and when it opens meanwhile
   */
  run<T>(call: () => Promise<T>): Promise<T>;
  stop(): void;
}

export function createBreaker({ ask, clock, limits }: BreakerDeps): Breaker {
  let state: BreakerState = 'closed';
  let cause: unknown = null;
  let closedAt = -Infinity;
  let relapses = 0;
  let asking: Promise<void> | null = null;
  let callOffProbe: () => void = () => undefined;
  let isStopped = false;
  /** How to end the calls under way. */
  const underWay = new Set<(error: unknown) => void>();

  const askWithin = (milliseconds: number) => withDeadline(ask(milliseconds), milliseconds, clock);
  /** One question at a time, whoever asks. */
  const question = (): Promise<void> => {
    if (clock.now() - closedAt >= limits.calm) relapses = 0;
    asking ??= askWithin(Math.min(limits.question * 2 ** relapses, limits.probe))
      .catch(open)
      .finally(() => {
        asking = null;
      });
    return asking;
  };

  function open(why: unknown): void {
    if (state !== 'closed' || isStopped) return;
    state = 'open';
    cause = why;
    if (clock.now() - closedAt < limits.calm) relapses += 1;
    for (const end of [...underWay]) end(toRefusal(why));
    planProbe();
  }

  function planProbe(): void {
    callOffProbe = clock.after(limits.pause, () => void probe());
  }

  async function probe(): Promise<void> {
    state = 'half-open';
    try {
      await askWithin(limits.probe);
      state = 'closed';
      closedAt = clock.now();
    } catch (error) {
      state = 'open';
      cause = error;
      if (!isStopped) planProbe();
    }
  }

  /** Asks again and again as long as a call is silent. @returns what ends that */
  function watch(): () => void {
    let isOver = false;
    let callOff: () => void = () => undefined;
    const wait = () => {
      if (limits.patience === null || isOver) return;
      callOff = clock.after(limits.patience, () => void question().then(wait));
    };
    wait();
    return () => {
      isOver = true;
      callOff();
    };
  }

  return {
    get state() {
      return state;
    },
    run<T>(call: () => Promise<T>): Promise<T> {
      if (state !== 'closed') return Promise.reject(toRefusal(cause));
      return new Promise<T>((resolve, reject) => {
        const stopWatching = watch();
        const settle = (then: () => void) => {
          underWay.delete(end);
          stopWatching();
          then();
        };
        const end = (error: unknown) => settle(() => reject(error as Error));
        underWay.add(end);
        call().then(
          (result) => settle(() => resolve(result)),
          // Whether a failure is an outage is for the question to find out.
          (error: unknown) => (error instanceof GraphUnavailable ? void question().then(() => end(error)) : end(error)),
        );
      });
    },
    stop() {
      isStopped = true;
      callOffProbe();
    },
  };
}

/** What a caller is told, in the words of the cause where those are meant for callers. */
function toRefusal(cause: unknown): GraphUnavailable {
  return new GraphUnavailable(cause instanceof GraphUnavailable ? cause.sentence : AWAY, { cause });
}

const AWAY = { zh: '图数据库没有应答，请稍后再试。', en: 'The graph database does not answer; try again in a moment.' };
