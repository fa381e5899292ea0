import { describe, expect, test } from 'vitest';
import { toChainGraph } from '../../../../client/graph/elements/chain-graph.ts';
import { placeGraph } from '../../../../client/graph/elements/place-graph.ts';
import { selectFocus } from '../../../../client/graph/elements/select-focus.ts';
import { bends } from '../../../../client/graph/elements/to-elements.ts';
import { walkTo } from '../../../../client/graph/gestures/walk.ts';
import { findDirectWay, findWholeWay, indexWays } from '../../../../client/graph/gestures/way.ts';
import { batteryPicture } from './tiny-chain.ts';

const picture = batteryPicture();
const graph = toChainGraph(picture, selectFocus(picture, { kind: 'all' }));
const index = indexWays(graph);
const placed = placeGraph(graph, 150);

describe('ways through the graph', () => {
  test('direct: through the process marks to the next products, no further', () => {
    const way = findDirectWay(index, 'matte');
    expect([...way.parts].filter((id) => !id.startsWith('process:')).sort()).toEqual(['acid', 'matte', 'metal', 'ore']);
  });

  test('whole: everything up and down, but not sideways', () => {
    const way = findWholeWay(index, 'foil');
    expect([...way.parts].filter((id) => !id.startsWith('process:')).sort()).toEqual(['cell', 'foil', 'pack']);
    expect(way.links.size).toBe(4);
  });

  test('arrows walk along links and columns', () => {
    expect(walkTo(index, placed.positions, 'ore', 'ArrowRight')).toBe('process:make-matte');
    expect(walkTo(index, placed.positions, 'process:make-matte', 'ArrowRight')).toBe('matte');
    expect(walkTo(index, placed.positions, 'ore', 'ArrowLeft')).toBeNull();
    const below = walkTo(index, placed.positions, 'acid', 'ArrowDown') ?? walkTo(index, placed.positions, 'acid', 'ArrowUp');
    expect(below).toBe('metal');
  });
});

test('corners become shares of the way and distances from it', () => {
  const { weights, distances } = bends({ x: 0, y: 0 }, { x: 300, y: 0 }, 100, 100, [
    { x: 150, y: 0 },
    { x: 150, y: 40 },
  ]);
  expect(weights.split(' ').map(Number)).toEqual([0.5, 0.5]);
  expect(distances.split(' ').map(Number)).toEqual([0, 40]);
});
