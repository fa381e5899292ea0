import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byCodePoint } from '../../../server/domain/by-code-point.ts';
import { cutPointsMethod } from '../../../server/analysis/network/cut-points-method.ts';

type Links = [string, string][];
interface Answer {
  articulation: string[];
  bridges: [string, string][];
}
const solve = (links: Links) => cutPointsMethod.run({ links }) as Answer;

function countPieces(points: readonly string[], links: Links): number {
  const piece = new Map(points.map((v) => [v, v]));
  for (let changed = true; changed;) {
    changed = false;
    for (const [a, b] of links) {
      const [x, y] = [piece.get(a), piece.get(b)];
      if (x === undefined || y === undefined || x === y) continue;
      for (const [v, p] of piece) if (p === y) piece.set(v, x);
      changed = true;
    }
  }
  return new Set(piece.values()).size;
}

/** Takes each point and each link away and counts the pieces; a link that comes twice, or both ways, is one. */
function byRemoval(given: Links): Answer {
  const links = [
    ...new Map(
      given.map(([a, b]): [string, [string, string]] => {
        const pair: [string, string] = byCodePoint(a, b) < 0 ? [a, b] : [b, a];
        return [pair.join(' '), pair];
      }),
    ).values(),
  ];
  const points = [...new Set(links.flat())].sort(byCodePoint);
  const pieces = countPieces(points, links);
  const breaks = (rest: Links) => countPieces(points, rest) > pieces;
  return {
    articulation: points.filter((v) => {
      const isolated = links.every(([a, b]) => a !== v || b === v) && links.every(([a, b]) => b !== v || a === v);
      return (
        countPieces(
          points.filter((w) => w !== v),
          links,
        ) >
        pieces - (isolated ? 1 : 0)
      );
    }),
    bridges: links
      .filter((link, i) => breaks(links.filter((_, k) => k !== i)) && link[0] !== link[1])
      .map(([a, b]): [string, string] => (byCodePoint(a, b) < 0 ? [a, b] : [b, a]))
      .sort((x, y) => byCodePoint(x[0], y[0]) || byCodePoint(x[1], y[1])),
  };
}

const point = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', '镍', '𠀀');
const links = fc.array(fc.tuple(point, point), { maxLength: 14 });

test('cut points and bridges are those found by taking them away, links given twice and links to itself included', () => {
  fc.assert(
    fc.property(links, (list) => {
      expect(solve(list)).toEqual(byRemoval(list));
    }),
    { numRuns: 2000 },
  );
});

test('neither the order nor the direction of the links matters', () => {
  fc.assert(
    fc.property(links, (list) => {
      expect(solve([...list].reverse().map(([a, b]): [string, string] => [b, a]))).toEqual(solve(list));
    }),
  );
});

describe('degenerate input', () => {
  test('nothing, one point, two points, a doubled link, a ring', () => {
    expect(solve([])).toEqual({ articulation: [], bridges: [] });
    expect(solve([['a', 'a']])).toEqual({ articulation: [], bridges: [] });
    expect(solve([['b', 'a']])).toEqual({ articulation: [], bridges: [['a', 'b']] });
    expect(
      solve([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    ).toEqual({ articulation: [], bridges: [['a', 'b']] });
    expect(
      solve([
        ['b', 'c'],
        ['a', 'b'],
        ['a', 'b'],
        ['c', 'b'],
      ]),
    ).toEqual({
      articulation: ['b'],
      bridges: [
        ['a', 'b'],
        ['b', 'c'],
      ],
    });
    expect(
      solve([
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
      ]),
    ).toEqual({ articulation: [], bridges: [] });
  });

  test('a line and a star of 100,000 links do not overflow the stack', () => {
    const line = Array.from({ length: 100_000 }, (_, i): [string, string] => [`v${i}`, `v${i + 1}`]);
    expect(solve(line).bridges).toHaveLength(100_000);
    expect(solve(line.map(([a]) => ['hub', a])).articulation).toEqual(['hub']);
  });

  test.each([
    [{}, 'links'],
    [{ links: [['a', 'b', 'c']] }, 'links[0]'],
    [{ links: [[1, 'b']] }, 'links[0][0]'],
  ])('malformed input %# names the field', (wrong, field) => {
    expect(() => cutPointsMethod.run(wrong)).toThrow(expect.objectContaining({ details: { field } }));
  });
});
