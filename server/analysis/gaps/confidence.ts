/**
 * How well a gap is supported: the confidence of its best supported reason. A reason that joins several facts ("the process
 * runs here because its product is recorded, and it uses this input") is as strong as its weakest. What a process takes in is
 * common technical knowledge even where its quantity is only estimated.
 */
import type { Evidence } from '../../domain/facts.ts';
import type { Confidence } from '../../domain/words.ts';
import { OPERATING, rowOf } from '../model/model.ts';
import type { RegionView } from '../region/region-view.ts';
import type { BestProcess } from '../region/best-process.ts';
import type { LocalNeed } from '../region/needs-of.ts';
import { CONFIDENCE_VALUES } from './factors.ts';

/** The strongest confidence among the evidence; null for none. */
export function strongest(evidence: readonly Evidence[]): Confidence | null {
  return pick(
    evidence.map((e) => e.confidence),
    1,
  );
}

/** The confidence of the record that q is made here; null when it is not recorded. */
export function productionConfidence({ model, local }: RegionView, q: number): Confidence | null {
  const here = [...rowOf(model.productionsOf, q)].filter(
    (m) => model.productionPhase[m] === OPERATING && local.isLocal[model.productionEnterprise[m]!],
  );
  return strongest(here.flatMap((m) => model.productions[m]!.evidence));
}

/** How firmly it stands that q is a goal: what policy is said to ask for is as firm as its source, what the question asks for is given. */
export function goalConfidence({ model, region, goal, change }: RegionView, q: number): Confidence | null {
  if (!goal[q]) return null;
  const { id } = model.products[q]!;
  if (change.goals?.includes(id)) return 'DEFINITION';
  return strongest(model.facts.goals.filter((one) => one.region === region.id && one.product === id).flatMap(({ evidence }) => evidence));
}

/** SUPPLEMENT: over those that need it, goals too; what goes into a goal is common knowledge at best. */
export function supplementConfidence(view: RegionView, q: number, needs: readonly LocalNeed[]): Confidence | null {
  const goals = (view.wantedFor.get(q) ?? []).map((wanted) => weakest([goalConfidence(view, wanted), 'COMMON']));
  const running = needs.map((need) => {
    if (need.process === null) return strongest(need.evidence);
    const main = view.model.mainOutput[view.model.graph.processIndex.get(need.process)!]!;
    return weakest([flowConfidence(need.evidence), productionConfidence(view, main)]);
  });
  return pick([...running, ...goals], 1);
}

/** EXTEND: over the available materials that go into the best process, and that it is a goal. */
export function extendConfidence(view: RegionView, q: number, best: BestProcess | null): Confidence | null {
  return pick([goalConfidence(view, q), best && materialConfidence(view, best)], 1);
}

function materialConfidence(view: RegionView, best: BestProcess): Confidence | null {
  const process = view.model.processes[best.process]!;
  return pick(
    best.have
      .filter((q) => view.model.stage[q]! >= 1)
      .map((q) => {
        const flow = process.inputs.find((input) => input.product === view.model.products[q]!.id);
        const made = view.recorded[q] ? productionConfidence(view, q) : 'ESTIMATE';
        return weakest([flowConfidence(flow?.evidence ?? []), made]);
      }),
    1,
  );
}

function flowConfidence(evidence: readonly Evidence[]): Confidence | null {
  return pick([strongest(evidence), 'COMMON'], 1);
}

function weakest(words: readonly (Confidence | null)[]): Confidence | null {
  return words.includes(null) ? null : pick(words, -1);
}

/** @param direction 1 for the highest value, -1 for the lowest; the first of equals */
function pick(words: readonly (Confidence | null)[], direction: 1 | -1): Confidence | null {
  let best: Confidence | null = null;
  for (const word of words) {
    if (word !== null && (best === null || direction * (CONFIDENCE_VALUES[word] - CONFIDENCE_VALUES[best]) > 0)) best = word;
  }
  return best;
}
