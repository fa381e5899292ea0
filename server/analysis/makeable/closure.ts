/**
 * What can be made from a base: the least set that contains the base and every yield of a fired process.
 * Assumption: quantities do not matter, a product is there or it is not.
 * Linear in the number of links: each product enters the queue once, each use is looked at once.
 * [Dowling & Gallier 1984, linear-time Horn satisfiability; Gallo et al. 1993, B-visit of a directed hypergraph]
 */
import { lazy } from '../tools/lazy.ts';
import type { AndOrGraph } from './and-or-graph.ts';

export interface ClosureOptions {
  /** Products that never enter the set, even when yielded or in the base; a process still fires for its other yields. */
  banned?: Iterable<number>;
  /** Where given, only processes with a 1 fire. */
  allowedProcesses?: Uint8Array;
  /** Where given, requirements with a 1 count as met from the start. */
  met?: Uint8Array;
}

export interface Closure {
  /** product → 1 when it is in the set. */
  readonly has: Uint8Array;
  /** How many products are in the set. */
  readonly size: number;
  /** Processes in the order in which they fired; a later one may rest on the yields of earlier ones. */
  readonly fired: Int32Array;
  /** product → the process that first yielded it, -1 for products of the base and outside the set. */
  readonly firstSource: Int32Array;
}

const BANNED = 2;

/** @param base product numbers; repeats are harmless */
export function closure(graph: AndOrGraph, base: Iterable<number>, options: ClosureOptions = {}): Closure {
  const { useStart, uses, wakes, requirementStart, requirementProcess, yieldStart, yields } = graph;
  const { allowedProcesses, met } = options;
  const processCount = graph.processes.length;
  const has = new Uint8Array(graph.products.length);
  const settled = new Uint8Array(requirementProcess.length);
  const open = new Int32Array(processCount);
  const queue = new Int32Array(graph.products.length);
  const fired = new Int32Array(processCount);
  let queued = 0;
  let firedCount = 0;

  for (const q of options.banned ?? []) has[q] = BANNED;
  for (const q of base) {
    if (has[q]) continue;
    has[q] = 1;
    queue[queued++] = q;
  }
  const given = queued;
  for (let p = 0, from = 0; p < processCount; p++) {
    const to = requirementStart[p + 1]!;
    open[p] = to - from;
    if (met) for (let r = from; r < to; r++) if (met[r]) open[p]!--;
    if (open[p] === 0 && (!allowedProcesses || allowedProcesses[p])) fired[firedCount++] = p;
    from = to;
  }
  // one loop without inner functions, whose captured counters would live in memory
  for (let next = 0, yielded = 0; ;) {
    for (; yielded < firedCount; yielded++) {
      const p = fired[yielded]!;
      for (let k = yieldStart[p]!, end = yieldStart[p + 1]!; k < end; k++) {
        const q = yields[k]!;
        if (has[q]) continue;
        has[q] = 1;
        queue[queued++] = q;
      }
    }
    if (next === queued) break;
    const q = queue[next++]!;
    for (let k = useStart[q]!, end = useStart[q + 1]!; k < end; k++) {
      if (met && met[uses[k]!]) continue;
      let p = wakes[k]!;
      if (p < 0) {
        const requirement = ~p;
        if (settled[requirement]) continue;
        settled[requirement] = 1;
        p = requirementProcess[requirement]!;
      }
      if (--open[p]! === 0 && (!allowedProcesses || allowedProcesses[p])) fired[firedCount++] = p;
    }
  }
  for (const q of options.banned ?? []) has[q] = 0;
  return toClosure(graph, has, queue.subarray(0, queued), given, fired.slice(0, firedCount));
}

/** First sources are found when someone asks: most callers do not, and writing them along the way costs a tenth of the time. */
function toClosure(graph: AndOrGraph, has: Uint8Array, queue: Int32Array, given: number, fired: Int32Array): Closure {
  const base = queue.slice(0, given);
  const firstSource = lazy(() => {
    const { yieldStart, yields } = graph;
    const first = new Int32Array(has.length).fill(-1);
    const done = new Uint8Array(has.length);
    for (const q of base) done[q] = 1;
    for (const p of fired) {
      for (let k = yieldStart[p]!; k < yieldStart[p + 1]!; k++) {
        const q = yields[k]!;
        if (!has[q] || done[q]) continue;
        done[q] = 1;
        first[q] = p;
      }
    }
    return first;
  });
  return {
    has,
    size: queue.length,
    fired,
    get firstSource() {
      return firstSource();
    },
  };
}
