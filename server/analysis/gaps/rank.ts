/**
 * Score and order of gaps for given weights, within each kind: gaps of two kinds are different questions, their scores do not
 * compare. Equal to nine decimals is a tie. n log n.
 */
import { byCodePoint } from '../../domain/by-code-point.ts';
import { GAP_KINDS } from '../../domain/words.ts';
import { InvalidInput } from '../../errors.ts';
import { compareScores } from '../tools/by-score.ts';
import { GAP_FACTORS, GAP_FACTOR_KEYS } from './factors.ts';
import type { Factor, FoundGap, Gap, GapWeights } from './gap.ts';

export type { GapWeights };

/**
 * Kind by kind (in the order of GAP_KINDS), each best first, ties by the id of the product; `rankByDefault` is the rank with the
 * weights of the catalogue. @throws InvalidInput for a weight that is no finite number
 */
export function rankGaps(gaps: readonly FoundGap[], weights: GapWeights = {}): Gap[] {
  for (const key of GAP_FACTOR_KEYS) {
    if (weights[key] !== undefined && !Number.isFinite(weights[key])) {
      throw new InvalidInput({ zh: `权重 ${key} 必须是有限的数。`, en: `The weight of ${key} must be a finite number.` }, { factor: key });
    }
  }
  return GAP_KINDS.flatMap((kind) => {
    const own = gaps.filter((gap) => gap.kind === kind);
    const byDefault = new Map(order(own, {}).map(({ gap }, i) => [gap.number, i + 1]));
    return order(own, weights).map(({ gap, score, factors }, i) =>
      gap.toGap({ score, factors, rank: i + 1, rankByDefault: byDefault.get(gap.number)! }),
    );
  });
}

function order(gaps: readonly FoundGap[], weights: GapWeights): { gap: FoundGap; score: number; factors: Factor[] }[] {
  return gaps
    .map((gap) => ({ gap, ...score(gap, weights) }))
    .sort((a, b) => compareScores(a.score, b.score) || byCodePoint(a.gap.product, b.gap.product));
}

function score({ values }: FoundGap, weights: GapWeights): { score: number; factors: Factor[] } {
  const factors = GAP_FACTORS.flatMap(({ key, name, weight: own }): Factor[] => {
    const value = values[key];
    const weight = weights[key] ?? own;
    return value === undefined ? [] : [{ key, name, value, weight, contribution: weight * value }];
  });
  return { score: factors.reduce((sum, { contribution }) => sum + contribution, 0), factors };
}
