/**
 * Every reason to act on a product of the region: extend, supplement and strengthen gaps with what their score needs.
 * A product has at most one gap: strengthen asks that it is recorded, the others that it is not available, and of those
 * supplement asks that it is needed, extend that it is not.
 * Cost: links around each gap, and two losses per strengthen gap.
 */
import type { GapKind } from '../../domain/words.ts';
import { fillsSmallestPlant } from '../balance/smallest-plant.ts';
import { findBestProcess } from '../region/best-process.ts';
import { findCandidates, findMakersElsewhere } from '../region/candidates/candidates.ts';
import { countBuyers, weighDemand } from '../region/demand.ts';
import { lastStageOf } from '../region/extend.ts';
import { findNeedsOf } from '../region/needs-of.ts';
import { findInnerSteps } from '../region/inner-steps.ts';
import { findOpensNext } from '../region/opens-next.ts';
import type { RegionView } from '../region/region-view.ts';
import { findDependants, findSoleGroup } from '../region/strengthen.ts';
import { isOnlyBought } from '../region/way.ts';
import { extendConfidence, goalConfidence, productionConfidence, supplementConfidence } from './confidence.ts';
import { FULL_AT, GAP_FACTORS, type FactorFacts, type GapFactorKey } from './factors.ts';
import type { FoundGap, Gap } from './gap.ts';
import { rankGaps } from './rank.ts';

const kept = new WeakMap<RegionView, readonly Gap[]>();

/** All gaps of the view, kind by kind, best first by the weights of the catalogue; computed once per view. */
export function findGaps(view: RegionView): readonly Gap[] {
  const known = kept.get(view);
  if (known) return known;
  const found: FoundGap[] = [];
  for (let q = 0; q < view.model.productCount; q++) {
    const kind = gapKindOf(view, q);
    if (kind) found.push(readGap(view, q, kind));
  }
  const ranked = rankGaps(found);
  kept.set(view, ranked);
  return ranked;
}

/** The kind of gap of a product, null for none. */
export function gapKindOf(view: RegionView, q: number): GapKind | null {
  if (view.supplement[q]) return 'SUPPLEMENT';
  if (view.extend[q]) return 'EXTEND';
  return view.strengthen()[q] ? 'STRENGTHEN' : null;
}

function readGap(view: RegionView, q: number, kind: GapKind): FoundGap {
  const { model } = view;
  const best = findBestProcess(view, q);
  const readiness = kind === 'STRENGTHEN' ? null : (best?.readiness ?? null);
  const confidence =
    kind === 'SUPPLEMENT'
      ? supplementConfidence(view, q, findNeedsOf(view, q))
      : kind === 'EXTEND'
        ? extendConfidence(view, q, best)
        : productionConfidence(view, q);
  const others: number[] = [];
  const facts: FactorFacts = {
    kind,
    readiness,
    confidence,
    demand: kind === 'STRENGTHEN' ? countDependants(view, q) : weighDemand(view, q),
    buyers: kind === 'EXTEND' ? countBuyers(view, q) : 0,
    goal: goalConfidence(view, q),
    fills: kind === 'STRENGTHEN' ? 0 : (fillsSmallestPlant(view, q) ?? 0),
    opens: kind === 'STRENGTHEN' ? 0 : findOpensNext(view, q).weight,
    hard: kind === 'STRENGTHEN' ? view.losses().hard(q, FULL_AT.HARD).length : 0,
    linked: kind === 'STRENGTHEN' ? view.losses().linked(q, FULL_AT.LINKED).length : 0,
    stage: model.stage[q]!,
    lastStage: lastStageOf(model),
    makersElsewhere: findMakersElsewhere(view, q).length,
    onTheWay: view.planned[q] === 1,
    noPlant: findInnerSteps(view).has(q) || isOnlyBought(view, q),
    others,
  };
  const values: Partial<Record<GapFactorKey, number>> = {};
  for (const { key, kinds, weight, value } of GAP_FACTORS) {
    if (!kinds.includes(kind)) continue;
    const found = value(facts);
    values[key] = found;
    if (weight > 0) others.push(found);
  }
  return {
    view,
    kind,
    product: model.products[q]!.id,
    number: q,
    values,
    best,
    confidence,
    readiness,
    candidates: findCandidates(view, q).length,
  };
}

function countDependants(view: RegionView, q: number): number {
  const running = view.running();
  return findDependants(view.model, { needs: view.needs, local: view.local, running }, q, findSoleGroup(view.model, running, q)).length;
}
