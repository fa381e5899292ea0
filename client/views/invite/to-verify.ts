import type { CheckFirst } from '../../api/generated.ts';
import type { InviteTarget } from './rows.ts';

/** One thing to ask before one calls, and of whom. */
export interface ToVerify {
  what: CheckFirst | 'NO_CAPACITY' | 'STALE';
  of: InviteTarget['enterprise'][];
  /** STALE: months without news. */
  months?: number;
}

const MOST = 3;

/** What to verify first: news of what is on its way, then what weakens the first candidates, then capacities nobody has recorded. */
export function findToVerify(staleMonths: number | null, first: readonly InviteTarget[]): ToVerify[] {
  const found = new Map<ToVerify['what'], ToVerify>();
  const note = (what: ToVerify['what'], target: InviteTarget): void => {
    const one = found.get(what) ?? { what, of: [] };
    one.of.push(target.enterprise);
    found.set(what, one);
  };
  if (staleMonths !== null) found.set('STALE', { what: 'STALE', of: [], months: staleMonths });
  for (const target of first) for (const check of target.checkFirst) note(check, target);
  for (const target of first) if (target.productions.every(({ capacity }) => capacity === null)) note('NO_CAPACITY', target);
  return [...found.values()].slice(0, MOST);
}
