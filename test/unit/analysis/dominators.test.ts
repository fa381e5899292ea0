import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAndOrGraph } from '../../../server/analysis/makeable/and-or-graph.ts';
import { findFlatDominators } from '../../../server/analysis/dominators/dominators-flat.ts';
import { dominatorsMethod } from '../../../server/analysis/dominators/dominators-method.ts';
import { tinyChains } from './packages-exhaustive.ts';

type Links = [string, string][];
const solve = (links: Links, root: string) => (dominatorsMethod.run({ links, root }) as { idom: Record<string, string> }).idom;

function reach(links: Links, roots: readonly string[], without?: string): Set<string> {
  const seen = new Set(roots.filter((v) => v !== without));
  for (let before = -1; before !== seen.size;) {
    before = seen.size;
    for (const [a, b] of links) if (seen.has(a) && b !== without) seen.add(b);
  }
  return seen;
}

/** Takes each point away and looks what is left; the nearest of the dominators is the one that all others dominate. */
function idomByRemoval(links: Links, root: string): Record<string, string> {
  const all = reach(links, [root]);
  const above = new Map([...all].map((v) => [v, [...all].filter((d) => d !== v && (d === root || !reach(links, [root], d).has(v)))]));
  return Object.fromEntries(
    [...all]
      .filter((v) => v !== root)
      .map((v) => {
        const own = above.get(v) as string[];
        return [v, own.find((d) => own.every((other) => other === d || above.get(d)?.includes(other))) as string];
      }),
  );
}

const point = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '镍', '__proto__');
const links = fc.array(fc.tuple(point, point), { maxLength: 16 });

test('immediate dominators are those found by taking points away', () => {
  fc.assert(
    fc.property(links, point, (list, root) => {
      expect(Object.entries(solve(list, root)).sort()).toEqual(Object.entries(idomByRemoval(list, root)).sort());
    }),
    { numRuns: 1500 },
  );
});

test('the order of the links does not matter', () => {
  fc.assert(
    fc.property(links, point, (list, root) => {
      expect(JSON.stringify(solve([...list].reverse(), root))).toBe(JSON.stringify(solve(list, root)));
    }),
  );
});

test('flat dominators of an AND/OR graph are those of the links from each input to each output', () => {
  fc.assert(
    fc.property(tinyChains, ({ processes, base }) => {
      const graph = createAndOrGraph(processes, base);
      const flat = findFlatDominators(
        graph,
        base.map((q) => graph.productIndex.get(q) as number),
      );
      const list: Links = processes.flatMap((p) => {
        // a group that a plain input already settles is no link of its own
        const inputs = [...p.inputs, ...(p.anyOf ?? []).filter((group) => !group.some((q) => p.inputs.includes(q))).flat()];
        return (inputs.length > 0 ? inputs : ['root']).flatMap((a) => p.outputs.map((b): [string, string] => [a, b]));
      });
      const withRoot: Links = [...list, ...base.map((q): [string, string] => ['root', q])];
      const all = reach(withRoot, ['root']);
      graph.products.forEach((id, q) => {
        const lost = [...all].filter((other) => other !== id && !reach(withRoot, ['root'], id).has(other));
        expect(flat.dominates(q).map((other) => graph.products[other])).toEqual(
          all.has(id) ? graph.products.filter((other) => lost.includes(other)) : [],
        );
      });
    }),
    { numRuns: 400 },
  );
});

describe('degenerate input', () => {
  test('no links, a link to itself, parts that cannot be reached', () => {
    expect(solve([], 'r')).toEqual({});
    expect(solve([['r', 'r']], 'r')).toEqual({});
    expect(solve([['a', 'b']], 'r')).toEqual({});
  });

  test('a line and a ladder of 100,000 points do not overflow the stack', () => {
    const line = Array.from({ length: 100_000 }, (_, i): [string, string] => [`v${i}`, `v${i + 1}`]);
    expect(solve(line, 'v0').v100000).toBe('v99999');
    const ladder = line.flatMap(([a, b], i): Links => [
      [a, b],
      [a, `w${i}`],
      [`w${i}`, b],
      [b, a],
    ]);
    expect(solve(ladder, 'v0').v100000).toBe('v99999');
  });

  test.each([
    [{ root: 1 }, 'root'],
    [{ links: [['a']] }, 'links[0]'],
    [{ links: [['a', 2]] }, 'links[0][1]'],
    [{ links: 'ab' }, 'links'],
  ])('malformed input %# names the field', (wrong, field) => {
    expect(() => dominatorsMethod.run({ links: [], root: 'r', ...wrong })).toThrow(expect.objectContaining({ details: { field } }));
  });
});
