import { findGaps } from '../../analysis/gaps/find-gaps.ts';
import { GAP_FACTOR_KEYS } from '../../analysis/gaps/factors.ts';
import { rankGaps } from '../../analysis/gaps/rank.ts';
import type { RegionView } from '../../analysis/region/region-view.ts';
import type { FactorWeight } from '../generated/resolvers.ts';
import type { GapLine } from '../nodes/parents.ts';
import { toWeights } from '../arguments/weights.ts';
import { oncePerQuestion } from './once-per-question.ts';

/** By measurement. */
const GAP_BYTES = 1300;
const LIST_BYTES = 4000;

const keep = oncePerQuestion<RegionView, readonly GapLine[]>('gaps', (gaps) => LIST_BYTES + GAP_BYTES * gaps.length);

/** All gaps of the view, best first with the caller's weights; computed once per view and weights. */
export function readRankedGaps(view: RegionView, weights: readonly FactorWeight[] | null | undefined): readonly GapLine[] {
  const given = toWeights(weights, GAP_FACTOR_KEYS);
  return keep(view, JSON.stringify(given), () => {
    return Object.keys(given).length > 0 ? rankGaps(findGaps(view), given) : findGaps(view);
  });
}
