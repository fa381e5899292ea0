import type { Clock } from '../../server/graph/outage/clock.ts';

/** A clock that a test moves by hand, so that what waits for it needs no waiting. It starts at 1970. */
export interface HandClock extends Clock {
  /** Lets so many milliseconds pass: whoever is due is called in order, and what they cause is done before the next. */
  pass(milliseconds: number): Promise<void>;
  /** How many wait. */
  readonly waiting: number;
}

export function createHandClock(): HandClock {
  let time = 0;
  const callers = new Set<{ due: number; callback: () => void }>();
  return {
    now: () => time,
    after(milliseconds, callback) {
      const caller = { due: time + milliseconds, callback };
      callers.add(caller);
      return () => callers.delete(caller);
    },
    async pass(milliseconds) {
      const end = time + milliseconds;
      for (;;) {
        await settle();
        const [next] = [...callers].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
        if (!next) break;
        time = next.due;
        callers.delete(next);
        next.callback();
      }
      time = end;
    },
    get waiting() {
      return callers.size;
    },
  };
}

/** Everything that promises cause is done once the loop has turned. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
