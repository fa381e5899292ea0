/**
 * What a what-if change brings (沙盘): one view of a region beside another of the same chain and region.
 * Opened and closed are what is available on one side only, so that opened − closed is the change of what the map counts as there,
 * and what a stop closes is the list of the one rule of region/stop/losses.ts.
 * A gap is closed when it is gone and its product is there afterwards: a product that was missing and is now made by one group
 * closes that gap and opens one to strengthen. It is opened when it was not there before: a product that is lost opens one. A gap
 * that goes because the product is lost or no longer asked for is not closed, and one between extend and supplement is the same
 * gap. Linear in products and links, but for one loss on each side per strengthen gap that goes.
 */
import type { GapKind, ProductStatus } from '../../domain/words.ts';
import { gapKindOf } from '../gaps/find-gaps.ts';
import { findSoleGroup } from '../region/strengthen.ts';
import type { RegionView } from '../region/region-view.ts';

export interface ViewDifference {
  /** Product numbers, ascending, as in every list here. */
  opened: number[];
  closed: number[];
  /** Products whose gap before is gone after, and that are available after. */
  gapsClosed: number[];
  /** Products whose gap after was not there before. */
  gapsOpened: number[];
  changed: { product: number; before: ProductStatus; after: ProductStatus }[];
}

/** @param before and after of one model and one region */
export function compareViews(before: RegionView, after: RegionView): ViewDifference {
  const products = Array.from({ length: before.model.productCount }, (_, q) => q);
  const [first, then] = [before.available, after.available];
  const [was, is] = [before.statuses(), after.statuses()];
  const moved = products.map((q) => ({ q, kind: gapKindOf(before, q), next: gapKindOf(after, q) }));
  return {
    opened: products.filter((q) => then[q] && !first[q]),
    closed: products.filter((q) => first[q] && !then[q]),
    gapsClosed: moved
      .filter(({ q, kind, next }) => kind !== null && !isSameGap(kind, next) && isClosed(before, after, q, kind))
      .map(({ q }) => q),
    gapsOpened: moved.filter(({ kind, next }) => next !== null && !isSameGap(next, kind)).map(({ q }) => q),
    changed: products.filter((q) => was[q] !== is[q]).map((q) => ({ product: q, before: was[q]!, after: is[q]! })),
  };
}

/** A product to strengthen is there; the two other kinds both say that it is not, and differ only in who asks for it. */
function isSameGap(one: GapKind, other: GapKind | null): boolean {
  return other !== null && (one === 'STRENGTHEN') === (other === 'STRENGTHEN');
}

/**
 * Whether a gap that is not there any more was closed. A strengthen gap asks more than that the product is there: it has to be
 * made on record still, by a second group, or else with all that hung on it still there: not because that went too.
 */
function isClosed(before: RegionView, after: RegionView, q: number, kind: GapKind): boolean {
  if (kind !== 'STRENGTHEN') return after.available[q] === 1;
  if (!after.recorded[q]) return false;
  return (
    findSoleGroup(after.model, after.running(), q) === -1 ||
    before
      .losses()
      .loses(q)
      .every((lost) => after.available[lost])
  );
}
