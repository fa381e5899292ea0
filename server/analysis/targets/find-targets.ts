/**
 * Whom to call for a gap: candidates outside the region in their roles, scored by visible factors, each with its reasons, what to check
 * first, its tie to someone here and what the region gains or loses with it (analysis.md section 5).
 * Linear in the candidates' facts, one search over the relations for all ties; ties and counterfactuals when they are asked for.
 */
import type { Project } from '../../domain/records.ts';
import { lazy } from '../tools/lazy.ts';
import { oncePer } from '../tools/once-per.ts';
import { dateOfFacts } from '../model/dates.ts';
import type { ChainModel } from '../model/model.ts';
import { createRelationNetwork, type RelationNetwork } from '../network/relation-network.ts';
import { findDistances, findPathsBy, type NetworkPath } from '../network/paths.ts';
import { findCandidates } from '../region/candidates/candidates.ts';
import type { RegionView } from '../region/region-view.ts';
import { findGapProducts, readCandidates, type CandidateFacts } from './candidate-facts.ts';
import { createCounterfactuals } from './counterfactual.ts';
import { rankTargets } from './rank-targets.ts';
import { LIMITS, type TargetWeights } from './target-factors.ts';
import { findChecksFirst, findSignals, findVetoes } from './target-remarks.ts';
import { findBusyElsewhere, findLargestCapacities, toTargetValues, type Measures } from './target-values.ts';
import type { FoundTarget, Target, TargetSearch } from './target.ts';

export interface TargetOptions {
  weights?: TargetWeights;
  /** Projects that are known, for PROJECT_ELSEWHERE; planned productions count without them. */
  projects?: readonly Project[];
}

const networkOf = oncePer((model: ChainModel) => createRelationNetwork(model.facts.relations, { inferred: false }));
const regionsOf = oncePer((model: ChainModel) => new Map(model.facts.regions.map((region) => [region.id, region])));
const unpublishedOf = oncePer(
  (model: ChainModel): ReadonlySet<string> => new Set(model.facts.sources.filter((source) => !source.citation).map((source) => source.id)),
);
const gapProductsOf = oncePer(findGapProducts);
/** How far everybody is from somebody here, at most so many steps. */
const stepsOf = oncePer(({ model, local }: RegionView): ReadonlyMap<string, number> => {
  const here = new Set<string>(model.enterprises.filter((_, e) => local.isLocal[e]).map((e) => e.id));
  return findDistances(networkOf(model), here, LIMITS.TIE_STEPS);
});

/** @param q product number. @throws InvalidInput for a weight that is no finite number */
export function findTargets(view: RegionView, q: number, { weights = {}, projects = [] }: TargetOptions = {}): Target[] {
  const { model } = view;
  const candidates = readCandidates(view, q, findCandidates(view, q), gapProductsOf(view));
  const steps = stepsOf(view);
  const search = createSearch(view, q, { network: networkOf(model), steps, candidates });
  const unpublished = unpublishedOf(model);
  const measures: Measures = {
    steps,
    largest: findLargestCapacities(candidates),
    busyElsewhere: findBusyElsewhere(view, q, projects),
    regions: regionsOf(model),
    today: dateOfFacts(model.facts),
  };
  const found = candidates.map((facts): FoundTarget => {
    const enterprise = model.enterprises[facts.enterprise]!.id;
    const remarks = { checkFirst: findChecksFirst(view, facts, unpublished), signals: findSignals(view, q, enterprise) };
    return {
      search,
      facts,
      enterprise,
      number: facts.enterprise,
      product: model.products[q]!.id,
      role: facts.role,
      values: toTargetValues(view, facts, measures, remarks),
      vetoes: findVetoes(facts),
      ...remarks,
    };
  });
  return rankTargets(found, weights);
}

function createSearch(
  view: RegionView,
  q: number,
  { network, steps, candidates }: { network: RelationNetwork; steps: ReadonlyMap<string, number>; candidates: readonly CandidateFacts[] },
): TargetSearch {
  const ties = new Map<string, readonly NetworkPath[]>();
  const counterfactuals = lazy(() => createCounterfactuals(view, q, candidates));
  return {
    view,
    q,
    tiesOf: (enterprise) => {
      const paths = ties.get(enterprise) ?? findPathsBy(network, enterprise, steps, { maxLength: LIMITS.TIE_STEPS, first: 1 }).paths;
      ties.set(enterprise, paths);
      return paths;
    },
    counterfactualOf: (enterprise) => counterfactuals()(enterprise),
  };
}
