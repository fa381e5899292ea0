/** Links of the map: from each input of a process to each of its outputs, both among the shown products. Linear in the links. */
import type { ProcessId, ProductId } from '../../domain/ids.ts';
import type { ChainModel } from '../model/model.ts';
import type { RegionView } from '../region/region-view.ts';

export interface ChainMapLink {
  source: ProductId;
  target: ProductId;
  process: ProcessId;
  /** Of the input, per one unit of the main output. */
  quantity: number | null;
  unit: string | null;
  /** True where the target is a by-product of the process. */
  byproduct: boolean;
  /** Letter of the OR group of the input. */
  anyOf: string | null;
  runHere: boolean;
}

/** Calls back for each (input, output) pair of each process, end uses included, whose ends are both shown. */
export function eachLink(model: ChainModel, isShown: Uint8Array, call: (source: number, target: number) => void): void {
  const { requirementStart, memberStart, members, yieldStart, yields } = model.graph;
  for (let p = 0; p < model.processes.length; p++) {
    const end = memberStart[requirementStart[p + 1]!]!;
    for (let k = memberStart[requirementStart[p]!]!; k < end; k++) {
      if (!isShown[members[k]!]) continue;
      for (let y = yieldStart[p]!; y < yieldStart[p + 1]!; y++) if (isShown[yields[y]!]) call(members[k]!, yields[y]!);
    }
  }
  const numberOf = (id: string) => model.productIndex.get(id) ?? model.productCount;
  for (const { inputs, output, byproducts } of model.endUses) {
    for (const source of inputs.map((flow) => numberOf(flow.product)))
      for (const target of [output, ...byproducts].map((flow) => numberOf(flow.product)))
        if (source < model.productCount && target < model.productCount && isShown[source] && isShown[target]) call(source, target);
  }
}

/** Sorted by process, then input, then output, as the process lists them. */
export function findMapLinks(view: RegionView, isShown: Uint8Array): ChainMapLink[] {
  const { model } = view;
  const links: ChainMapLink[] = [];
  const isShownId = (id: string) => {
    const q = model.productIndex.get(id);
    return q !== undefined && q < model.productCount && isShown[q] === 1;
  };
  [...model.processes, ...model.endUses].forEach((process, p) => {
    const outputs = [process.output, ...process.byproducts].filter((flow) => isShownId(flow.product));
    for (const input of outputs.length > 0 ? process.inputs : []) {
      if (!isShownId(input.product)) continue;
      for (const output of outputs) {
        links.push({
          source: input.product,
          target: output.product,
          process: process.id,
          quantity: input.quantity,
          unit: input.unit,
          byproduct: output !== process.output,
          anyOf: input.anyOf,
          runHere: view.runHere[p] === 1,
        });
      }
    }
  });
  return links;
}
