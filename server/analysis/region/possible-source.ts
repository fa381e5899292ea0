/** What makes a product probable here: the process and product behind the guess, and the enterprises that could settle it. */
import type { PossibleReason } from '../../domain/words.ts';
import { rowOf } from '../model/model.ts';
import type { RegionView } from './region-view.ts';

export interface PossibleSource {
  /** BYPRODUCT: the process run here that yields it. */
  process: number | null;
  /** BYPRODUCT: main output of that process. IN_HOUSE: what needs it here. GRADE: the class that is made here. */
  product: number | null;
  /** Local enterprises to ask, ascending. */
  makers: number[];
}

/** The first in id order where several would do. */
export function findPossibleSource(view: RegionView, q: number, because: PossibleReason): PossibleSource {
  const { model, local } = view;
  if (because === 'GRADE') {
    const product = [...rowOf(model.gradeClasses, q)].find((c) => rowOf(local.makers, c).length > 0) ?? null;
    return { process: null, product, makers: product === null ? [] : [...rowOf(local.makers, product)] };
  }
  if (because === 'BYPRODUCT') {
    const { sourceStart, sources } = model.graph;
    const process = [...rowOf({ start: sourceStart, items: sources }, q)].find((p) => view.runHere[p] && model.mainOutput[p] !== q) ?? null;
    const product = process === null ? null : model.mainOutput[process]!;
    return { process, product, makers: product === null ? [] : [...rowOf(local.makers, product)] };
  }
  return findInHouseSource(view, q);
}

/** The enterprise that makes an input of a source of q and the main output of a process run here that needs q. */
function findInHouseSource({ model, local, runHere }: RegionView, q: number): PossibleSource {
  const { useStart, uses, requirementProcess, sourceStart, sources, requirementStart, memberStart, members } = model.graph;
  const makersOfInputs = new Set<number>();
  for (const p of rowOf({ start: sourceStart, items: sources }, q)) {
    const end = memberStart[requirementStart[p + 1]!]!;
    for (let k = memberStart[requirementStart[p]!]!; k < end; k++)
      if (model.stage[members[k]!]! >= 1) rowOf(local.makers, members[k]!).forEach((e) => makersOfInputs.add(e));
  }
  for (const r of rowOf({ start: useStart, items: uses }, q)) {
    const p = requirementProcess[r]!;
    if (!runHere[p]) continue;
    const makers = [...rowOf(local.makers, model.mainOutput[p]!)].filter((e) => makersOfInputs.has(e));
    if (makers.length > 0) return { process: p, product: model.mainOutput[p]!, makers };
  }
  return { process: null, product: null, makers: [] };
}
