/** The values of a candidate's factors, each in 0..1, as target-factors.ts publishes them. */
import { CONFIDENCE_VALUES } from '../../domain/evidence.ts';
import type { Region, Signal } from '../../domain/facts.ts';
import { productsInRole, type Project } from '../../domain/records.ts';
import type { CheckFirst } from '../../domain/words.ts';
import { toMonths } from '../model/dates.ts';
import { findRegionsWithin } from '../model/places.ts';
import type { RegionView } from '../region/region-view.ts';
import { evidenceOf, type CandidateFacts } from './candidate-facts.ts';
import { DISTANCE_CLASSES, findDistanceClass, findProvince } from './distance.ts';
import { LIMITS, type TargetValues } from './target-factors.ts';

/** Stages at which a project is under way. */
const UNDER_WAY: ReadonlySet<string> = new Set(['INTENT', 'TRACKING', 'SIGNED', 'STARTED', 'FUNDED']);

/** What all candidates for a product are measured against. */
export interface Measures {
  /** Enterprise id → steps to someone here. */
  steps: ReadonlyMap<string, number>;
  /** Unit → the largest capacity of a candidate. */
  largest: ReadonlyMap<string, number>;
  busyElsewhere: ReadonlySet<string>;
  regions: ReadonlyMap<string, Region>;
  /** Months since year 0. */
  today: number | null;
}

export function toTargetValues(
  view: RegionView,
  facts: CandidateFacts,
  { steps, largest, busyElsewhere, regions, today }: Measures,
  { checkFirst, signals }: { checkFirst: readonly CheckFirst[]; signals: readonly Signal[] },
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

/**
 * Owners of a project for the product that is under way outside the region. A county or park of the region is inside; a project without a
 * place is where its owners are.
 */
export function findBusyElsewhere({ model, region, local }: RegionView, q: number, projects: readonly Project[]): Set<string> {
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

/** Unit → the largest capacity in it. */
export function findLargestCapacities(candidates: readonly CandidateFacts[]): Map<string, number> {
  const largest = new Map<string, number>();
  for (const row of candidates.flatMap((facts) => facts.makes)) {
    if (row.capacity !== null) largest.set(row.unit ?? '', Math.max(largest.get(row.unit ?? '') ?? 0, row.capacity));
  }
  return largest;
}
