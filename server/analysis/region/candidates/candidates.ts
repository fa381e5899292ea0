/**
 * Who outside the region could help with a product (analysis.md section 5). Makers of it, or of a grade class that it belongs to,
 * planned ones too; they are suppliers where no plant would close the gap. Ways in 引荐: enterprises that no record shows making it
 * but that a cited relation ties to it or to one of its makers. Who comes for it by a what-if change is no longer outside.
 * Linear in the productions and relations of the product and the relations of its makers.
 */
import type { Relation } from '../../../domain/facts.ts';
import type { TargetRole } from '../../../domain/words.ts';
import { isInferred } from '../../model/mark-of.ts';
import { OPERATING, PLANNED, rowOf } from '../../model/model.ts';
import type { RegionView } from '../region-view.ts';

export interface Candidate {
  enterprise: number;
  role: TargetRole;
}

/** Enterprises outside the region, not stopped and not landed for q, that make q itself and operate; ascending. */
export function findOutsideMakers(view: RegionView, q: number): number[] {
  return findOutside(view, q, [q], [OPERATING]);
}

/** Operating makers outside of q or of a grade class above it, ascending. */
export function findMakersElsewhere(view: RegionView, q: number): number[] {
  return findOutside(view, q, [q, ...rowOf(view.model.gradeClasses, q)], [OPERATING]);
}

/** Ascending by enterprise, each once. */
export function findCandidates(view: RegionView, q: number): Candidate[] {
  const { model } = view;
  const makers = new Set(findOutside(view, q, [q, ...rowOf(model.gradeClasses, q)], [OPERATING, PLANNED]));
  const makerIds = new Set([...makers].map((e) => model.enterprises[e]!.id as string));
  const waysIn = new Set<number>();
  const visit = (relation: Relation) => {
    if (relation.evidence.length === 0 || isInferred(relation.evidence)) return;
    for (const id of [relation.from, relation.to]) {
      const e = model.enterpriseIndex.get(id);
      if (e !== undefined && !makers.has(e) && isOutside(view, q, e)) waysIn.add(e);
    }
  };
  for (const relation of model.relationsByProduct.get(model.products[q]!.id) ?? []) visit(relation);
  for (const id of makerIds)
    for (const relation of model.relationsByEnterprise.get(id) ?? []) if (relation.product === null) visit(relation);
  const role: TargetRole = view.secure[q] ? 'SUPPLIER' : 'MAKER';
  return [
    ...[...makers].map((enterprise): Candidate => ({ enterprise, role })),
    ...[...waysIn].map((enterprise): Candidate => ({ enterprise, role: 'WAY_IN' })),
  ].sort((a, b) => a.enterprise - b.enterprise);
}

function findOutside(view: RegionView, q: number, products: readonly number[], phases: readonly number[]): number[] {
  const { model } = view;
  const found = new Set<number>();
  for (const product of products) {
    for (const m of rowOf(model.productionsOf, product)) {
      const e = model.productionEnterprise[m]!;
      if (phases.includes(model.productionPhase[m]!) && isOutside(view, q, e)) found.add(e);
    }
  }
  return [...found].sort((a, b) => a - b);
}

function isOutside({ local }: RegionView, q: number, e: number): boolean {
  return !local.isLocal[e] && !local.isStopped[e] && !rowOf(local.landed, q).includes(e);
}
