/**
 * What a what-if change brings (沙盘): one view of a region beside another of the same chain and region.
 * Opened and closed are differences of the closures of LOCAL_AND_RAW, so anyone can recompute them from two closures; a gap counts
 * by its product and kind. Linear in products and links.
 */
import type { ProductStatus } from '../../domain/words.ts';
import { gapKindOf } from '../gaps/find-gaps.ts';
import type { RegionView } from '../region-view.ts';

export interface ViewDifference {
  /** Product numbers, ascending, as in every list here. */
  opened: number[];
  closed: number[];
  /** Products with a gap before that is not there after. */
  gapsClosed: number[];
  gapsOpened: number[];
  changed: { product: number; before: ProductStatus; after: ProductStatus }[];
}

/** @param before and after of one model and one region */
export function compareViews(before: RegionView, after: RegionView): ViewDifference {
  const products = Array.from({ length: before.model.productCount }, (_, q) => q);
  const [first, then] = [before.closure('LOCAL_AND_RAW').has, after.closure('LOCAL_AND_RAW').has];
  const [was, is] = [before.statuses(), after.statuses()];
  const moved = products.map((q) => ({ q, kind: gapKindOf(before, q), next: gapKindOf(after, q) })).filter(({ kind, next }) => kind !== next);
  return {
    opened: products.filter((q) => then[q] && !first[q]),
    closed: products.filter((q) => first[q] && !then[q]),
    gapsClosed: moved.filter(({ kind }) => kind !== null).map(({ q }) => q),
    gapsOpened: moved.filter(({ next }) => next !== null).map(({ q }) => q),
    changed: products.filter((q) => was[q] !== is[q]).map((q) => ({ product: q, before: was[q]!, after: is[q]! })),
  };
}
