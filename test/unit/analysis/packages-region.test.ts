import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAndOrGraph } from '../../../server/analysis/makeable/and-or-graph.ts';
import { closure } from '../../../server/analysis/makeable/closure.ts';
import { findCriticalHere } from '../../../server/analysis/critical/critical-region.ts';
import { findPackages } from '../../../server/analysis/packages/packages-region.ts';
import { createSustain } from '../../../server/analysis/makeable/sustain.ts';
import { findUnlocks } from '../../../server/analysis/unlocks/unlocks-region.ts';
import { allPackages, tinyChains, type TinyChain } from './packages-exhaustive.ts';

function toNumbers({ processes, base, target, without }: TinyChain) {
  const graph = createAndOrGraph(processes, [...base, target, ...without]);
  const numbers = (ids: readonly string[]) => ids.map((id) => graph.productIndex.get(id) as number);
  return { graph, base: numbers(base), target: graph.productIndex.get(target) as number, without: numbers(without) };
}

test('each package is minimal, opens its target, and its proof takes nothing but base and additions', () => {
  fc.assert(
    fc.property(tinyChains, (chain) => {
      const { graph, base, target, without } = toNumbers(chain);
      const search = findPackages(graph, base, target, { items: chain.items, without, first: 3 });
      expect(search.packages.map(({ add }) => add.map((q) => graph.products[q]))).toEqual(allPackages(chain).slice(0, 3));
      for (const found of search.packages) {
        expect(found.minimal).toBe(true);
        expect(found.unlocks).toContain(target);
        expect(found.proof.makeable).toBe(true);
        expect(found.proof.leaves).toEqual(expect.arrayContaining(found.add));
        for (const leaf of found.proof.leaves) expect([...base, ...found.add]).toContain(leaf);
      }
    }),
    { numRuns: 400 },
  );
});

test('products that may not be added are not', () => {
  const graph = createAndOrGraph([
    { id: '1', inputs: ['a'], outputs: ['t'] },
    { id: '2', inputs: ['b', 'c'], outputs: ['t'] },
  ]);
  const excluded = Uint8Array.from(graph.products, (id) => Number(id === 'a'));
  const t = graph.productIndex.get('t') as number;
  expect(findPackages(graph, [], t, { excluded }).packages.map(({ add }) => add.map((q) => graph.products[q]))).toEqual([['b', 'c']]);
  expect(findUnlocks(graph, [], { excluded }).unlocks).toEqual([]);
  expect(findUnlocks(graph, [], { excluded, size: 2 }).unlocks).toMatchObject([{ gain: 1, unlocks: [t] }]);
});

test('what a chain hangs on agrees with the losses of the sustained chain', () => {
  fc.assert(
    fc.property(tinyChains, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (chain, runs) => {
      const { graph, base, target } = toNumbers({ ...chain, base: [...chain.base, 'a', 'b', 'c'] });
      const allowed = Uint8Array.from(graph.processes, (_, p) => Number(runs[p]));
      const counted = Uint8Array.from(graph.products, (_, q) => Number(q % 3 > 0));
      const sustain = createSustain(graph, { base, allowed });
      const all = findCriticalHere(graph, { base, allowed, counted });
      const wanted = [...graph.products.keys()].filter((q) => sustain.has[q] && sustain.lost([q], Infinity, counted).length > 0);
      expect(all.map(({ product }) => product).sort((a, b) => a - b)).toEqual(wanted);
      for (const { product, loses } of all) expect(loses).toEqual(sustain.lost([product], Infinity, counted));
      expect(findCriticalHere(graph, { base, allowed, counted }, { target })).toEqual(all.filter(({ loses }) => loses.includes(target)));
      expect(findCriticalHere(graph, { base, allowed, counted }, { product: target }).map(({ loses }) => loses)).toEqual([
        sustain.lost([target], Infinity, counted),
      ]);
    }),
    { numRuns: 400 },
  );
});

test('the flat answer misses what only ALL inputs together show', () => {
  const graph = createAndOrGraph([{ id: '1', inputs: ['a', 'b'], outputs: ['t'] }]);
  const base = [0, 1];
  const everything = closure(graph, base).has;
  const critical = findCriticalHere(graph, { base, allowed: Uint8Array.of(1), counted: everything });
  expect(critical).toEqual([
    { product: 0, loses: [2], flatDominates: [] },
    { product: 1, loses: [2], flatDominates: [] },
  ]);
});
