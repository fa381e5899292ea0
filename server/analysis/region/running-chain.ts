/**
 * The chain as it runs here today, for the question what a loss would stop (analysis.md section 4): which processes fire,
 * and what they start from: stage-0 products, imports, and what is available though no such process yields it from those two.
 * Linear in the links.
 */
import { closure } from '../makeable/closure.ts';
import type { ChainModel } from '../model/model.ts';
import { allInputsThere } from './possible.ts';

export interface RunningChain {
  /** process → 1: run here, or yields an in-house intermediate from what is available or of stage 0. */
  readonly processes: Uint8Array;
  readonly base: number[];
}

export interface RunningChainInput {
  runHere: Uint8Array;
  inHouse: Uint8Array;
  available: Uint8Array;
  needed: Uint8Array;
}

export function findRunningChain(model: ChainModel, { runHere, inHouse, available, needed }: RunningChainInput): RunningChain {
  const { graph, stage, productCount } = model;
  const processes = runHere.slice();
  const isThere = (q: number) => available[q] === 1 || stage[q] === 0;
  for (let q = 0; q < productCount; q++) {
    if (!inHouse[q]) continue;
    for (let k = graph.sourceStart[q]!; k < graph.sourceStart[q + 1]!; k++) {
      if (allInputsThere(model, graph.sources[k]!, isThere)) processes[graph.sources[k]!] = 1;
    }
  }
  const outside: number[] = [];
  for (let q = 0; q < productCount; q++) if (stage[q] === 0 || (needed[q] && !available[q])) outside.push(q);
  const yielded = new Uint8Array(productCount);
  for (const p of closure(graph, outside, { allowedProcesses: processes }).fired) {
    for (let k = graph.yieldStart[p]!; k < graph.yieldStart[p + 1]!; k++) yielded[graph.yields[k]!] = 1;
  }
  const unexplained: number[] = [];
  for (let q = 0; q < productCount; q++) if (available[q] && !yielded[q]) unexplained.push(q);
  return { processes, base: [...outside, ...unexplained] };
}
