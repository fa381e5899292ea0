/**
 * Every reason to act on a product of the region: extend, supplement and strengthen gaps with what their score needs.
 * A product has at most one gap: strengthen asks that it is recorded, the others that it is not available, and of those
 * supplement asks that it is needed, extend that it is not.
 * Cost: links around each gap; counts stop at FULL_AT, so a long chain does not make it quadratic.
 */
import type { GapKind } from '../../domain/words.ts';
import { createGain, type Gain } from '../makeable/gain.ts';
import type { RegionView } from '../region/region-view.ts';
import { findBestProcess } from '../region/best-process.ts';
import { findCandidates } from '../region/candidates.ts';
import { findNeedsOf } from '../region/needs-of.ts';
import { extendConfidence, productionConfidence, supplementConfidence } from './confidence.ts';
import { FULL_AT, GAP_FACTORS, type FactorFacts, type GapFactorKey } from './factors.ts';
import type { FoundGap, Gap } from './gap.ts';
import { LazyGap } from './lazy-gap.ts';
import { rankGaps } from './rank.ts';

const kept = new WeakMap<RegionView, readonly Gap[]>();

/** All gaps of the view, best first by the weights of the catalogue; computed once per view. */
export function findGaps(view: RegionView): readonly Gap[] {
  const known = kept.get(view);
  if (known) return known;
  const gains = createGain(view.model.graph, view.closure('LOCAL_AND_RAW').has);
  const found: FoundGap[] = [];
  for (let q = 0; q < view.model.productCount; q++) {
    const kind = gapKindOf(view, q);
    if (kind) found.push(toFoundGap(view, q, kind, gains));
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

function toFoundGap(view: RegionView, q: number, kind: GapKind, gains: Gain): FoundGap {
  const { model } = view;
  const best = findBestProcess(view, q);
  const needs = findNeedsOf(view, q);
  const readiness = kind === 'STRENGTHEN' ? null : (best?.readiness ?? null);
  const confidence =
    kind === 'SUPPLEMENT'
      ? supplementConfidence(view, needs)
      : kind === 'EXTEND'
        ? extendConfidence(view, best)
        : productionConfidence(view, q);
  const candidates = findCandidates(view, q).length;
  const facts: FactorFacts = {
    kind,
    readiness,
    confidence,
    candidates,
    needs: needs.length,
    opens: gains.gain([q], FULL_AT.OPENS).length,
    lost: kind === 'STRENGTHEN' ? view.countLost(q, FULL_AT.FRAGILITY) : 0,
    stage: model.stage[q]!,
    lastStage: Math.max(0, ...model.chain.stages.map((s) => s.index)),
    onTheWay: view.planned[q] === 1,
  };
  const values = Object.fromEntries(GAP_FACTORS.map((rule) => [rule.key, rule.value(facts)])) as Record<GapFactorKey, number>;
  return new LazyGap(view, gains, { kind, number: q, best, values, confidence, readiness, candidates });
}
