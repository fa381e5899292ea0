/**
 * Readiness 就绪度 of a process: the share of its main and auxiliary requirements of stage ≥ 1 that are available; 1 for one that
 * has none. Energy and resources never count: they are bought. An OR group counts once, there when one of its members is.
 */
import type { ChainModel } from '../model/model.ts';
import { ENERGY } from '../model/requirements.ts';
import { isMade } from './extend.ts';

export interface Readiness {
  process: number;
  /** Requirements that count, and how many of them are available. */
  inputs: number;
  available: number;
  readiness: number;
  /** Available products among the inputs, of every part and stage, ascending. */
  have: number[];
  /** Products of the counted requirements that are not available (every member of an OR group without one), ascending. */
  missing: number[];
  /** Resources among the inputs that are not available here: to be bought, ascending. */
  resources: number[];
}

/** The readiest of the processes, the smaller number of equals; null for none. */
export function findReadiest(model: ChainModel, available: Uint8Array, processes: Iterable<number>): Readiness | null {
  let best: Readiness | null = null;
  for (const p of processes) {
    const found = findReadiness(model, available, p);
    if (best === null || found.readiness > best.readiness) best = found;
  }
  return best;
}

export function findReadiness(model: ChainModel, available: Uint8Array, process: number): Readiness {
  const { requirementStart, memberStart, members } = model.graph;
  const have = new Set<number>();
  const missing = new Set<number>();
  const resources = new Set<number>();
  let [inputs, there] = [0, 0];
  for (let r = requirementStart[process]!; r < requirementStart[process + 1]!; r++) {
    const all = members.subarray(memberStart[r]!, memberStart[r + 1]!);
    const here = all.filter((q) => available[q]);
    for (const q of here) have.add(q);
    if (here.length === 0) for (const q of all) if (model.stage[q] === 0) resources.add(q);
    if (model.requirementPart[r] === ENERGY || !isMade(model, r)) continue;
    inputs++;
    if (here.length > 0) there++;
    else for (const q of all) if (model.stage[q] !== 0) missing.add(q);
  }
  const ascending = (set: Set<number>) => [...set].sort((a, b) => a - b);
  return {
    process,
    inputs,
    available: there,
    readiness: inputs === 0 ? 1 : there / inputs,
    have: ascending(have),
    missing: ascending(missing),
    resources: ascending(resources),
  };
}
