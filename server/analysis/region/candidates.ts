/**
 * Who outside the region could come for a product: operating makers of it or of a grade class that it belongs to, and
 * enterprises that a cited relation ties to it (analysis.md section 5). Linear in the productions and relations of the product.
 */
import type { Relation } from '../../domain/facts.ts';
import { OPERATING, rowOf } from '../model.ts';
import type { RegionView } from '../region-view.ts';

const CITED: ReadonlySet<string> = new Set(['SEED', 'CITED', 'IMPORTED']);

/** Enterprises outside the region, not stopped, that make q itself and operate; ascending. */
export function findOutsideMakers({ model, local }: RegionView, q: number): number[] {
  const found = new Set<number>();
  for (const m of rowOf(model.productionsOf, q)) {
    const e = model.productionEnterprise[m]!;
    if (model.productionPhase[m] === OPERATING && !local.isLocal[e] && !local.isStopped[e]) found.add(e);
  }
  return [...found].sort((a, b) => a - b);
}

/** @returns enterprise numbers, ascending */
export function findCandidates(view: RegionView, q: number): number[] {
  const { model, local } = view;
  const found = new Set(findOutsideMakers(view, q));
  for (const c of rowOf(model.gradeClasses, q)) findOutsideMakers(view, c).forEach((e) => found.add(e));
  for (const relation of model.relationsByProduct.get(model.products[q]!.id) ?? []) {
    if (!isCited(relation)) continue;
    for (const id of [relation.from, relation.to]) {
      const e = model.enterpriseIndex.get(id);
      if (e !== undefined && !local.isLocal[e] && !local.isStopped[e]) found.add(e);
    }
  }
  return [...found].sort((a, b) => a - b);
}

function isCited(relation: Relation): boolean {
  return relation.evidence.some((e) => CITED.has(e.confidence));
}
