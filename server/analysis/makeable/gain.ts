/**
 * What a closure gains when products are added to its base: closure(base ∪ S) − closure(base) − S, without computing either
 * again. One pass prepares the closed set; each question touches only what the additions reach.
 * Assumption and reference as in closure.ts.
 */
import type { AndOrGraph } from './and-or-graph.ts';

export interface Gain {
  /**
   * @param added product numbers; those already in the set add nothing
   * @param most stop once so many are gained (they are then the only ones returned)
   * @returns products gained, in the order found
   */
  gain(added: Iterable<number>, most?: number): number[];
}

/** @param has product → 1 for the closed set */
export function createGain(graph: AndOrGraph, has: Uint8Array): Gain {
  const { useStart, uses, requirementStart, requirementProcess, memberStart, members, yieldStart, yields } = graph;
  const settled = new Uint8Array(requirementProcess.length);
  const open = new Int32Array(graph.processes.length);
  for (let p = 0; p < open.length; p++) {
    for (let r = requirementStart[p]!; r < requirementStart[p + 1]!; r++) {
      for (let k = memberStart[r]!; k < memberStart[r + 1]! && !settled[r]; k++) settled[r] = has[members[k]!]!;
      if (!settled[r]) open[p]!++;
    }
  }
  const isNew = new Uint8Array(graph.products.length);

  function gain(added: Iterable<number>, most = Infinity): number[] {
    const queue: number[] = [];
    const settledNow: number[] = [];
    const enter = (q: number) => {
      if (has[q] || isNew[q]) return;
      isNew[q] = 1;
      queue.push(q);
    };
    for (const q of added) enter(q);
    const given = queue.length;
    for (let next = 0; next < queue.length && queue.length - given < most; next++) {
      const q = queue[next]!;
      for (let k = useStart[q]!; k < useStart[q + 1]!; k++) {
        const r = uses[k]!;
        if (settled[r]) continue;
        settled[r] = 1;
        settledNow.push(r);
        const p = requirementProcess[r]!;
        if (--open[p]! > 0) continue;
        for (let y = yieldStart[p]!; y < yieldStart[p + 1]!; y++) enter(yields[y]!);
      }
    }
    for (const q of queue) isNew[q] = 0;
    for (const r of settledNow) {
      settled[r] = 0;
      open[requirementProcess[r]!]!++;
    }
    return queue.slice(given, most === Infinity ? undefined : given + most);
  }
  return { gain };
}
