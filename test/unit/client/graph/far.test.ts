import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleCells } from '../../../../client/graph/elements/bundle-cells.ts';
import { chooseFarLabels, fitFar } from '../../../../client/graph/elements/far-labels.ts';
import { placeWall } from '../../../../client/graph/elements/place-graph.ts';
import { widthOfText } from '../../../../client/graph/elements/to-elements.ts';
import { toWallGraph } from '../../../../client/graph/elements/wall-graph.ts';
import { aPicture, aProcess, aProduct } from './tiny-chain.ts';

const label = fc.record({
  id: fc.uuid(),
  text: fc.constantFrom('铜', '阴极铜', '高精铜带', 'Copper cathode'),
  x: fc.integer({ min: 0, max: 3000 }),
  y: fc.integer({ min: 0, max: 1500 }),
  weight: fc.integer({ min: 0, max: 50 }),
});

describe('names from afar', () => {
  it('never stand on one another, the weightiest always stands, and nearer none drops out that stood first', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(label, { minLength: 1, maxLength: 60, selector: ({ id }) => id }),
        fc.double({ min: 0.05, max: 0.85, noNaN: true }),
        (labels, zoom) => {
          const chosen = chooseFarLabels(labels, zoom);
          const [first] = [...labels].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
          expect(chosen.has(first!.id)).toBe(true);
          const shown = labels.filter(({ id }) => chosen.has(id));
          shown.forEach((a, at) =>
            shown.slice(at + 1).forEach((b) => {
              const wide = ((widthOfText(a.text) + widthOfText(b.text)) * 12) / 14 / 2;
              expect(Math.abs(a.x - b.x) * zoom >= wide || Math.abs(a.y - b.y) * zoom >= 12).toBe(true);
            }),
          );
        },
      ),
    );
  });

  it('are cut to their room', () => {
    expect(fitFar('高温合金', 100)).toBe('高温合金');
    expect(fitFar('镍钛形状记忆合金锭', 60)).toMatch(/^镍.*…$/);
  });
});

describe('links gathered by cell', () => {
  it('count what runs from one cell to another, and leave out single ones and those inside a cell', () => {
    const products = [
      aProduct('a1'),
      aProduct('a2'),
      aProduct('b1', { stage: 2 }),
      aProduct('b2', { stage: 2 }),
      aProduct('c1', { stage: 3 }),
    ];
    const processes = [aProcess('b1', ['a1', 'a2', 'b2']), aProcess('c1', ['b1'])];
    const placed = placeWall(toWallGraph(aPicture(products, processes)), [products[0]!.segment], 150);
    const ribbons = bundleCells(placed);
    expect(ribbons.map(({ links }) => links)).toEqual([2]);
    expect(ribbons[0]!.from.x).toBeLessThan(ribbons[0]!.to.x);
  });
});
