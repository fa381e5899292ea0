/**
 * In which order the products that nobody hauls are called for: those that use a product before it, a ring together. Linear in the
 * links of the processes that make them.
 */
import { createAndOrGraph } from '../makeable/and-or-graph.ts';
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
  links.products.forEach((id, i) => {
    const q = model.graph.productIndex.get(id)!;
    const part = parts.get(component[i]!);
    if (part) part.push(q);
    else parts.set(component[i]!, [q]);
  });
  return [...parts].sort(([a], [b]) => b - a).map(([, part]) => part);
}
