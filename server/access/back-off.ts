/** Makes whoever guesses wait: after a few failures longer and longer, by name and by address. */

interface Failures {
  count: number;
  /** Milliseconds of a clock that never goes back. */
  until: number;
}

/** Failures that cost nothing, the longest wait in milliseconds. */
interface Patience {
  free: number;
  most: number;
}

/** A stranger can make a name wait, so that wait stays short; an address is the stranger's own. */
export const PATIENCE = { name: { free: 5, most: 60_000 }, address: { free: 20, most: 900_000 } } satisfies Record<string, Patience>;
const FIRST_WAIT = 1000;
/** Names and addresses that are remembered; beyond that the one whose wait ends first is forgotten. */
const MOST_KEPT = 10_000;
/** A failure is forgotten so long after its wait. */
const FORGOTTEN_AFTER = 3_600_000;

export interface BackOff {
  /** Milliseconds that the key must still wait; 0 where it need not. */
  wait(key: string): number;
  /** Counts a try before its outcome is known, so that many at once are no way around. */
  fail(key: string): void;
  /** Forgets the failures of the key. */
  forget(key: string): void;
  /** Takes back one try, which was none; those before it count on. */
  forgive(key: string): void;
}

export function createBackOff({ free, most }: Patience, now: () => number = () => performance.now(), mostKept = MOST_KEPT): BackOff {
  const failures = new Map<string, Failures>();
  const find = (key: string): Failures | undefined => {
    const found = failures.get(key);
    if (!found || now() < found.until + FORGOTTEN_AFTER) return found;
    failures.delete(key);
    return undefined;
  };
  return {
    wait: (key) => Math.max(0, (find(key)?.until ?? 0) - now()),
    fail(key) {
      const count = (find(key)?.count ?? 0) + 1;
      const wait = count < free ? 0 : Math.min(most, FIRST_WAIT * 2 ** Math.min(count - free, 30));
      failures.delete(key);
      failures.set(key, { count, until: now() + wait });
      if (failures.size > mostKept) failures.delete(findFirstOver(failures));
    },
    forget: (key) => void failures.delete(key),
    forgive(key) {
      const { count, until } = find(key) ?? { count: 0, until: 0 };
      if (count > 1) failures.set(key, { count: count - 1, until: count > free ? until : now() });
      else failures.delete(key);
    },
  };
}

function findFirstOver(failures: ReadonlyMap<string, Failures>): string {
  let first = { key: '', until: Infinity };
  for (const [key, { until }] of failures) if (until < first.until) first = { key, until };
  return first.key;
}
