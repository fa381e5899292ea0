/**
 * One package, found fast and without a promise on its size: the cheapest derivation when each requirement is paid for
 * on its own (h_add), its bought leaves, and of these only what is needed.
 * O(links × log products), then one closure per leaf.
 * [Bonet & Geffner 2001, additive heuristic; Hoffmann & Nebel 2001, relaxed plan]
 */
import type { Budget } from '../method/budget.ts';
import { Heap } from '../tools/heap.ts';
import type { Reduced } from './reduce.ts';
import type { PackageSearcher } from './search.ts';

/** Costs add up along shared inputs and may explode; beyond this they no longer matter. */
const MOST_COST = 1e15;
const BOUGHT = -1;

/** @returns an inclusion-minimal set that reaches the target, ascending */
export function findQuickPackage(graph: Reduced, searcher: PackageSearcher, budget: Budget): Int32Array {
  return toPackage(findLeaves(graph, findDerivation(graph, budget)), searcher);
}

/** Drops what is not needed from a set that reaches the target. @returns an inclusion-minimal set, ascending */
export function toPackage(set: Iterable<number>, searcher: PackageSearcher): Int32Array {
  const kept = new Set(set);
  for (const q of [...kept]) {
    kept.delete(q);
    if (!searcher.reaches(kept)) kept.add(q);
  }
  return Int32Array.from(kept).sort();
}

interface Derivation {
  /** product → the process of its cheapest derivation, or BOUGHT. */
  by: Int32Array;
  /** requirement → its cheapest member. */
  member: Int32Array;
}

function findDerivation(graph: Reduced, budget: Budget): Derivation {
  const products = graph.toGraph.length;
  const cost = new Float64Array(products).fill(Infinity);
  const by = new Int32Array(products).fill(BOUGHT);
  const done = new Uint8Array(products);
  const member = new Int32Array(graph.requirementProcess.length).fill(-1);
  const open = new Int32Array(graph.processCount);
  const processCost = new Float64Array(graph.processCount);
  for (let p = 0; p < graph.processCount; p++) open[p] = graph.requirementStart[p + 1]! - graph.requirementStart[p]!;
  // Equal costs come out by product, so that the order is the same everywhere.
  const heap = new Heap<{ cost: number; product: number }>((a, b) => a.cost - b.cost || a.product - b.product);
  for (let q = 0; q < products; q++) {
    if (!graph.candidate[q]) continue;
    cost[q] = 1;
    heap.push({ cost: 1, product: q });
  }
  for (let top = heap.pop(); top; top = heap.pop()) {
    const q = top.product;
    if (done[q]) continue;
    done[q] = 1;
    budget.spend(1 + graph.useStart[q + 1]! - graph.useStart[q]!);
    for (let k = graph.useStart[q]!; k < graph.useStart[q + 1]!; k++) {
      const r = graph.uses[k]!;
      if (member[r]! >= 0) continue;
      member[r] = q;
      const p = graph.requirementProcess[r]!;
      processCost[p] = Math.min(processCost[p]! + cost[q]!, MOST_COST);
      if (--open[p]! > 0) continue;
      for (let j = graph.yieldStart[p]!; j < graph.yieldStart[p + 1]!; j++) {
        const made = graph.yields[j]!;
        if (done[made] || processCost[p]! >= cost[made]!) continue;
        cost[made] = processCost[p]!;
        by[made] = p;
        heap.push({ cost: cost[made]!, product: made });
      }
    }
  }
  return { by, member };
}

/** What the derivation of the target buys, ascending. */
function findLeaves(graph: Reduced, { by, member }: Derivation): number[] {
  const seen = new Uint8Array(graph.toGraph.length);
  const queue = [graph.target];
  const leaves: number[] = [];
  seen[graph.target] = 1;
  for (let next = 0; next < queue.length; next++) {
    const p = by[queue[next]!]!;
    if (p === BOUGHT) {
      leaves.push(queue[next]!);
      continue;
    }
    for (let r = graph.requirementStart[p]!; r < graph.requirementStart[p + 1]!; r++) {
      const m = member[r]!;
      if (seen[m]) continue;
      seen[m] = 1;
      queue.push(m);
    }
  }
  return leaves.sort((a, b) => a - b);
}
