import { putLast } from '../domain/put-last.ts';
import type { Audit } from './audit.ts';
import type { Viewer } from './roles.ts';

/** One caller who asks the same in vain is told of once in so long: a page that asks again and again must not fill the trail. */
const AGAIN_AFTER_MS = 60_000;
const MOST_KEPT = 1000;

/** Tells the trail of what somebody asked and may not see or do. */
export function createRefusals(
  audit: Audit,
  now: () => number = () => performance.now(),
): (viewer: Viewer, what: readonly string[]) => void {
  const told = new Map<string, number>();
  return ({ id, name, address }, what) => {
    for (const subject of new Set(what)) {
      const key = JSON.stringify([id, subject]);
      if (now() < (told.get(key) ?? -Infinity) + AGAIN_AFTER_MS) continue;
      putLast(told, key, now(), MOST_KEPT);
      audit.note({ by: name, action: 'ASK', subject, address, outcome: 'REFUSED' });
    }
  };
}
