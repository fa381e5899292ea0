/**
 * The operating rows of a product here, those that a change adds included: who makes how much of it. Rows that are only an estimate
 * are marked, since they prove nothing. Linear in the productions of the product, once the change is read.
 */
import { append } from '../../domain/append.ts';
import { isIdle, type Production } from '../../domain/facts.ts';
import type { ProductId } from '../../domain/ids.ts';
import { OPERATING, rowOf } from '../model/model.ts';
import { oncePer } from '../tools/once-per.ts';
import type { AddedProduction, RegionChange } from './change.ts';
import type { RegionView } from './region-view.ts';

export interface OperatingRow {
  enterprise: number;
  capacity: number | null;
  unit: string | null;
  /** A total over several places or forms: never summed with its parts. */
  aggregate: boolean;
  estimated: boolean;
  /** A change brings it: a total of today knows nothing of it. */
  added: boolean;
  /** Null for a plant that a change adds without a row. */
  row: Production | null;
}

const addedBy = oncePer(({ addProductions = [] }: RegionChange): ReadonlyMap<ProductId, AddedProduction[]> => {
  const byProduct = new Map<ProductId, AddedProduction[]>();
  for (const one of addProductions) if (one.phase === 'OPERATING') append(byProduct, one.product, one);
  return byProduct;
});

/** In id order, then those of the change. An idle plant has the capacity 0. @param q product, classes included */
export function findOperatingRows({ model, local, change }: RegionView, q: number): OperatingRow[] {
  const toRow = (m: number, enterprise = model.productionEnterprise[m]!): OperatingRow => {
    const row = model.productions[m]!;
    const { capacity, unit, aggregate } = row;
    return {
      enterprise,
      capacity: isIdle(row) ? 0 : capacity,
      unit,
      aggregate,
      estimated: model.productionEstimated[m] === 1,
      added: false,
      row,
    };
  };
  const all = [...rowOf(model.productionsOf, q)];
  const recorded = all
    .filter((m) => model.productionPhase[m] === OPERATING && local.isLocal[model.productionEnterprise[m]!])
    .map((m) => toRow(m));
  const added = (addedBy(change).get(model.products[q]!.id) ?? []).flatMap(({ enterprise, partners, capacity, unit, of }) => {
    const owner = [enterprise, ...(partners ?? [])].map((id) => model.enterpriseIndex.get(id)!).find((e) => !local.isStopped[e]);
    if (owner === undefined) return [];
    const planned = of === undefined ? undefined : all.find((m) => model.productions[m]!.id === of);
    if (planned !== undefined) return [{ ...toRow(planned, owner), added: true }];
    const plant = { enterprise: owner, capacity: capacity ?? null, unit: unit ?? null };
    return [{ ...plant, aggregate: false, estimated: false, added: true, row: null }];
  });
  return [...recorded, ...added];
}
