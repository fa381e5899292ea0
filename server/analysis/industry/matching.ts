/**
 * 供需对接: who makes what others here need, without a recorded supply link between them yet. Both sides are named: a process that
 * runs here needs something in the name of every enterprise that runs it.
 * Suppliers inside the region come first, those known by an estimate only after the others; those outside follow, so that a need
 * without a local maker has someone to ask. Assumption: who makes a product, or belongs to a group that does, is no buyer of it.
 * Linear in productions, needs and supply links.
 */
import type { Production, Relation } from '../../domain/facts.ts';
import { OPERATING, rowOf } from '../model/model.ts';
import type { RegionView } from '../region/region-view.ts';
import { findNeedsOf, toProcessNeedId, type LocalNeed } from '../region/needs-of.ts';
import { isInferred } from '../model/mark-of.ts';

export interface Matching {
  product: number;
  /** Operating, local first, of those the recorded ones first, then by id. */
  suppliers: Production[];
  /** Local enterprises of other groups that use it, or run a process that needs it; a process without a known maker stands alone. */
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
  const order = (m: number) => 2 * (1 - local.isLocal[model.productionEnterprise[m]!]!) + model.productionEstimated[m]!;
  const isLocalId = (id: string) => local.isLocal[model.enterpriseIndex.get(id) ?? -1] === 1;
  const sellers = new Set(operating.map((m) => model.groupHead[model.productionEnterprise[m]!]!));
  return {
    product: q,
    suppliers: operating.sort((a, b) => order(a) - order(b) || a - b).map((m) => model.productions[m]!),
    buyers: findBuyers(view, q, sellers),
    linked: (model.relationsByProduct.get(model.products[q]!.id) ?? []).filter(
      (r) => r.kind === 'SUPPLIES' && !isInferred(r.evidence) && (isLocalId(r.from) || isLocalId(r.to)),
    ),
  };
}

/** @param sellers heads of the groups that make q anywhere */
function findBuyers(view: RegionView, q: number, sellers: ReadonlySet<number>): LocalNeed[] {
  const { model, local } = view;
  const isOther = (e: number) => !sellers.has(model.groupHead[e]!);
  return findNeedsOf(view, q).flatMap((need): LocalNeed[] => {
    if (need.process === null) return isOther(model.enterpriseIndex.get(need.enterprise!)!) ? [need] : [];
    const runners = [...rowOf(local.makers, model.mainOutput[model.graph.processIndex.get(need.process)!]!)];
    if (runners.length === 0) return [need];
    return runners.filter(isOther).map((e) => {
      const enterprise = model.enterprises[e]!.id;
      return { ...need, id: toProcessNeedId(need.process!, need.product, enterprise), enterprise };
    });
  });
}

/** Buyers that are known and that no recorded link serves. */
function countOpenBuyers({ model }: RegionView, { buyers, linked }: Matching): number {
  const headOf = (id: string) => model.groupHead[model.enterpriseIndex.get(id)!]!;
  const served = new Set(linked.map((link) => headOf(link.to)));
  const asking = buyers.flatMap(({ enterprise }) => (enterprise === null ? [] : [enterprise as string]));
  return new Set(asking.filter((id) => !served.has(headOf(id)))).size;
}
