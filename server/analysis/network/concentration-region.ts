/**
 * How concentrated the local makers of each recorded product are, group by group.
 * Assumption: capacities add up only in one unit and without rows that are totals over other rows; a group whose parent and
 * subsidiary both state a figure may count it twice, so its capacity is not known. Then makers only, never a made-up index.
 * Linear in the productions.
 */
import { OPERATING, rowOf } from '../model.ts';
import type { RegionView } from '../region-view.ts';
import { findConcentration, type Concentration } from './concentration.ts';

export interface ProductConcentration extends Concentration {
  product: number;
  /** Unit of the capacities; null where the index is. */
  unit: string | null;
  /** Head of the only maker group, null where there are several. */
  soleMaker: number | null;
}

/** Fewest makers first, then the most concentrated, then by id. */
export function findRegionConcentration(view: RegionView): ProductConcentration[] {
  const found: ProductConcentration[] = [];
  for (let q = 0; q < view.model.productCount; q++) {
    const heads = new Set([...rowOf(view.local.makers, q)].map((e) => view.model.groupHead[e]!));
    if (heads.size === 0) continue;
    const { capacities, unit } = readGroupCapacities(view, q, heads);
    const concentration = findConcentration(capacities);
    found.push({ ...concentration, product: q, unit: concentration.hhi === null ? null : unit, soleMaker: heads.size === 1 ? [...heads][0]! : null });
  }
  return found.sort((a, b) => a.makers - b.makers || (b.hhi ?? -1) - (a.hhi ?? -1) || a.product - b.product);
}

function readGroupCapacities({ model, local }: RegionView, q: number, heads: ReadonlySet<number>): { capacities: (number | null)[]; unit: string | null } {
  const rows = [...rowOf(model.productionsOf, q)]
    .filter((m) => model.productionPhase[m] === OPERATING && local.isLocal[model.productionEnterprise[m]!] && !model.productions[m]!.aggregate);
  const units = new Set(rows.map((m) => model.productions[m]!.unit));
  const unit = units.size === 1 ? [...units][0]! : null;
  const capacities = [...heads].sort((a, b) => a - b).map((head) => {
    const own = rows.filter((m) => model.groupHead[model.productionEnterprise[m]!] === head);
    const headToo = own.length > 1 && own.some((m) => model.productionEnterprise[m] === head);
    if (unit === null || own.length === 0 || headToo) return null;
    return own.reduce<number | null>((sum, m) => (sum === null || model.productions[m]!.capacity === null ? null : sum + model.productions[m]!.capacity!), 0);
  });
  return { capacities, unit };
}
