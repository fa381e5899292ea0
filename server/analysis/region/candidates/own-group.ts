/** 把它带回来: members of the groups that are here, outside the region, that make a product, operating and not only by an estimate. */
import { OPERATING, rowOf } from '../../model/model.ts';
import type { RegionView } from '../region-view.ts';

/** Ascending enterprise numbers. Linear in the productions of the product, once the groups here are known. */
export function findOwnGroupElsewhere(view: RegionView, q: number): number[] {
  const { model, local } = view;
  const here = findGroupsHere(view);
  const found = [...rowOf(model.productionsOf, q)]
    .filter((m) => model.productionPhase[m] === OPERATING && !model.productionEstimated[m])
    .map((m) => model.productionEnterprise[m]!)
    .filter((e) => !local.isLocal[e] && !local.isStopped[e] && here.has(model.groupHead[e]!));
  return [...new Set(found)].sort((a, b) => a - b);
}

const kept = new WeakMap<RegionView, ReadonlySet<number>>();

function findGroupsHere(view: RegionView): ReadonlySet<number> {
  const known = kept.get(view);
  if (known) return known;
  const groups = new Set<number>();
  view.local.isLocal.forEach((is, e) => {
    if (is) groups.add(view.model.groupHead[e]!);
  });
  kept.set(view, groups);
  return groups;
}
