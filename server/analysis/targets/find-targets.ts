/**
 * Whom to call for a gap: candidates outside the region in their roles, scored by visible factors, each with its reasons, what to check
 * first, its tie to someone here and what the region gains or loses with it (analysis.md section 5).
 * Linear in the candidates' facts, one search over the relations for all ties; ties and counterfactuals when they are read.
 */
import { byCodePoint } from '../../domain/by-code-point.ts';
import type { Region, Signal } from '../../domain/facts.ts';
import { productsInRole, type Project } from '../../domain/records.ts';
import type { CheckFirst, Veto } from '../../domain/words.ts';
import { InvalidInput } from '../../errors.ts';
import { compareScores } from '../tools/by-score.ts';
import { CONFIDENCE_VALUES } from '../gaps/factors.ts';
import { lazy } from '../tools/lazy.ts';
import { dateOfFacts, toMonths } from '../model/dates.ts';
import { isInferred } from '../model/mark-of.ts';
import { findRegionsWithin } from '../model/places.ts';
import { createRelationNetwork, type RelationNetwork } from '../network/relation-network.ts';
import { findDistances, findPaths } from '../network/paths.ts';
import { findCandidates } from '../region/candidates.ts';
import type { RegionView } from '../region/region-view.ts';
import { findGapProducts, readCandidate, type CandidateFacts } from './candidate-facts.ts';
import { createCounterfactuals } from './counterfactual.ts';
import { DISTANCE_CLASSES, findDistanceClass, findProvince } from './distance.ts';
import { LIMITS, TARGET_FACTORS, TARGET_FACTOR_KEYS, type TargetValues, type TargetWeights } from './target-factors.ts';
import { toTargetReasons } from './target-reasons.ts';
import type { Target, TargetFactor } from './target.ts';

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
  const candidates = findCandidates(view, q).map((candidate) => readCandidate(view, q, candidate, gapProducts));
  const network = createRelationNetwork(model.facts.relations, { inferred: false });
  const here = model.enterprises.filter((_, e) => view.local.isLocal[e]).map((e) => e.id as string);
  const steps = findDistances(network, new Set(here), LIMITS.TIE_STEPS);
  const largest = findLargestCapacities(candidates);
  const busyElsewhere = findBusyElsewhere(view, q, projects);
  const regions = new Map<string, Region>(model.facts.regions.map((region) => [region.id, region]));
  const today = dateOfFacts(model.facts);
  const counterfactuals = lazy(() => createCounterfactuals(view, q, candidates));
  return rankTargets(
    candidates.map((facts) => {
      const vetoes = findVetoes(facts);
      const checkFirst = findChecksFirst(view, facts);
      const enterprise = model.enterprises[facts.enterprise]!.id;
      const signals = findSignals(view, q, enterprise);
      const values = toValues(view, facts, { steps, largest, busyElsewhere, regions, today, checkFirst, signals });
      const ties = lazy(() => findTie(network, enterprise, here));
      const reasons = lazy(() => toTargetReasons(view, q, facts, { vetoes, checkFirst, signals, ties: ties() }));
      const counterfactual = lazy(() => counterfactuals()(facts.enterprise));
      return {
        enterprise,
        number: facts.enterprise,
        product: model.products[q]!.id,
        role: facts.role,
        values,
        vetoes,
        checkFirst,
        signals,
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

/** Those who make or deliver it, then the ways in; within each the vetoed last, then by score, then by id. Ranks count within each. */
export function rankTargets(targets: readonly UnrankedTarget[], weights: TargetWeights): Target[] {
  return targets
    .map((target) => ({ target, factors: toFactors(target.values, weights) }))
    .map((row) => ({ ...row, score: row.factors.reduce((sum, factor) => sum + factor.contribution, 0) }))
    .sort(
      (a, b) =>
        Number(isWayIn(a.target)) - Number(isWayIn(b.target)) ||
        Number(a.target.vetoes.length > 0) - Number(b.target.vetoes.length > 0) ||
        compareScores(a.score, b.score) ||
        a.target.number - b.target.number,
    )
    .map(({ target, factors, score }, i, all) =>
      Object.defineProperties({} as Target, {
        ...Object.getOwnPropertyDescriptors(target),
        ...Object.getOwnPropertyDescriptors({ score, factors, rank: i + 1 - (isWayIn(target) ? firstWayIn(all) : 0) }),
      }),
    );
}

const firstWayIn = (all: readonly { target: UnrankedTarget }[]) => all.filter(({ target }) => !isWayIn(target)).length;
const isWayIn = ({ role }: Pick<Target, 'role'>) => role === 'WAY_IN';

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
  regions: ReadonlyMap<string, Region>;
  /** Months since year 0. */
  today: number | null;
  checkFirst: readonly CheckFirst[];
  signals: readonly Signal[];
}

function toValues(
  view: RegionView,
  facts: CandidateFacts,
  { steps, largest, busyElsewhere, regions, today, checkFirst, signals }: Shared,
): TargetValues {
  const enterprise = view.model.enterprises[facts.enterprise]!;
  const distance = steps.get(enterprise.id);
  const place = enterprise.geoPrecision === 'PLACEHOLDER' ? null : findProvince(regions, enterprise.region);
  const near = findDistanceClass(place, findProvince(regions, view.region.id));
  const capacity = facts.makes.map((row) => (row.capacity === null ? 0 : row.capacity / largest.get(row.unit ?? '')!));
  const evidence = Math.max(0, ...evidenceOf(facts).map((e) => CONFIDENCE_VALUES[e.confidence]));
  const ages = signals.map(({ date }) => (today ?? 0) - (toMonths(date) ?? 0));
  return {
    EVIDENCE: checkFirst.length > 0 ? evidence * LIMITS.UNCHECKED : evidence,
    CAPACITY: Math.max(0, ...capacity.filter(Number.isFinite)),
    TIES: distance === undefined ? 0 : 1 / distance,
    COVERAGE: Math.min(1, facts.gapProducts.length / LIMITS.COVERAGE),
    DISTANCE: near === null ? 0 : DISTANCE_CLASSES[near],
    LISTED: enterprise.listedCode === null ? 0 : 1,
    SIGNALS: Math.max(0, ...ages.map((age) => Math.min(1, 1 - age / LIMITS.SIGNAL_MONTHS))),
    PROJECT_ELSEWHERE: facts.plans.length > 0 || busyElsewhere.has(enterprise.id) ? 1 : 0,
  };
}

/** News of the enterprise that is about the product or about none, newest first. */
function findSignals({ model }: RegionView, q: number, enterprise: string): Signal[] {
  const product = model.products[q]!.id;
  return model.facts.signals
    .filter((signal) => signal.enterprise === enterprise && (signal.product === null || signal.product === product))
    .sort((a, b) => byCodePoint(b.date, a.date) || byCodePoint(a.id, b.id));
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

/** What a source says of having stopped, in the words of a production row. */
const CEASED = /停产|关停|注销|ceased|closed/;

/** A maker whose every record of the product says that it stopped. A recorded refusal would be the other veto; no table holds one yet. */
function findVetoes({ makes, makesGrade }: CandidateFacts): Veto[] {
  const rows = [...makes, ...makesGrade];
  return rows.length > 0 && rows.every(({ status }) => CEASED.test(status ?? '')) ? ['CEASED'] : [];
}

function findChecksFirst({ model }: RegionView, facts: CandidateFacts): CheckFirst[] {
  const isCited = (e: { source: string; confidence: string }) =>
    CITED.has(e.confidence) && model.facts.sources.find((s) => s.id === e.source)?.citation !== false;
  const rows = [...facts.makes, ...facts.makesGrade];
  return [
    ...(facts.plans.length > 0 && rows.length === 0 ? ['ONLY_PLANNED' as const] : []),
    ...(model.enterprises[facts.enterprise]!.nameVerified ? [] : ['NAME_UNVERIFIED' as const]),
    ...(evidenceOf(facts).some(isCited) ? [] : ['NO_PUBLICATION' as const]),
    ...(rows.length > 0 && rows.every(({ evidence }) => isInferred(evidence)) ? ['ESTIMATE_ONLY' as const] : []),
  ];
}

function findTie(network: RelationNetwork, enterprise: string, here: readonly string[]) {
  return findPaths(network, enterprise, here, { maxLength: LIMITS.TIE_STEPS, first: 1 }).paths;
}
