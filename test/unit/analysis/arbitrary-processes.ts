/** Random small AND/OR graphs for property tests: cycles, by-products, OR groups, products that need themselves. */
import fc from 'fast-check';
import { createAndOrGraph, type AndOrGraph, type ProcessInput } from '../../../server/analysis/makeable/and-or-graph.ts';

export const PRODUCTS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
const product = fc.constantFrom(...PRODUCTS);
const some = (min: number, max: number) => fc.uniqueArray(product, { minLength: min, maxLength: max });

export const arbitraryProcesses: fc.Arbitrary<ProcessInput[]> = fc
  .array(fc.record({ inputs: some(0, 3), anyOf: fc.array(some(1, 3), { maxLength: 2 }), outputs: some(1, 3) }), { maxLength: 14 })
  .map((list) => list.map((process, i) => ({ ...process, id: `p${String(i).padStart(2, '0')}` })));
export const arbitraryBase = fc.uniqueArray(product, { maxLength: 4 });

export function toGraph(processes: readonly ProcessInput[]): AndOrGraph {
  return createAndOrGraph(processes, PRODUCTS);
}

/** Numbers of the products; their letters in order are their numbers. */
export function numbers(names: readonly string[]): number[] {
  return names.map((name) => PRODUCTS.indexOf(name));
}

/** The least set that contains the base and every yield of a ready process, by trying until nothing changes. */
export function bruteClosure(processes: readonly ProcessInput[], base: readonly string[], banned: readonly string[] = []): Set<string> {
  const has = new Set(base.filter((q) => !banned.includes(q)));
  for (let size = -1; size !== has.size;) {
    size = has.size;
    for (const p of processes) {
      const ready = p.inputs.every((q) => has.has(q)) && (p.anyOf ?? []).every((group) => group.some((q) => has.has(q)));
      if (ready) p.outputs.filter((q) => !banned.includes(q)).forEach((q) => has.add(q));
    }
  }
  return has;
}
