import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAndOrGraph } from '../../../server/analysis/makeable/and-or-graph.ts';
import { findCriticalHere } from '../../../server/analysis/network/critical-region.ts';
import { findPackages } from '../../../server/analysis/packages/packages-region.ts';
import { findProof } from '../../../server/analysis/makeable/proof.ts';
import { findUnlocks } from '../../../server/analysis/unlocks/unlocks-region.ts';
import { tinyView } from '../../testkit/tiny-chain.ts';
import { arbitraryTiny } from './arbitrary-chains.ts';
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
      const all = allPackages(chain).map((names) => {
        const add = names.map((name) => graph.productIndex.get(name) as number);
        const plants = findProof(graph, { base: [...base, ...add], target, banned: without }).build.length;
        return { names, plants };
      });
      // a stable sort: what is equal stays in the order of the ids
      const ranked = all.sort((a, b) => a.names.length - b.names.length || a.plants - b.plants);
      expect(search.packages.map(({ add }) => add.map((q) => graph.products[q]))).toEqual(ranked.slice(0, 3).map(({ names }) => names));
      expect(search.packages.map(({ plants }) => plants)).toEqual(ranked.slice(0, 3).map(({ plants }) => plants));
      if (all.length > 3) expect(search.stopReason).toBe('LIST_CUT');
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

test('what a chain hangs on: everything, what one product hangs on, and what stops with one', () => {
  fc.assert(
    fc.property(arbitraryTiny, fc.nat(11), (tiny, at) => {
      const view = tinyView(tiny);
      if (at >= view.model.productCount) return;
      const losses = view.losses();
      const all = findCriticalHere(view, { first: 200 });
      for (const { product, loses, hardLoses, linkedLoses } of all)
        expect([loses, hardLoses, linkedLoses]).toEqual([losses.loses(product), losses.hard(product), losses.linked(product)]);
      const wanted = [...view.available.keys()].filter((q) => losses.loses(q).length > 0);
      expect(all.map(({ product }) => product).sort((a, b) => a - b)).toEqual(wanted);
      expect(findCriticalHere(view, { target: at })).toEqual(all.filter(({ loses }) => loses.includes(at)));
      expect(findCriticalHere(view, { product: at }).map(({ loses }) => loses)).toEqual([losses.loses(at)]);
    }),
    { numRuns: 300 },
  );
});

test('the flat answer misses what only ALL inputs together show', () => {
  const view = tinyView({ stages: 'a@0 b@0', processes: ['1: a + b -> t'], makes: ['firm: a b t'] });
  const [a, b, t] = ['a', 'b', 't'].map((q) => view.model.productIndex.get(q)!);
  expect(findCriticalHere(view).map(({ product, loses, flatDominates }) => ({ product, loses, flatDominates }))).toEqual([
    { product: a, loses: [t], flatDominates: [] },
    { product: b, loses: [t], flatDominates: [] },
  ]);
});
