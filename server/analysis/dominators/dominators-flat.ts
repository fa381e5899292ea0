/**
 * What an ordinary graph tool says about an AND/OR graph: each input of a process leads to each of its outputs, and one
 * input is enough. Shown beside the AND-critical answer to show what it misses.
 * Processes are points of their own on the way, which leaves the dominators among products as they are and spares the
 * inputs × outputs links. O(links × log points).
 */
import type { AndOrGraph } from '../makeable/and-or-graph.ts';
import { findDominators, UNREACHED } from './dominators.ts';

export interface FlatDominators {
  /** product → its immediate dominator among the products; -1 where only the base as a whole is above it, or nothing reaches it. */
  readonly idom: Int32Array;
  /** The products that cannot be reached without q, ascending, q left out. */
  dominates(q: number): number[];
}

/** @param allowedProcesses where given, only processes with a 1 count */
export function findFlatDominators(graph: AndOrGraph, base: readonly number[], allowedProcesses?: Uint8Array): FlatDominators {
  const products = graph.products.length;
  const root = products + graph.processes.length;
  const start = new Int32Array(root + 2);
  const items: number[] = [];
  const counts = (p: number) => !allowedProcesses || allowedProcesses[p] === 1;
  for (let q = 0; q < products; q++) {
    for (let k = graph.useStart[q]!; k < graph.useStart[q + 1]!; k++) {
      const p = graph.requirementProcess[graph.uses[k]!]!;
      if (counts(p)) items.push(products + p);
    }
    start[q + 1] = items.length;
  }
  for (let p = 0; p < graph.processes.length; p++) {
    for (let k = graph.yieldStart[p]!; k < graph.yieldStart[p + 1]!; k++) items.push(graph.yields[k]!);
    start[products + p + 1] = items.length;
  }
  for (const q of base) items.push(q);
  for (let p = 0; p < graph.processes.length; p++) {
    if (counts(p) && graph.requirementStart[p] === graph.requirementStart[p + 1]) items.push(products + p);
  }
  start[root + 1] = items.length;

  const all = findDominators({ start, items: Int32Array.from(items) }, root);
  const idom = Int32Array.from({ length: products }, (_, q) => {
    let above = all[q]!;
    while (above !== UNREACHED && above >= products && above !== root) above = all[above]!;
    return above === root ? -1 : above;
  });
  const children = Array.from({ length: products }, (): number[] => []);
  idom.forEach((above, q) => {
    if (above >= 0) children[above]!.push(q);
  });
  const dominates = (q: number): number[] => {
    const found = [q];
    for (let next = 0; next < found.length; next++) for (const child of children[found[next]!]!) found.push(child);
    return found.slice(1).sort((a, b) => a - b);
  };
  return { idom, dominates };
}
