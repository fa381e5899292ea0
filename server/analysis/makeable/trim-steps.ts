/**
 * Takes superfluous steps out of a proof until none is left: a step is superfluous when the target follows without it.
 * Only a step on which no other remaining step hangs alone is tried; each try is one closure over the remaining steps, in a
 * graph of their own. In a tree-like proof none is tried.
 * Complete, because of all superfluous steps the one that fires last is always tried: a step that hung on it alone would fire
 * later and be superfluous too.
 */
import { createAndOrGraph, type AndOrGraph } from './and-or-graph.ts';
import { closure } from './closure.ts';

export interface TrimInput {
  /** Processes that together make the target from the base. */
  steps: readonly number[];
  /** product → 1 */
  inBase: Uint8Array;
  target: number;
  banned: readonly number[];
}

/** @returns the steps that are needed, ascending */
export function trimSteps(graph: AndOrGraph, { steps, inBase, target, banned }: TrimInput): number[] {
  const small = toSubgraph(graph, steps);
  const toSmall = (q: number) => small.graph.productIndex.get(graph.products[q]!);
  const base = small.products.flatMap((q, at) => (inBase[q] ? [at] : []));
  const smallTarget = toSmall(target)!;
  const smallBanned = banned.flatMap((q) => toSmall(q) ?? []);
  const allowedProcesses = new Uint8Array(small.processes.length).fill(1);
  const isBase = new Uint8Array(small.products.length);
  for (const at of base) isBase[at] = 1;

  for (let changed = true; changed;) {
    changed = false;
    const { fired } = closure(small.graph, base, { banned: smallBanned, allowedProcesses });
    for (const p of fired.toReversed()) {
      if (!standsAlone(small.graph, p, allowedProcesses, isBase, smallTarget)) continue;
      allowedProcesses[p] = 0;
      if (closure(small.graph, base, { banned: smallBanned, allowedProcesses }).has[smallTarget]) changed = true;
      else allowedProcesses[p] = 1;
    }
  }
  return small.processes.filter((_, p) => allowedProcesses[p]);
}

/** True when nothing hangs on the step alone: neither the target nor a requirement of another remaining step. */
function standsAlone(graph: AndOrGraph, p: number, allowed: Uint8Array, isBase: Uint8Array, target: number): boolean {
  const isThereWithout = (q: number) => {
    if (isBase[q]) return true;
    for (let k = graph.sourceStart[q]!; k < graph.sourceStart[q + 1]!; k++)
      if (graph.sources[k] !== p && allowed[graph.sources[k]!]) return true;
    return false;
  };
  for (let y = graph.yieldStart[p]!; y < graph.yieldStart[p + 1]!; y++) {
    const q = graph.yields[y]!;
    if (isThereWithout(q)) continue;
    if (q === target) return false;
    for (let k = graph.useStart[q]!; k < graph.useStart[q + 1]!; k++) {
      const r = graph.uses[k]!;
      const user = graph.requirementProcess[r]!;
      if (user === p || !allowed[user]) continue;
      if (!graph.members.subarray(graph.memberStart[r]!, graph.memberStart[r + 1]!).some(isThereWithout)) return false;
    }
  }
  return true;
}

function toSubgraph(graph: AndOrGraph, steps: readonly number[]): { graph: AndOrGraph; products: number[]; processes: number[] } {
  const processes = [...steps].sort((a, b) => a - b);
  const names = (from: Int32Array, start: number, end: number) => [...from.subarray(start, end)].map((q) => graph.products[q]!);
  const small = createAndOrGraph(
    processes.map((p) => {
      const groups: string[][] = [];
      for (let r = graph.requirementStart[p]!; r < graph.requirementStart[p + 1]!; r++)
        groups.push(names(graph.members, graph.memberStart[r]!, graph.memberStart[r + 1]!));
      return {
        id: graph.processes[p]!,
        inputs: groups.filter((group) => group.length === 1).flat(),
        anyOf: groups.filter((group) => group.length > 1),
        outputs: names(graph.yields, graph.yieldStart[p]!, graph.yieldStart[p + 1]!),
      };
    }),
  );
  return { graph: small, products: small.products.map((q) => graph.productIndex.get(q)!), processes };
}
