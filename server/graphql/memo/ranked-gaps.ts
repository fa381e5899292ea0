import { findGaps } from '../../analysis/gaps/find-gaps.ts';
import { rankGaps, type GapWeights } from '../../analysis/gaps/rank.ts';
import type { RegionView } from '../../analysis/region-view.ts';
import { InvalidInput } from '../../errors.ts';
import type { FactorWeight } from '../generated/resolvers.ts';
import type { GapLine } from '../parents.ts';
import { oncePerQuestion } from './once-per.ts';

const keep = oncePerQuestion<RegionView, readonly GapLine[]>(20);
const MAX_WEIGHT = 100;

/** All gaps of the view, best first with the caller's weights; computed once per view and weights. */
export function readRankedGaps(view: RegionView, weights: readonly FactorWeight[] | null | undefined): readonly GapLine[] {
  const given = toWeights(weights ?? []);
  return keep(view, JSON.stringify(given), () => {
    const gaps = Object.keys(given).length > 0 ? rankGaps(findGaps(view), given) : findGaps(view);
    return gaps.map((gap) => Object.assign(Object.create(gap) as GapLine, { view }));
  });
}

/** @throws InvalidInput for a weight beyond ±100, and for a factor that is weighted twice */
function toWeights(weights: readonly FactorWeight[]): GapWeights {
  const given: GapWeights = {};
  for (const { factor, weight } of [...weights].sort((a, b) => (a.factor < b.factor ? -1 : 1))) {
    if (Math.abs(weight) > MAX_WEIGHT || given[factor] !== undefined) {
      throw new InvalidInput(
        { zh: `权重 ${factor} 须只给一次，并在 -${MAX_WEIGHT} 到 ${MAX_WEIGHT} 之间。`, en: `The weight of ${factor} must be given once and be from -${MAX_WEIGHT} to ${MAX_WEIGHT}.` },
        { argument: 'weights', factor },
      );
    }
    given[factor] = weight;
  }
  return given;
}
