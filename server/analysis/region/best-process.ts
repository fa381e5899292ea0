/**
 * The process by which a product would most readily be made here, and which of its inputs are available.
 * An OR group counts as one input, there when one of its members is. Linear in the inputs of the rival processes.
 */
import { rowOf } from '../model/model.ts';
import type { RegionView } from './region-view.ts';

export interface BestProcess {
  process: number;
  /** Inputs of the process, OR groups counted once. */
  inputs: number;
  available: number;
  /** available / inputs; 1 for a process without inputs. */
  readiness: number;
  /** Available products among the inputs, ascending. */
  have: number[];
  /** Products of the inputs that are not there (every member of an OR group without one), ascending. */
  missing: number[];
}

/**
 * Highest share of available inputs, then fewest missing, then the smaller id. Products that are only ever a by-product
 * are judged by the processes that yield them so.
 * @returns null where no process yields q
 */
export function findBestProcess(view: RegionView, q: number): BestProcess | null {
  const { model } = view;
  const main = rowOf(model.mainSources, q);
  const rivals = main.length > 0 ? main : rowOf({ start: model.graph.sourceStart, items: model.graph.sources }, q);
  let best: BestProcess | null = null;
  for (const p of rivals) {
    const found = countInputs(view, p);
    const gain = best && (found.readiness - best.readiness || best.inputs - best.available - (found.inputs - found.available));
    if (gain === null || gain > 0) best = found;
  }
  return best;
}

function countInputs({ model, available }: RegionView, process: number): BestProcess {
  const { requirementStart, memberStart, members } = model.graph;
  const have = new Set<number>();
  const missing = new Set<number>();
  let there = 0;
  for (let r = requirementStart[process]!; r < requirementStart[process + 1]!; r++) {
    const all = members.subarray(memberStart[r]!, memberStart[r + 1]!);
    const here = all.filter((q) => available[q]);
    if (here.length > 0) there++;
    for (const q of here) have.add(q);
    if (here.length === 0) for (const q of all) missing.add(q);
  }
  const inputs = requirementStart[process + 1]! - requirementStart[process]!;
  const ascending = (set: Set<number>) => [...set].sort((a, b) => a - b);
  return {
    process,
    inputs,
    available: there,
    readiness: inputs === 0 ? 1 : there / inputs,
    have: ascending(have),
    missing: ascending(missing),
  };
}
