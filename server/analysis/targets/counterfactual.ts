/**
 * What the region gains with a candidate, and what nobody else of the candidates would bring: closures of LOCAL_AND_RAW with
 * the candidate's gap products (the product asked for included) added. One small gain per candidate.
 */
import { createGain } from '../makeable/gain.ts';
import type { RegionView } from '../region/region-view.ts';
import type { CandidateFacts } from './candidate-facts.ts';
import type { Counterfactual } from './target.ts';

/** @returns enterprise number → its counterfactual among these candidates */
export function createCounterfactuals(
  view: RegionView,
  q: number,
  candidates: readonly CandidateFacts[],
): (enterprise: number) => Counterfactual {
  const { has } = view.closure('LOCAL_AND_RAW');
  const gains = createGain(view.model.graph, has);
  const opened = new Map(
    candidates.map((facts) => {
      const added = [...new Set([q, ...facts.gapProducts])].filter((p) => !has[p]);
      return [facts.enterprise, new Set([...added, ...gains.gain(added)])];
    }),
  );
  const openers = new Map<number, number>();
  for (const set of opened.values()) for (const p of set) openers.set(p, (openers.get(p) ?? 0) + 1);
  return (enterprise) => {
    const openedWith = [...(opened.get(enterprise) ?? [])].sort((a, b) => a - b);
    return { openedWith, blockedWithout: openedWith.filter((p) => openers.get(p) === 1) };
  };
}
