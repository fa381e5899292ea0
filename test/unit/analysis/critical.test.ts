import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byCodePoint } from '../../../server/domain/by-code-point.ts';
import { criticalMethod } from '../../../server/analysis/critical/critical-method.ts';
import { makeable, shuffled, tinyChains, type TinyChain } from './packages-exhaustive.ts';

const solve = (input: object) => (criticalMethod.run(input) as { critical: string[] }).critical;

/** One closure per product. */
function criticalOneByOne({ processes, base, target }: TinyChain): string[] {
  const all = makeable(processes, base);
  if (!all.has(target)) return [];
  return [...all].filter((q) => q !== target && !makeable(processes, base, [q]).has(target)).sort(byCodePoint);
}

/** Tiny chains that start from more, so that something is made. */
const chains = fc
  .tuple(tinyChains, fc.subarray(['a', 'b', 'c', 'd']))
  .map(([chain, more]) => ({ ...chain, base: [...chain.base, ...more] }));

test('critical products are those of one closure per product', () => {
  fc.assert(
    fc.property(chains, (chain) => {
      expect(solve({ processes: chain.processes, sources: chain.base, target: chain.target })).toEqual(criticalOneByOne(chain));
    }),
    { numRuns: 1500 },
  );
});

test('the order of the lists does not matter', () => {
  fc.assert(
    fc.property(chains, fc.integer(), (chain, seed) => {
      const turned = shuffled(chain, seed);
      expect(solve({ processes: turned.processes, sources: turned.base, target: chain.target })).toEqual(
        solve({ processes: chain.processes, sources: chain.base, target: chain.target }),
      );
    }),
    { numRuns: 200 },
  );
});

describe('degenerate input', () => {
  test('empty, target in the sources, target out of reach, a loop that needs itself, an OR group of one', () => {
    expect(solve({ processes: [], sources: [], target: 't' })).toEqual([]);
    expect(solve({ processes: [{ id: '1', inputs: ['a'], outputs: ['t'] }], sources: ['a', 't'], target: 't' })).toEqual([]);
    expect(solve({ processes: [{ id: '1', inputs: ['a'], outputs: ['t'] }], sources: [], target: 't' })).toEqual([]);
    expect(solve({ processes: [{ id: '1', inputs: ['a', 't'], outputs: ['t'] }], sources: ['a'], target: 't' })).toEqual([]);
    expect(solve({ processes: [{ id: '1', inputs: [], anyOf: [['a']], outputs: ['t'] }], sources: ['a', 'b'], target: 't' })).toEqual([
      'a',
    ]);
  });

  test('a chain of 100,000 processes: everything before the end is critical', () => {
    const processes = Array.from({ length: 100_000 }, (_, i) => ({ id: `p${i}`, inputs: [`x${i}`], outputs: [`x${i + 1}`] }));
    expect(solve({ processes, sources: ['x0'], target: 'x100000' })).toHaveLength(100_000);
  });

  test('a deep braid of 50,000 alternatives has no critical product but its root', () => {
    const processes = Array.from({ length: 50_000 }, (_, i) => ({
      id: `p${i}`,
      inputs: [],
      anyOf: [[`x${Math.floor(i / 2)}`, `x${Math.max(0, Math.floor(i / 2) - 1)}`]],
      outputs: [`x${i + 1}`],
    }));
    expect(solve({ processes, sources: ['x0'], target: 'x50000' })).toEqual(['x0']);
  });

  test('rings, where every product has two ways, and a path with rungs: the first proofs leave nothing or little to ask', () => {
    const n = 50_000;
    const ring = Array.from({ length: n }, (_, i) => [
      { id: `f${i}`, inputs: [`x${i}`], outputs: [`x${(i + 1) % n}`] },
      { id: `b${i}`, inputs: [`x${(i + 1) % n}`], outputs: [`x${i}`] },
    ]).flat();
    expect(solve({ processes: ring, sources: ['x0'], target: `x${n / 2}` })).toEqual(['x0']);
    // every tenth rung has one product, the others two that replace each other
    const rungs = Array.from({ length: n }, (_, i) => {
      const before = i % 10 === 0 ? [[`a${i}`, `b${i}`]] : [[`a${i}`, `b${i}`]];
      return ['a', ...((i + 1) % 10 === 0 ? [] : ['b'])].map((side) => ({
        id: `${side}p${i}`,
        inputs: [],
        anyOf: before,
        outputs: [`${side}${i + 1}`],
      }));
    }).flat();
    expect(solve({ processes: rungs, sources: ['a0'], target: `a${n}` })).toHaveLength(n / 10);
  });

  test.each([100, 3000])('two lines of %i steps that meet, one with detours: too many to ask at once or not, the same holds', (n) => {
    const lines = ['a', 'b'].flatMap((side) =>
      Array.from({ length: n }, (_, i) => ({ id: `${side}${i}`, inputs: [`${side}${i}`], outputs: [`${side}${i + 1}`] })),
    );
    const detours = Array.from({ length: n / 10 }, (_, i) => ({ id: `d${i}`, inputs: [`a${10 * i}`], outputs: [`a${10 * i + 2}`] }));
    const processes = [...lines, ...detours, { id: 'end', inputs: [`a${n}`, `b${n}`], outputs: ['t'] }];
    expect(solve({ processes, sources: ['a0', 'b0'], target: 't' })).toEqual(
      ['a', 'b']
        .flatMap((side) => Array.from({ length: n + 1 }, (_, i) => (side === 'a' && i % 10 === 1 ? [] : `${side}${i}`)).flat())
        .sort(byCodePoint),
    );
  });

  test.each([
    [{ sources: 'a' }, 'sources'],
    [{ target: 3 }, 'target'],
    [{ processes: undefined }, 'processes'],
  ])('malformed input %# names the field', (wrong, field) => {
    expect(() => solve({ processes: [], sources: [], target: 't', ...wrong })).toThrow(expect.objectContaining({ details: { field } }));
  });
});
