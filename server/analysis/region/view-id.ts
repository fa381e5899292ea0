/** Id of a product as seen from one chain, region and scenario: the same product elsewhere has another. */
import type { RegionView } from './region-view.ts';

export function toViewId(view: RegionView, q: number): string {
  const parts = ['seen', view.model.chain.id, view.region.id, view.model.products[q]!.id];
  return [...parts, ...(view.changeKey ? [view.changeKey] : [])].join(':');
}
