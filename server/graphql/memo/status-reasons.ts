import { toStatusReason } from '../../analysis/map/status-reason.ts';
import type { RegionView } from '../../analysis/region/region-view.ts';
import { oncePer } from '../../analysis/tools/once-per.ts';
import type { Sentence } from '../../errors.ts';

const reasonsOf = oncePer<RegionView, Map<number, Sentence>>(() => new Map());

/** Why a product has its status; worded once per view, since a map asks it of every product: half of what a map took. */
export function readStatusReason(view: RegionView, product: number): Sentence {
  const reasons = reasonsOf(view);
  const reason = reasons.get(product) ?? toStatusReason(view, product);
  reasons.set(product, reason);
  return reason;
}
