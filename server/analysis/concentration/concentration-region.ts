/**
 * How concentrated the local makers of each recorded product are, group by group.
 * Assumption: capacities add up only in one unit and without rows that are totals over other rows; a group whose parent and
 * subsidiary both state a figure may count it twice, so its capacity is not known. Then makers only, never a made-up index.
 * Linear in the productions.
 */
import { rowOf } from '../model/model.ts';
import { findOperatingRows } from '../region/operating-rows.ts';
import type { RegionView } from '../region/region-view.ts';
import { findConcentration, type Concentration } from './concentration.ts';

export interface ProductConcentration extends Concentration {
  product: number;
  /** Unit of the capacities; null where the index is. */
  unit: string | null;
  /** Sum of the capacities in that unit; null where the index is. */
  total: number | null;
  /** Head of the only maker group, null where there are several. */
  soleMaker: number | null;
}

/** Fewest makers first, then the most concentrated, then by id. */
export function findRegionConcentration(view: RegionView): ProductConcentration[] {
  const found: ProductConcentration[] = [];
  for (let q = 0; q < view.model.productCount; q++) {
    const one = findProductConcentration(view, q);
    if (one) found.push(one);
  }
  return found.sort((a, b) => a.makers - b.makers || (b.hhi ?? -1) - (a.hhi ?? -1) || a.product - b.product);
}

/** Of one product; null where nobody here makes it. */
export function findProductConcentration(view: RegionView, q: number): ProductConcentration | null {
  const heads = new Set([...rowOf(view.local.makers, q)].map((e) => view.model.groupHead[e]!));
  if (heads.size === 0) return null;
  const { capacities, unit } = readGroupCapacities(view, q, heads);
  const concentration = findConcentration(capacities);
  return {
    ...concentration,
    product: q,
    unit: concentration.hhi === null ? null : unit,
    soleMaker: heads.size === 1 ? [...heads][0]! : null,
    total: concentration.hhi === null ? null : capacities.reduce<number>((sum, capacity) => sum + (capacity ?? 0), 0),
  };
}

function readGroupCapacities(
  view: RegionView,
  q: number,
  heads: ReadonlySet<number>,
): { capacities: (number | null)[]; unit: string | null } {
  const rows = findOperatingRows(view, q).filter(({ aggregate }) => !aggregate);
  const units = new Set(rows.map(({ unit }) => unit));
  const unit = units.size === 1 ? [...units][0]! : null;
  const capacities = [...heads]
    .sort((a, b) => a - b)
    .map((head) => {
      const own = rows.filter(({ enterprise }) => view.model.groupHead[enterprise] === head);
      const headToo = own.length > 1 && own.some(({ enterprise }) => enterprise === head);
      if (unit === null || own.length === 0 || headToo) return null;
      return own.reduce<number | null>((sum, { capacity }) => (sum === null || capacity === null ? null : sum + capacity), 0);
    });
  return { capacities, unit };
}
