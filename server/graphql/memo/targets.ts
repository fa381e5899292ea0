import type { RegionView } from '../../analysis/region/region-view.ts';
import { findTargets } from '../../analysis/targets/find-targets.ts';
import { TARGET_FACTOR_KEYS } from '../../analysis/targets/target-factors.ts';
import type { Target } from '../../analysis/targets/target.ts';
import type { FactorWeight } from '../generated/resolvers.ts';
import { toWeights } from '../arguments/weights.ts';
import { oncePerQuestion } from './once-per-question.ts';

/** By measurement, with ties and counterfactuals asked for. */
const TARGET_BYTES = 16_000;

const keep = oncePerQuestion<RegionView, readonly Target[]>('targets', (targets) => TARGET_BYTES * (targets.length + 1));

/** All candidates for the product, best first with the caller's weights; computed once per view, product and weights. */
export function readTargets(view: RegionView, q: number, weights: readonly FactorWeight[] | null | undefined): readonly Target[] {
  const given = toWeights(weights, TARGET_FACTOR_KEYS);
  return keep(view, JSON.stringify([q, given]), () => findTargets(view, q, { weights: given, projects: view.model.records.projects }));
}
