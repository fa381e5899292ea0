/**
 * What lies up- and downstream of a product: upstream the inputs of processes that yield it, and theirs; downstream the
 * outputs of processes that use it, and theirs; end uses included. `depth` counts processes. Linear in the links; iterative.
 */
import type { Process } from '../../domain/facts.ts';
import type { AndOrGraph } from '../makeable/and-or-graph.ts';
import type { ChainModel } from '../model/model.ts';

/** @returns product → 1, the focus included */
export function findNeighbourhood({ graph, endUses }: Pick<ChainModel, 'graph' | 'endUses'>, focus: number, depth = Infinity): Uint8Array {
  const shown = new Uint8Array(graph.products.length);
  const ends = findEnds(graph, endUses);
  const steps = [
    { step: upstream, further: ends.sources },
    { step: downstream, further: ends.targets },
  ];
  for (const { step, further } of steps) {
    const seen = new Uint8Array(graph.products.length);
    seen[focus] = shown[focus] = 1;
    let front = [focus];
    for (let d = 0; d < depth && front.length > 0; d++) {
      const next: number[] = [];
      const visit = (other: number) => {
        if (seen[other]) return;
        seen[other] = shown[other] = 1;
        next.push(other);
      };
      for (const q of front) {
        step(graph, q, visit);
        further.get(q)?.forEach(visit);
      }
      front = next;
    }
  }
  return shown;
}

/** product → what end uses turn it into, and what they turn into it. */
function findEnds(graph: AndOrGraph, endUses: readonly Process[]): { sources: Map<number, number[]>; targets: Map<number, number[]> } {
  const [sources, targets] = [new Map<number, number[]>(), new Map<number, number[]>()];
  const put = (lists: Map<number, number[]>, key: number, value: number) => {
    const list = lists.get(key);
    if (list) list.push(value);
    else lists.set(key, [value]);
  };
  for (const { inputs, output, byproducts } of endUses) {
    for (const input of inputs) {
      const source = graph.productIndex.get(input.product);
      for (const flow of source === undefined ? [] : [output, ...byproducts]) {
        const target = graph.productIndex.get(flow.product);
        if (target === undefined) continue;
        put(sources, target, source!);
        put(targets, source!, target);
      }
    }
  }
  return { sources, targets };
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
