import { findCriticalHere, type Critical, type CriticalOptions } from '../../analysis/network/critical-region.ts';
import { findPackages, type PackageOptions, type PackageSearch } from '../../analysis/packages/packages-region.ts';
import { findUnlocks, type UnlockOptions, type UnlockSearch } from '../../analysis/unlocks/unlocks-region.ts';
import { findNotAttracted } from '../../analysis/region/way.ts';
import type { Base, RegionView } from '../../analysis/region/region-view.ts';
import type { Way } from '../../domain/words.ts';
import { createSearchDeadline, type WorkTime } from '../context/work-time.ts';
import { sizeOfJson } from '../context/size-of-json.ts';
import { oncePerQuestion } from './once-per-question.ts';

export interface PackageQuestion extends Pick<PackageOptions, 'items' | 'first'> {
  target: number;
  base: Base;
  without: readonly number[];
}

const keepPackages = oncePerQuestion<RegionView, PackageSearch>('packages', weighWhole);
const keepUnlocks = oncePerQuestion<RegionView, UnlockSearch>('unlocks', weighWhole);
const keepCritical = oncePerQuestion<RegionView, Critical[]>('critical', weigh);

export function readPackages(view: RegionView, { target, base, ...options }: PackageQuestion, time: WorkTime): PackageSearch {
  return keepPackages(view, JSON.stringify([target, base, options]), () =>
    findPackages(view.model.graph, view.base(base), target, { ...options, runHere: view.runHere, deadline: createSearchDeadline(time) }),
  );
}

export interface UnlockQuestion extends Pick<UnlockOptions, 'size' | 'items' | 'first'> {
  /** Only what can be attracted, or only what cannot. */
  way: Way | null;
}

export function readUnlocks(view: RegionView, question: UnlockQuestion, time: WorkTime): UnlockSearch {
  return keepUnlocks(view, JSON.stringify(question), () => {
    const { way, ...options } = question;
    const others = findNotAttracted(view.model, view.secure).map((not) => Number((not === 1) === (way === 'INVITE')));
    return findUnlocks(view.model.graph, view.base('LOCAL_AND_RAW'), {
      ...options,
      ...(way && { excluded: others }),
      deadline: createSearchDeadline(time),
    });
  });
}

export function readCritical(view: RegionView, options: CriticalOptions): Critical[] {
  return keepCritical(view, JSON.stringify(options), () => findCriticalHere(view, options));
}

/** Numbers in lists of their own: some times what they take as JSON. */
const BYTES_PER_JSON = 6;

function weigh(answer: object): number {
  return BYTES_PER_JSON * sizeOfJson(answer);
}

/** An answer that the clock cut short may come out longer the next time, so it is not kept. */
function weighWhole(answer: PackageSearch | UnlockSearch): number | null {
  return answer.stopReason === 'TIME_LIMIT' ? null : weigh(answer);
}
