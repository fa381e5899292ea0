/**
 * What several regions have in common, what only one of them has, and what one has that another needs.
 * Assumption: "has" means recorded (said, not probable); "lacks" is what another of the regions has and this one has neither
 * recorded nor probably; "needs" is what is needed there and not available. Class products stay out. Linear in the products × pairs.
 */
import type { RegionView } from '../region/region-view.ts';

export interface RegionComparison {
  /** Product numbers recorded in all of the regions, ascending; so are the other lists. */
  shared: number[];
  only: { view: RegionView; products: number[]; lacks: number[] }[];
  /** Every ordered pair: what `from` has and `to` needs. */
  complements: { from: RegionView; to: RegionView; products: number[] }[];
}

/** @param views of one model, in the order of the answer */
export function compareRegions(views: readonly RegionView[]): RegionComparison {
  const count = views[0]?.model.productCount ?? 0;
  const pick = (test: (q: number) => boolean) => Array.from({ length: count }, (_, q) => q).filter(test);
  const hasElsewhere = (view: RegionView, q: number) => views.some((other) => other !== view && other.recorded[q] === 1);
  return {
    shared: pick((q) => views.every((view) => view.recorded[q] === 1)),
    only: views.map((view) => ({
      view,
      products: pick((q) => view.recorded[q] === 1 && !hasElsewhere(view, q)),
      lacks: pick((q) => !view.available[q] && hasElsewhere(view, q)),
    })),
    complements: views.flatMap((from) =>
      views
        .filter((to) => to !== from)
        .map((to) => ({
          from,
          to,
          products: pick((q) => from.recorded[q] === 1 && to.needed[q] === 1 && !to.available[q]),
        })),
    ),
  };
}
