/**
 * How much a process takes and yields per unit of its main output, beside the slots of the graph: member slots for what it takes,
 * yield slots for what it yields. Linear in the links; once per model.
 */
import { toPerUnit } from '../../domain/amounts.ts';
import type { Flow } from '../../domain/facts.ts';
import type { ChainModel } from '../model/model.ts';
import { oncePer } from '../tools/once-per.ts';
import type { Interval } from './interval.ts';

export interface Coefficients {
  /** Of a member slot of the graph (`members[k]`), in the product's unit per unit of the main output. */
  taken(slot: number): Interval;
  /** Of a yield slot (`yields[k]`); 1 for the main output. */
  yielded(slot: number): Interval;
}

export const coefficientsOf = oncePer((model: ChainModel): Coefficients => {
  const { requirementStart, memberStart, members, yieldStart, yields } = model.graph;
  const taken = toSlots(members.length);
  const yielded = toSlots(yields.length);
  model.processes.forEach((process, p) => {
    const output = model.products[model.mainOutput[p]!]!;
    const inputs = byProduct(process.inputs);
    const byproducts = byProduct(process.byproducts);
    const read = (flow: Flow | undefined, q: number) => (flow ? toPerUnit(flow, model.products[q]!, output) : { lo: 1, hi: 1 });
    for (let k = memberStart[requirementStart[p]!]!; k < memberStart[requirementStart[p + 1]!]!; k++)
      taken.set(k, read(inputs.get(model.products[members[k]!]!.id), members[k]!));
    for (let k = yieldStart[p]!; k < yieldStart[p + 1]!; k++) {
      const q = yields[k]!;
      yielded.set(k, q === model.mainOutput[p] ? { lo: 1, hi: 1 } : read(byproducts.get(model.products[q]!.id), q));
    }
  });
  return { taken: (slot) => taken.get(slot), yielded: (slot) => yielded.get(slot) };
});

function byProduct(flows: readonly Flow[]): Map<string, Flow> {
  return new Map(flows.map((flow) => [flow.product, flow]));
}

/** Intervals by slot, without an object each. */
export function toSlots(count: number): { get(at: number): Interval; set(at: number, value: Interval): void } {
  const lo = new Float64Array(count);
  const hi = new Float64Array(count);
  return {
    get: (at) => ({ lo: lo[at]!, hi: hi[at]! }),
    set(at, value) {
      lo[at] = value.lo;
      hi[at] = value.hi;
    },
  };
}
