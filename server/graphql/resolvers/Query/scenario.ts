import { compareViews } from '../../../analysis/scenario/compare-views.ts';
import type { RegionView } from '../../../analysis/region/region-view.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toProducts } from '../../lines/to-products.ts';
import { readRankedGaps } from '../../memo/ranked-gaps.ts';
import { viewOf } from '../../arguments/view-of.ts';

export const scenario: QueryResolvers['scenario'] = (_, { chain, region, change, against }, context) => {
  const [before, after] = [viewOf({ chain, region, scenario: against }, context), viewOf({ chain, region, scenario: change }, context)];
  const { opened, closed, gapsClosed, gapsOpened, changed } = compareViews(before, after);
  return {
    opened: toProducts(after.model, opened),
    closed: toProducts(after.model, closed),
    gapsClosed: pickGaps(before, gapsClosed),
    gapsOpened: pickGaps(after, gapsOpened),
    changed: changed.map((one) => ({ ...one, product: after.model.products[one.product]! })),
    completenessBefore: before.completeness.value,
    completenessAfter: after.completeness.value,
    localSupplyBefore: before.localSupplyRate.value,
    localSupplyAfter: after.localSupplyRate.value,
  };
};

/** The gaps of these products, best first. */
function pickGaps(view: RegionView, products: readonly number[]) {
  const wanted = new Set(products);
  return readRankedGaps(view, null).filter((gap) => wanted.has(gap.number));
}
