/**
 * What lies up- and downstream of a product: upstream the inputs of processes that yield it, and theirs; downstream the
 * outputs of processes that use it, and theirs. `depth` counts processes. Linear in the links; iterative.
 */
import type { AndOrGraph } from '../makeable/and-or-graph.ts';

/** @returns product → 1, the focus included */
export function findNeighbourhood(graph: AndOrGraph, focus: number, depth = Infinity): Uint8Array {
  const shown = new Uint8Array(graph.products.length);
  for (const step of [upstream, downstream]) {
    const seen = new Uint8Array(graph.products.length);
    seen[focus] = shown[focus] = 1;
    let front = [focus];
    for (let d = 0; d < depth && front.length > 0; d++) {
      const next: number[] = [];
      for (const q of front) {
        step(graph, q, (other) => {
          if (seen[other]) return;
          seen[other] = shown[other] = 1;
          next.push(other);
        });
      }
      front = next;
    }
  }
  return shown;
}

function upstream(graph: AndOrGraph, q: number, call: (other: number) => void): void {
  for (let s = graph.sourceStart[q]!; s < graph.sourceStart[q + 1]!; s++) {
    const p = graph.sources[s]!;
    const end = graph.memberStart[graph.requirementStart[p + 1]!]!;
    for (let k = graph.memberStart[graph.requirementStart[p]!]!; k < end; k++) call(graph.members[k]!);
  }
}

function downstream(graph: AndOrGraph, q: number, call: (other: number) => void): void {
  for (let u = graph.useStart[q]!; u < graph.useStart[q + 1]!; u++) {
    const p = graph.requirementProcess[graph.uses[u]!]!;
    for (let y = graph.yieldStart[p]!; y < graph.yieldStart[p + 1]!; y++) call(graph.yields[y]!);
  }
}
