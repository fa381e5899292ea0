import { findCriticalHere, type Critical, type CriticalOptions } from '../../analysis/critical/critical-region.ts';
import { findPackages, type PackageOptions, type PackageSearch } from '../../analysis/packages/packages-region.ts';
import { findUnlocks, type UnlockOptions, type UnlockSearch } from '../../analysis/unlocks/unlocks-region.ts';
import type { Base, RegionView } from '../../analysis/region/region-view.ts';
import { createSearchDeadline, type WorkTime } from '../context/work-time.ts';
import { oncePer } from './once-per.ts';

/** Searches of one view by their question; at most so many of each kind are kept. */
const KEPT = 50;

export interface PackageQuestion extends Pick<PackageOptions, 'items' | 'first'> {
  target: number;
  base: Base;
  without: readonly number[];
}

const packagesOf = oncePer<RegionView, Map<string, PackageSearch>>(() => new Map());
const unlocksOf = oncePer<RegionView, Map<string, UnlockSearch>>(() => new Map());
const criticalOf = oncePer<RegionView, Map<string, Critical[]>>(() => new Map());

export function readPackages(view: RegionView, { target, base, ...options }: PackageQuestion, time: WorkTime): PackageSearch {
  return keep(packagesOf(view), [target, base, options], isWhole, () =>
    findPackages(view.model.graph, view.base(base), target, { ...options, runHere: view.runHere, deadline: createSearchDeadline(time) }),
  );
}

export function readUnlocks(view: RegionView, options: Pick<UnlockOptions, 'size' | 'items' | 'first'>, time: WorkTime): UnlockSearch {
  return keep(unlocksOf(view), options, isWhole, () =>
    findUnlocks(view.model.graph, view.base('LOCAL_AND_RAW'), { ...options, deadline: createSearchDeadline(time) }),
  );
}

export function readCritical(view: RegionView, options: CriticalOptions): Critical[] {
  return keep(
    criticalOf(view),
    options,
    () => true,
    () => {
      const { base, processes } = view.running();
      return findCriticalHere(view.model.graph, { base, allowed: processes, counted: view.available }, options);
    },
  );
}

/** An answer that the clock cut short may come out longer the next time, so it is not kept. */
function isWhole({ stopReason }: { stopReason: string | null }): boolean {
  return stopReason !== 'TIME_LIMIT';
}

function keep<T>(kept: Map<string, T>, question: unknown, isKept: (answer: T) => boolean, search: () => T): T {
  const key = JSON.stringify(question);
  const there = kept.get(key);
  if (there !== undefined) return there;
  const answer = search();
  if (isKept(answer)) kept.set(key, answer);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value as string);
  return answer;
}
