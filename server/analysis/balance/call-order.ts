/**
 * In which order the products that nobody hauls are called for: those that use a product before it, a ring together. Linear in the
 * links of the processes that make them.
 */
import { append } from '../../domain/append.ts';
import { createAndOrGraph, type AndOrGraph } from '../makeable/and-or-graph.ts';
import { findComponents } from '../makeable/components.ts';
import type { RegionView } from '../region/region-view.ts';

/** @param isOnCall process → whether it runs as much as its main output is needed @returns main outputs of those processes, in parts */
export function findCallOrder({ model, needs }: RegionView, isOnCall: (p: number) => boolean): number[][] {
  const { requirementStart, memberStart, members, products } = model.graph;
  const onCall = model.processes.map((_, p) => p).filter(isOnCall);
  const called = new Set(onCall.map((p) => model.mainOutput[p]!));
  const links = createAndOrGraph(
    onCall.map((p) => {
      const inputs: string[] = [];
      for (let k = memberStart[requirementStart[p]!]!; k < memberStart[requirementStart[p + 1]!]!; k++)
        if (needs.needsMember[k] && called.has(members[k]!)) inputs.push(products[members[k]!]!);
      return { id: model.processes[p]!.id, inputs, outputs: [products[model.mainOutput[p]!]!] };
    }),
  );
  const inSet = new Uint8Array(links.products.length + links.processes.length).fill(1);
  const component = findComponents(links, inSet);
  const parts = new Map<number, number[]>();
  for (const i of usersFirst(links)) append(parts, component[i]!, model.graph.productIndex.get(links.products[i]!)!);
  return [...parts].sort(([a], [b]) => b - a).map(([, part]) => part);
}

/** The products so that those that use one come before it, as far as rings let them; iterative, so a long line overflows nothing. */
function usersFirst({ products, useStart, uses, requirementProcess, yields, yieldStart }: AndOrGraph): number[] {
  const order: number[] = [];
  const seen = new Uint8Array(products.length);
  const cursor = useStart.slice();
  const path: number[] = [];
  for (let root = 0; root < products.length; root++) {
    if (seen[root]) continue;
    seen[root] = 1;
    path.push(root);
    while (path.length > 0) {
      const q = path.at(-1)!;
      if (cursor[q]! === useStart[q + 1]!) {
        order.push(path.pop()!);
        continue;
      }
      const user = yields[yieldStart[requirementProcess[uses[cursor[q]!++]!]!]!]!;
      if (seen[user]) continue;
      seen[user] = 1;
      path.push(user);
    }
  }
  return order;
}
