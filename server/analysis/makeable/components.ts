/**
 * Strongly connected parts of a set of fired processes and the products they turn into each other, numbered so that a part
 * comes after everything it depends on. Elements: product q is q, process p is productCount + p.
 * Linear in the links; iterative, so a line of 100,000 products does not overflow the stack.
 * [Tarjan 1972, depth-first search and linear graph algorithms]
 */
import type { AndOrGraph } from './and-or-graph.ts';

/**
 * @param inSet element → 1 when it takes part
 * @param skipped requirement → 1 when its members do not lead to its process
 * @returns element → number of its part, upstream parts first; -1 for elements outside the set
 */
export function findComponents(graph: AndOrGraph, inSet: Uint8Array, skipped?: Uint8Array): Int32Array {
  const { products, useStart, uses, requirementProcess, yieldStart, yields } = graph;
  const productCount = products.length;
  const count = inSet.length;
  const order = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const component = new Int32Array(count).fill(-1);
  const open: number[] = [];
  const path: number[] = [];
  const cursor = new Int32Array(count);
  let visited = 0;
  let found = 0;

  const enter = (v: number) => {
    order[v] = low[v] = visited++;
    cursor[v] = v < productCount ? useStart[v]! : yieldStart[v - productCount]!;
    open.push(v);
    path.push(v);
  };
  const next = (v: number): number => {
    if (v < productCount) {
      while (skipped && cursor[v]! < useStart[v + 1]! && skipped[uses[cursor[v]!]!]) cursor[v]!++;
      return cursor[v]! < useStart[v + 1]! ? productCount + requirementProcess[uses[cursor[v]!++]!]! : -1;
    }
    return cursor[v]! < yieldStart[v - productCount + 1]! ? yields[cursor[v]!++]! : -1;
  };
  const leave = (v: number) => {
    path.pop();
    const parent = path.at(-1);
    if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[v]!);
    if (low[v] !== order[v]) return;
    for (let w = -1; w !== v;) {
      w = open.pop()!;
      component[w] = found;
    }
    found++;
  };
  for (let root = 0; root < count; root++) {
    if (!inSet[root] || order[root] !== -1) continue;
    enter(root);
    while (path.length > 0) {
      const v = path.at(-1)!;
      const w = next(v);
      if (w === -1) leave(v);
      else if (!inSet[w]) continue;
      else if (order[w] === -1) enter(w);
      else if (component[w] === -1) low[v] = Math.min(low[v]!, order[w]!);
    }
  }
  return component.map((c) => (c === -1 ? -1 : found - 1 - c));
}
