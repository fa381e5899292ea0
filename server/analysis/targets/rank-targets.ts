import { rank } from '../tools/rank.ts';
import { TARGET_FACTORS, type TargetWeights } from './target-factors.ts';
import type { FoundTarget, Target } from './target.ts';

/**
 * Those who make or deliver it, then the ways in; within each the vetoed last, then by score, then by id. Ranks count within each.
 * @throws InvalidInput for a weight that is no finite number
 */
export function rankTargets(targets: readonly FoundTarget[], weights: TargetWeights): Target[] {
  const beforeWaysIn = targets.filter((target) => !isWayIn(target)).length;
  const ranked = rank(targets, TARGET_FACTORS, weights, {
    before: (a, b) => compareHalves(isWayIn(a), a.vetoes.length > 0, isWayIn(b), b.vetoes.length > 0),
    breakTie: (a, b) => a.number - b.number,
  });
  return ranked.map(({ item, ...place }) => ({ ...item, ...place, rank: isWayIn(item) ? place.rank - beforeWaysIn : place.rank }));
}

export const isWayIn = ({ role }: FoundTarget) => role === 'WAY_IN';

/** What goes before any score. */
export function compareHalves(aWayIn: boolean, aVetoed: boolean, bWayIn: boolean, bVetoed: boolean): number {
  return Number(aWayIn) - Number(bWayIn) || Number(aVetoed) - Number(bVetoed);
}
