/** Score and order of gaps for given weights; equal to nine decimals is a tie. n log n. */
import { byCodePoint } from '../../domain/by-code-point.ts';
import { InvalidInput } from '../../errors.ts';
import { compareScores } from '../tools/by-score.ts';
import { GAP_FACTORS, GAP_FACTOR_KEYS } from './factors.ts';
import type { FoundGap, Gap, GapWeights } from './gap.ts';
import { RankedGap } from './lazy-gap.ts';

export type { GapWeights };

/**
 * Best first; ties by the id of the product. `rankByDefault` is the rank with the weights of the catalogue.
 * @throws InvalidInput for a weight that is no finite number
 */
export function rankGaps(gaps: readonly FoundGap[], weights: GapWeights = {}): Gap[] {
  for (const key of GAP_FACTOR_KEYS) {
    if (weights[key] !== undefined && !Number.isFinite(weights[key])) {
      throw new InvalidInput({ zh: `权重 ${key} 必须是有限的数。`, en: `The weight of ${key} must be a finite number.` }, { factor: key });
    }
  }
  const byDefault = new Map(order(gaps, {}).map(({ gap }, i) => [gap.number, i + 1]));
  return order(gaps, weights).map(({ gap, score }, i) => new RankedGap(gap, weights, score, i + 1, byDefault.get(gap.number)!));
}

function order(gaps: readonly FoundGap[], weights: GapWeights): { gap: FoundGap; score: number }[] {
  return gaps
    .map((gap) => ({ gap, score: GAP_FACTORS.reduce((sum, { key, weight }) => sum + (weights[key] ?? weight) * gap.values[key], 0) }))
    .sort((a, b) => compareScores(a.score, b.score) || byCodePoint(a.gap.product, b.gap.product));
}
