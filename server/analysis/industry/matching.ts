/**
 * 供需对接: who makes what others here need, without a recorded supply link between them yet.
 * Suppliers inside the region come first; those outside follow, so that a need without a local maker has someone to ask.
 * Assumption: a need inside one maker group is its own affair and no match. Linear in productions, needs and supply links.
 */
import type { Production, Relation } from '../../domain/facts.ts';
import { OPERATING, rowOf } from '../model/model.ts';
import type { RegionView } from '../region/region-view.ts';
import { findNeedsOf, type LocalNeed } from '../region/needs-of.ts';
import { isInferred } from '../model/mark-of.ts';

export interface Matching {
  product: number;
  /** Operating, local first, then by id. */
  suppliers: Production[];
  /** Local enterprises and processes run here that need it. */
  buyers: LocalNeed[];
  /** Supply links of the product that a source states, with a local end. */
  linked: Relation[];
}

/** Products with a local supplier and an unlinked local buyer first, then by the number of unlinked buyers, then by id. */
export function findMatching(view: RegionView): Matching[] {
  const found: { matching: Matching; local: number; open: number }[] = [];
  for (let q = 0; q < view.model.productCount; q++) {
    if (!view.needed[q]) continue;
    const matching = matchProduct(view, q);
    const open = countOpenBuyers(view, matching);
    if (matching.suppliers.length === 0 || open === 0) continue;
    found.push({ matching, open, local: rowOf(view.local.makers, q).length > 0 ? 1 : 0 });
  }
  return found
    .sort((a, b) => b.local - a.local || b.open - a.open || a.matching.product - b.matching.product)
    .map(({ matching }) => matching);
}

/** The match of one product, whether anything is left to link or not. */
export function matchProduct(view: RegionView, q: number): Matching {
  const { model, local } = view;
  const operating = [...rowOf(model.productionsOf, q)].filter(
    (m) => model.productionPhase[m] === OPERATING && !local.isStopped[model.productionEnterprise[m]!],
  );
  const isHere = (m: number) => local.isLocal[model.productionEnterprise[m]!] === 1;
  const isLocalId = (id: string) => local.isLocal[model.enterpriseIndex.get(id) ?? -1] === 1;
  return {
    product: q,
    suppliers: [...operating.filter(isHere), ...operating.filter((m) => !isHere(m))].map((m) => model.productions[m]!),
    buyers: findNeedsOf(view, q),
    linked: (model.relationsByProduct.get(model.products[q]!.id) ?? []).filter(
      (r) => r.kind === 'SUPPLIES' && !isInferred(r.evidence) && (isLocalId(r.from) || isLocalId(r.to)),
    ),
  };
}

/** Buyers that no recorded link serves and that are not of the only supplying group. */
function countOpenBuyers(view: RegionView, { product, suppliers, buyers, linked }: Matching): number {
  const { model, local } = view;
  const headOf = (id: string) => model.groupHead[model.enterpriseIndex.get(id)!]!;
  const served = new Set(linked.map((link) => headOf(link.to)));
  const sellers = new Set(suppliers.map((m) => headOf(m.enterprise)));
  const isOpen = (head: number) => !served.has(head) && [...sellers].some((seller) => seller !== head);
  return buyers.filter((need) => {
    if (need.enterprise !== null) return isOpen(headOf(need.enterprise));
    const main = model.mainOutput[model.graph.processIndex.get(need.process!)!]!;
    return main !== product && [...rowOf(local.makers, main)].some((e) => isOpen(model.groupHead[e]!) && !sellers.has(model.groupHead[e]!));
  }).length;
}
