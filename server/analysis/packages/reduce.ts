/**
 * Cuts the AND/OR graph down to what a package search for one target has to look at.
 * Kept: products outside the closure of the base from which the target can be reached backwards, and the processes among
 * them that could fire if every candidate were added. Inputs that are there already, and the target as an input of
 * itself, are dropped; the answer stays the same because both are settled before the target appears.
 * Linear in the number of links.
 */
import { invert, type AndOrGraph } from '../makeable/and-or-graph.ts';
import { closure } from '../makeable/closure.ts';

/** Same layout as AndOrGraph, with products renumbered in the same order (so comparing numbers still compares ids). */
export interface Reduced {
  /** product here → product of the graph, ascending. */
  readonly toGraph: Int32Array;
  readonly target: number;
  /** product → 1 when it may be added. */
  readonly candidate: Uint8Array;
  readonly processCount: number;
  readonly requirementStart: Int32Array;
  readonly requirementProcess: Int32Array;
  readonly memberStart: Int32Array;
  readonly members: Int32Array;
  readonly useStart: Int32Array;
  readonly uses: Int32Array;
  readonly yieldStart: Int32Array;
  readonly yields: Int32Array;
  readonly sourceStart: Int32Array;
  readonly sources: Int32Array;
  readonly links: number;
}

/** What a package is looked for: the target, and what there is to reach it with. */
export interface Reach {
  base: Iterable<number>;
  /** Product → 1 for the products of the closure of the base. */
  has: Uint8Array;
  /** Product → 1 for the candidates: outside the closure, not the target, not banned. */
  mayAdd: Uint8Array;
  banned: readonly number[];
  target: number;
}

/** The part of a graph that matters for a target. */
interface Cone {
  /** Product → 1 when it is reached with every candidate. */
  reachable: Uint8Array;
  /** Process → 1 when it is of the cone. */
  taken: Uint8Array;
  /** The products of the cone, ascending. */
  products: Int32Array;
}

/** @returns null when the target cannot be reached even with every candidate */
export function reduceToTarget(graph: AndOrGraph, reach: Reach): Reduced | null {
  const { base, has, mayAdd, banned, target } = reach;
  const all: number[] = [...base];
  mayAdd.forEach((is, q) => {
    if (is) all.push(q);
  });
  const most = closure(graph, all, { banned: [...banned, target] });
  const canFire = new Uint8Array(graph.processes.length);
  for (const p of most.fired) canFire[p] = 1;

  const inCone = new Uint8Array(graph.products.length);
  const taken = new Uint8Array(graph.processes.length);
  const queue = [target];
  inCone[target] = 1;
  for (let next = 0; next < queue.length; next++) {
    const q = queue[next]!;
    for (let k = graph.sourceStart[q]!; k < graph.sourceStart[q + 1]!; k++) {
      const p = graph.sources[k]!;
      if (!canFire[p] || taken[p]) continue;
      taken[p] = 1;
      for (const r of openRequirements(graph, p, has)) {
        for (let j = graph.memberStart[r]!; j < graph.memberStart[r + 1]!; j++) {
          const m = graph.members[j]!;
          if (!most.has[m] || inCone[m]) continue;
          inCone[m] = 1;
          queue.push(m);
        }
      }
    }
  }
  if (!taken.includes(1)) return null;
  return renumber(graph, reach, { reachable: most.has, taken, products: Int32Array.from(queue).sort() });
}

function openRequirements(graph: AndOrGraph, p: number, has: Uint8Array): number[] {
  const open: number[] = [];
  for (let r = graph.requirementStart[p]!; r < graph.requirementStart[p + 1]!; r++) {
    let settled = false;
    for (let j = graph.memberStart[r]!; j < graph.memberStart[r + 1]! && !settled; j++) settled = has[graph.members[j]!] === 1;
    if (!settled) open.push(r);
  }
  return open;
}

function renumber(graph: AndOrGraph, { has, mayAdd, target }: Reach, { reachable, taken, products: toGraph }: Cone): Reduced {
  const toReduced = new Int32Array(graph.products.length).fill(-1);
  toGraph.forEach((q, i) => {
    toReduced[q] = i;
  });
  const requirementStart = [0];
  const requirementProcess: number[] = [];
  const memberStart = [0];
  const members: number[] = [];
  const yieldStart = [0];
  const yields: number[] = [];
  let processCount = 0;
  for (let p = 0; p < taken.length; p++) {
    if (!taken[p]) continue;
    for (const r of openRequirements(graph, p, has)) {
      for (let j = graph.memberStart[r]!; j < graph.memberStart[r + 1]!; j++) {
        const m = graph.members[j]!;
        if (reachable[m]) members.push(toReduced[m]!);
      }
      memberStart.push(members.length);
      requirementProcess.push(processCount);
    }
    requirementStart.push(requirementProcess.length);
    for (let k = graph.yieldStart[p]!; k < graph.yieldStart[p + 1]!; k++) {
      const q = toReduced[graph.yields[k]!]!;
      if (q >= 0) yields.push(q);
    }
    yieldStart.push(yields.length);
    processCount++;
  }
  const memberRows = Int32Array.from(memberStart);
  const memberItems = Int32Array.from(members);
  const yieldRows = Int32Array.from(yieldStart);
  const yieldItems = Int32Array.from(yields);
  const use = invert(memberRows, memberItems, toGraph.length);
  const source = invert(yieldRows, yieldItems, toGraph.length);
  return {
    toGraph,
    target: toReduced[target]!,
    candidate: Uint8Array.from(toGraph, (q) => mayAdd[q]!),
    processCount,
    requirementStart: Int32Array.from(requirementStart),
    requirementProcess: Int32Array.from(requirementProcess),
    memberStart: memberRows,
    members: memberItems,
    useStart: use.start,
    uses: use.items,
    yieldStart: yieldRows,
    yields: yieldItems,
    sourceStart: source.start,
    sources: source.items,
    links: members.length + yields.length,
  };
}
