import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toChainGraph } from '../../../../client/graph/elements/chain-graph.ts';
import { placeGraph } from '../../../../client/graph/elements/place-graph.ts';
import { selectFocus } from '../../../../client/graph/elements/select-focus.ts';
import { layOut } from '../../../../client/graph/layouts/layered.ts';
import { toLayers, type LayoutLink, type LayoutNode } from '../../../../client/graph/layouts/layers.ts';
import { crossings, orderLayers } from '../../../../client/graph/layouts/order.ts';
import { batteryPicture } from './tiny-chain.ts';

const node = (id: string, layer: number): LayoutNode => ({ id, layer, band: 0, width: 100, height: 30 });
const link = (from: string, to: string): LayoutLink => ({ id: `${from}-${to}`, from, to });

const drawing = fc
  .record({
    count: fc.integer({ min: 1, max: 25 }),
    seed: fc.array(fc.tuple(fc.nat(24), fc.nat(24)), { maxLength: 40 }),
    layers: fc.array(fc.nat(6), { minLength: 25, maxLength: 25 }),
  })
  .map(({ count, seed, layers }) => {
    const nodes = Array.from({ length: count }, (_, index) => node(`n${index}`, layers[index] ?? 0));
    const links = [
      ...new Map(
        seed
          .map(([a, b]) => [a % count, b % count] as const)
          .filter(([a, b]) => a !== b)
          .map(([a, b]) => [`n${a}-n${b}`, link(`n${a}`, `n${b}`)]),
      ),
    ].map(([, one]) => one);
    return { nodes, links };
  });

describe('the layered layout', () => {
  test('no two nodes overlap, whatever the links', () => {
    fc.assert(
      fc.property(drawing, ({ nodes, links }) => {
        const placed = [...layOut(nodes, links).positions.values()];
        return placed.every((a, i) => placed.every((b, j) => i === j || Math.abs(a.x - b.x) >= 100 || Math.abs(a.y - b.y) >= 30));
      }),
    );
  });

  test('the order of the input does not matter', () => {
    fc.assert(
      fc.property(drawing, ({ nodes, links }) => {
        expect(layOut([...nodes].reverse(), [...links].reverse())).toEqual(layOut(nodes, links));
      }),
    );
  });

  test('links turn at right angles and run over no node', () => {
    fc.assert(
      fc.property(drawing, ({ nodes, links }) => {
        const { positions, routes } = layOut(nodes, links);
        for (const { id, from, to } of links) {
          const start = positions.get(from),
            end = positions.get(to);
          if (!start || !end) throw new Error('a node has no place');
          const points = [{ x: start.x + 50, y: start.y }, ...(routes.get(id) ?? []), { x: end.x - 50, y: end.y }];
          points.slice(1).forEach((point, index) => {
            const before = points[index] ?? point;
            expect(point.x === before.x || point.y === before.y).toBe(true);
            for (const [other, at] of positions) {
              if (other === from || other === to) continue;
              const clear =
                Math.max(before.x, point.x) <= at.x - 50 ||
                Math.min(before.x, point.x) >= at.x + 50 ||
                Math.max(before.y, point.y) <= at.y - 15 ||
                Math.min(before.y, point.y) >= at.y + 15;
              expect(clear).toBe(true);
            }
          });
        }
      }),
    );
  });

  test('the barycentre order takes a crossing out', () => {
    const layered = toLayers([node('a', 0), node('b', 0), node('c', 1), node('d', 1)], [link('a', 'd'), link('b', 'c')]);
    layered.layers.forEach((layer) =>
      layer.forEach((item, order) => {
        item.order = order;
      }),
    );
    expect(crossings(layered)).toBe(1);
    orderLayers(layered, 8);
    expect(crossings(layered)).toBe(0);
  });

  test('a chip and its process mark keep 50 px between them', () => {
    const picture = batteryPicture();
    const placed = placeGraph(toChainGraph(picture, selectFocus(picture, { kind: 'all' })), 150);
    const half = (id: string): number => (id.startsWith('process:') ? 12 : 75);
    for (const { from, to } of placed.graph.links) {
      const a = placed.positions.get(from),
        b = placed.positions.get(to);
      if (a && b && b.x > a.x && half(from) !== half(to)) expect(b.x - half(to) - a.x - half(from)).toBeGreaterThanOrEqual(50);
    }
    expect(placed.stages.map(({ stage }) => stage)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('nothing to place is no error', () => {
    expect(layOut([], []).positions.size).toBe(0);
  });
});
