/**
 * Score and order of gaps for given weights, within each kind: gaps of two kinds are different questions, their scores do not
 * compare. n log n.
 */
import { byCodePoint } from '../../domain/by-code-point.ts';
import { GAP_KINDS } from '../../domain/words.ts';
import { rank } from '../tools/rank.ts';
import { GAP_FACTORS, type GapWeights } from './factors.ts';
import type { FoundGap, Gap } from './gap.ts';

/**
 * Kind by kind (in the order of GAP_KINDS), each best first, ties by the id of the product; `rankByDefault` is the rank with the
 * weights of the catalogue. @throws InvalidInput for a weight that is no finite number
 */
export function rankGaps(gaps: readonly FoundGap[], weights: GapWeights = {}): Gap[] {
  return GAP_KINDS.flatMap((kind) => {
    const own = gaps.filter((gap) => gap.kind === kind);
    const byDefault = new Map(order(own, {}).map(({ item, rank: place }) => [item.number, place]));
    return order(own, weights).map(({ item, ...place }) => ({ ...item, ...place, rankByDefault: byDefault.get(item.number)! }));
  });
}

function order(gaps: readonly FoundGap[], weights: GapWeights) {
  return rank(gaps, GAP_FACTORS, weights, { breakTie: (a, b) => byCodePoint(a.product, b.product) });
}
