/**
 * Who outside the region could come for a product: operating makers of it or of a grade class that it belongs to, and
 * enterprises that a cited relation ties to it (analysis.md section 5). Who comes for it by a what-if change is no longer
 * outside. Linear in the productions and relations of the product.
 */
import type { Relation } from '../../domain/facts.ts';
import { OPERATING, rowOf } from '../model/model.ts';
import type { RegionView } from './region-view.ts';

const CITED: ReadonlySet<string> = new Set(['SEED', 'CITED', 'IMPORTED']);

/** Enterprises outside the region, not stopped and not landed for q, that make q itself and operate; ascending. */
export function findOutsideMakers(view: RegionView, q: number): number[] {
  const { model } = view;
  const found = new Set<number>();
  for (const m of rowOf(model.productionsOf, q)) {
    const e = model.productionEnterprise[m]!;
    if (model.productionPhase[m] === OPERATING && isOutside(view, q, e)) found.add(e);
  }
  return [...found].sort((a, b) => a - b);
}

/** @returns enterprise numbers, ascending */
export function findCandidates(view: RegionView, q: number): number[] {
  const { model } = view;
  const found = new Set(findOutsideMakers(view, q));
  for (const c of rowOf(model.gradeClasses, q))
    findOutsideMakers(view, c)
      .filter((e) => isOutside(view, q, e))
      .forEach((e) => found.add(e));
  for (const relation of model.relationsByProduct.get(model.products[q]!.id) ?? []) {
    if (!isCited(relation)) continue;
    for (const id of [relation.from, relation.to]) {
      const e = model.enterpriseIndex.get(id);
      if (e !== undefined && isOutside(view, q, e)) found.add(e);
    }
  }
  return [...found].sort((a, b) => a - b);
}

function isOutside({ local }: RegionView, q: number, e: number): boolean {
  return !local.isLocal[e] && !local.isStopped[e] && !rowOf(local.landed, q).includes(e);
}

function isCited(relation: Relation): boolean {
  return relation.evidence.some((e) => CITED.has(e.confidence));
}
