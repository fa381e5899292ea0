import { describe, expect, test } from 'vitest';
import { toCellGraph } from '../../../../client/graph/elements/cell-graph.ts';
import { placeWall } from '../../../../client/graph/elements/place-graph.ts';
import { toProcesses } from '../../../../client/graph/elements/to-processes.ts';
import { fitLabel, widthOfText } from '../../../../client/graph/elements/to-elements.ts';
import { toWallGraph } from '../../../../client/graph/elements/wall-graph.ts';
import { aPicture, aProcess, aProduct, batteryPicture } from './tiny-chain.ts';

describe('the picture of everything', () => {
  const graph = toWallGraph(batteryPicture());

  test('leads from chip to chip; what an available alternative spares is not lacking', () => {
    expect(graph.links.find((link) => link.from === 'foil')).toMatchObject({ to: 'cell', lacking: true });
    expect(graph.links.find((link) => link.from === 'metal' && link.to === 'cell')?.lacking).toBe(false);
    expect(graph.links.find((link) => link.to === 'acid')).toMatchObject({ from: 'matte', kind: 'byproduct' });
    const picture = aPicture(
      [aProduct('x', { status: 'MISSING' }), aProduct('y'), aProduct('z', { stage: 2 })],
      [aProcess('z', [], { choices: [['x', 'y']] })],
    );
    expect(toWallGraph(picture).links.map((link) => link.lacking)).toEqual([false, false]);
  });

  test('lanes stand one under the other, stages side by side, no chip on another', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      aProduct(`n${String(index).padStart(2, '0')}`, { stage: index % 2, segment: index % 3 === 0 ? 'a' : 'b' }),
    );
    const placed = placeWall(toWallGraph(aPicture(many, [])), ['a', 'b'], 150);
    const at = many.map((product) => ({ product, ...(placed.positions.get(product.id) ?? { x: NaN, y: NaN }) }));
    for (const one of at)
      for (const other of at) {
        if (one !== other) expect(Math.abs(one.x - other.x) >= 150 || Math.abs(one.y - other.y) >= 30).toBe(true);
        if (one.product.segment === 'a' && other.product.segment === 'b') expect(one.y).toBeLessThan(other.y);
        if (one.product.stage < other.product.stage) expect(one.x).toBeLessThan(other.x);
      }
    expect(placed.lanes.map((lane) => lane.segment)).toEqual(['a', 'b']);
  });
});

test('a chain too large for chips is drawn by cells and bundles', () => {
  const cells = [
    {
      segment: 'a',
      stage: 1,
      counts: [
        { status: 'STRONG' as const, products: 2 },
        { status: 'MISSING' as const, products: 9 },
      ],
    },
    { segment: 'a', stage: 2, counts: [{ status: 'STRONG' as const, products: 1 }] },
  ];
  const bundles = [
    { fromSegment: 'a', fromStage: 1, toSegment: 'a', toStage: 2, links: 17 },
    { fromSegment: 'a', fromStage: 1, toSegment: 'a', toStage: 1, links: 3 },
  ];
  const graph = toCellGraph(cells, bundles, (cell) => `${cell.stage}`);
  expect(graph.chips.map(({ opens, status }) => [opens, status])).toEqual([
    ['cell:a.1', 'MISSING'],
    ['cell:a.2', 'STRONG'],
  ]);
  expect(graph.links).toMatchObject([{ from: 'cell:a.1', to: 'cell:a.2', count: 17 }]);
});

test('link rows become processes; one without its main output is left out', () => {
  const row = { byproduct: false, anyOf: null, runHere: true };
  const processes = toProcesses([
    { ...row, source: 'b', target: 'x', process: 'p' },
    { ...row, source: 'a', target: 'x', process: 'p' },
    { ...row, source: 'c', target: 'x', process: 'p', anyOf: 'g' },
    { ...row, source: 'd', target: 'x', process: 'p', anyOf: 'g' },
    { ...row, source: 'a', target: 'y', process: 'p', byproduct: true },
    { ...row, source: 'a', target: 'z', process: 'q', byproduct: true },
  ]);
  expect(processes).toEqual([{ id: 'p', inputs: ['a', 'b'], choices: [['c', 'd']], output: 'x', byproducts: ['y'], runHere: true }]);
});

test('a label is cut to its chip', () => {
  expect(fitLabel('锂电铜箔', 60)).toBe('锂电铜箔');
  const cut = fitLabel('高纯金属溅射靶材', 80);
  expect(cut.endsWith('…')).toBe(true);
  expect(widthOfText(cut)).toBeLessThanOrEqual(80);
});
