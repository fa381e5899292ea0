/**
 * Whom to call for a gap: candidates outside the region, scored by visible factors, vetoed ones last, each with its reasons,
 * its tie to someone here and what the region gains or loses with it (analysis.md section 5).
 * Linear in the candidates' facts, one search over the relations for all ties; ties and counterfactuals when they are read.
 */
import { productsInRole, type Project } from '../../domain/records.ts';
import { InvalidInput } from '../../errors.ts';
import { compareScores } from '../tools/by-score.ts';
import { CONFIDENCE_VALUES } from '../gaps/factors.ts';
import { lazy } from '../tools/lazy.ts';
import { findRegionsWithin } from '../model/places.ts';
import { createRelationNetwork, type RelationNetwork } from '../network/relation-network.ts';
import { findDistances, findPaths } from '../network/paths.ts';
import { findCandidates } from '../region/candidates.ts';
import type { RegionView } from '../region/region-view.ts';
import { findGapProducts, readCandidate, type CandidateFacts } from './candidate-facts.ts';
import { createCounterfactuals } from './counterfactual.ts';
import { findDistanceKm } from './distance.ts';
import { LIMITS, TARGET_FACTORS, TARGET_FACTOR_KEYS, type TargetValues, type TargetWeights } from './target-factors.ts';
import { toTargetReasons } from './target-reasons.ts';
import type { Target, TargetFactor, Veto } from './target.ts';

export interface TargetOptions {
  weights?: TargetWeights;
  /** Projects that are known, for PROJECT_ELSEWHERE; planned productions count without them. */
  projects?: readonly Project[];
}

/** Stages at which a project is under way. */
const UNDER_WAY: ReadonlySet<string> = new Set(['INTENT', 'TRACKING', 'SIGNED', 'STARTED', 'FUNDED']);
const CITED: ReadonlySet<string> = new Set(['SEED', 'CITED', 'IMPORTED']);

/** @param q product number. @throws InvalidInput for a weight that is no finite number */
export function findTargets(view: RegionView, q: number, { weights = {}, projects = [] }: TargetOptions = {}): Target[] {
  checkWeights(weights);
  const { model } = view;
  const gapProducts = findGapProducts(view);
  const candidates = findCandidates(view, q).map((e) => readCandidate(view, q, e, gapProducts));
  const network = createRelationNetwork(model.facts.relations, { inferred: false });
  const here = model.enterprises.filter((_, e) => view.local.isLocal[e]).map((e) => e.id as string);
  const steps = findDistances(network, new Set(here), LIMITS.TIE_STEPS);
  const largest = findLargestCapacities(candidates);
  const busyElsewhere = findBusyElsewhere(view, q, projects);
  const counterfactuals = lazy(() => createCounterfactuals(view, q, candidates));
  return rankTargets(
    candidates.map((facts) => {
      const vetoes = findVetoes(view, facts);
      const values = toValues(view, facts, { steps, largest, busyElsewhere });
      const enterprise = model.enterprises[facts.enterprise]!.id;
      const ties = lazy(() => findTie(network, enterprise, here));
      const reasons = lazy(() => toTargetReasons(view, q, facts, vetoes, ties()));
      const counterfactual = lazy(() => counterfactuals()(facts.enterprise));
      return {
        enterprise,
        number: facts.enterprise,
        product: model.products[q]!.id,
        values,
        vetoes,
        get ties() {
          return ties();
        },
        get reasons() {
          return reasons();
        },
        get counterfactual() {
          return counterfactual();
        },
      };
    }),
    weights,
  );
}

export type UnrankedTarget = Omit<Target, 'score' | 'rank' | 'factors'>;

/** Vetoed last, then by score, then by id. */
export function rankTargets(targets: readonly UnrankedTarget[], weights: TargetWeights): Target[] {
  return targets
    .map((target) => ({ target, factors: toFactors(target.values, weights) }))
    .map((row) => ({ ...row, score: row.factors.reduce((sum, factor) => sum + factor.contribution, 0) }))
    .sort(
      (a, b) =>
        Number(a.target.vetoes.length > 0) - Number(b.target.vetoes.length > 0) ||
        compareScores(a.score, b.score) ||
        a.target.number - b.target.number,
    )
    .map(({ target, factors, score }, i) =>
      Object.defineProperties({} as Target, {
        ...Object.getOwnPropertyDescriptors(target),
        ...Object.getOwnPropertyDescriptors({ score, factors, rank: i + 1 }),
      }),
    );
}

function toFactors(values: TargetValues, weights: TargetWeights): TargetFactor[] {
  return TARGET_FACTORS.map(({ key, name, weight: own }) => {
    const weight = weights[key] ?? own;
    return { key, name, value: values[key], weight, contribution: weight * values[key] };
  });
}

function checkWeights(weights: TargetWeights): void {
  for (const key of TARGET_FACTOR_KEYS) {
    if (weights[key] === undefined || Number.isFinite(weights[key])) continue;
    throw new InvalidInput({ zh: `权重 ${key} 必须是有限的数。`, en: `The weight of ${key} must be a finite number.` }, { factor: key });
  }
}

interface Shared {
  steps: ReadonlyMap<string, number>;
  largest: ReadonlyMap<string, number>;
  busyElsewhere: ReadonlySet<string>;
}

function toValues(view: RegionView, facts: CandidateFacts, { steps, largest, busyElsewhere }: Shared): TargetValues {
  const enterprise = view.model.enterprises[facts.enterprise]!;
  const distance = steps.get(enterprise.id);
  const kilometres = enterprise.geoPrecision === 'PLACEHOLDER' ? null : findDistanceKm(enterprise, view.region);
  const capacity = facts.makes.map((row) => (row.capacity === null ? 0 : row.capacity / largest.get(row.unit ?? '')!));
  return {
    EVIDENCE: Math.max(0, ...evidenceOf(facts).map((e) => CONFIDENCE_VALUES[e.confidence])),
    CAPACITY: Math.max(0, ...capacity.filter(Number.isFinite)),
    TIES: distance === undefined ? 0 : 1 / distance,
    COVERAGE: Math.min(1, facts.gapProducts.length / LIMITS.COVERAGE),
    DISTANCE: kilometres === null ? 0 : Math.max(0, 1 - kilometres / LIMITS.DISTANCE_KM),
    LISTED: enterprise.listedCode === null ? 0 : 1,
    PROJECT_ELSEWHERE: facts.plans.length > 0 || busyElsewhere.has(enterprise.id) ? 1 : 0,
  };
}

/** Owners of a project for the product that is under way outside the region. A county or park of the region is inside; a project without a place is where its owners are. */
function findBusyElsewhere({ model, region, local }: RegionView, q: number, projects: readonly Project[]): Set<string> {
  const inside = findRegionsWithin(model.facts.regions, region.id);
  const product = model.products[q]!.id;
  const isHere = (project: Project) =>
    project.region === null
      ? project.owners.some((owner) => local.isLocal[model.enterpriseIndex.get(owner) ?? -1] === 1)
      : inside.has(project.region);
  return new Set(
    projects
      .filter((project) => UNDER_WAY.has(project.stage) && !isHere(project) && productsInRole(project, 'MAKES').includes(product))
      .flatMap((project) => project.owners),
  );
}

function findLargestCapacities(candidates: readonly CandidateFacts[]): Map<string, number> {
  const largest = new Map<string, number>();
  for (const row of candidates.flatMap((facts) => facts.makes)) {
    if (row.capacity !== null) largest.set(row.unit ?? '', Math.max(largest.get(row.unit ?? '') ?? 0, row.capacity));
  }
  return largest;
}

function evidenceOf(facts: CandidateFacts) {
  return [...facts.makes, ...facts.makesGrade, ...facts.plans, ...facts.relations].flatMap((fact) => fact.evidence);
}

function findVetoes(view: RegionView, facts: CandidateFacts): Veto[] {
  const { sources } = view.model.facts;
  const isCited = (e: { source: string; confidence: string }) =>
    CITED.has(e.confidence) && sources.find((s) => s.id === e.source)?.citation !== false;
  return [
    ...(facts.plans.length > 0 && facts.makes.length + facts.makesGrade.length === 0 ? ['ONLY_PLANNED' as const] : []),
    ...(view.model.enterprises[facts.enterprise]!.nameVerified ? [] : ['NAME_UNVERIFIED' as const]),
    ...(evidenceOf(facts).some(isCited) ? [] : ['NO_SOURCE' as const]),
  ];
}

function findTie(network: RelationNetwork, enterprise: string, here: readonly string[]) {
  return findPaths(network, enterprise, here, { maxLength: LIMITS.TIE_STEPS, first: 1 }).paths;
}
