import type { RegionView } from '../../analysis/region/region-view.ts';
import { compareViews } from '../../analysis/scenario/compare-views.ts';
import { readRankedGaps } from '../memo/ranked-gaps.ts';
import { toProducts } from './to-products.ts';

/** What differs between two views of one chain and region, as the schema tells it. */
export function toScenarioDiff(before: RegionView, after: RegionView) {
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
}

/** The gaps of these products, best first. */
function pickGaps(view: RegionView, products: readonly number[]) {
  const wanted = new Set(products);
  return readRankedGaps(view, null).filter((gap) => wanted.has(gap.number));
}
