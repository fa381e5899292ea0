import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byCodePoint } from '../../../server/domain/by-code-point.ts';
import { unlocksMethod } from '../../../server/analysis/unlocks/unlocks-method.ts';
import { candidatesOf, makeable, shuffled, subsets, tinyChains, type TinyChain } from './packages-exhaustive.ts';

interface Answer {
  unlocks: { add: string[]; unlocks: string[] }[];
  complete: boolean;
  stopReason: string | null;
  found: number;
}
const solve = (input: object, options = {}) => unlocksMethod.run(input, options) as Answer;

/** Every set of the size, kept when it opens what no proper subset opens; most of that first. */
function allUnlocks({ processes, base, items }: TinyChain, size: number): Answer['unlocks'] {
  const opened = (set: string[]) => {
    const before = makeable(processes, base);
    return [...makeable(processes, [...base, ...set])].filter((q) => !before.has(q) && !set.includes(q)).sort(byCodePoint);
  };
  return subsets(candidatesOf({ processes, base, items, without: [] }), size)
    .map((add) => ({ add, unlocks: opened(add) }))
    .map(({ add, unlocks }) => {
      const parts = add
        .flatMap((_, i) => Array.from({ length: i + 1 }, (__, k) => subsets(add, k)).flat())
        .filter((part) => part.length < size);
      const byParts = new Set(parts.flatMap(opened));
      return { add, unlocks, joint: unlocks.filter((q) => !byParts.has(q)).length };
    })
    .filter(({ joint }) => joint > 0)
    .sort((a, b) => b.joint - a.joint || b.unlocks.length - a.unlocks.length || byCodePoint(a.add.join('\u0000'), b.add.join('\u0000')))
    .map(({ add, unlocks }) => ({ add, unlocks }));
}

test.each([1, 2, 3])('sets of %i are those of exhaustive search, ranked', (size) => {
  fc.assert(
    fc.property(tinyChains, (chain) => {
      const answer = solve({ ...chain, size });
      expect(answer.unlocks).toEqual(allUnlocks(chain, size));
      expect(answer).toMatchObject({ complete: true, stopReason: null, found: answer.unlocks.length });
    }),
    { numRuns: 400 },
  );
});

test('the order of the lists does not matter', () => {
  fc.assert(
    fc.property(tinyChains, fc.integer(), fc.constantFrom(1, 2, 3), (chain, seed, size) => {
      expect(JSON.stringify(solve({ ...shuffled(chain, seed), size }))).toBe(JSON.stringify(solve({ ...chain, size })));
    }),
    { numRuns: 150 },
  );
});

describe('limits and degenerate input', () => {
  const ladder = Array.from({ length: 100_000 }, (_, i) => ({ id: `p${i}`, inputs: [`x${i}`], outputs: [`x${i + 1}`] }));

  test('an empty chain unlocks nothing', () => {
    expect(solve({ processes: [], base: [], size: 1, items: 'ANY' })).toMatchObject({ unlocks: [], complete: true });
  });

  test('the first few are the best, and it says that there are more', () => {
    const processes = ladder.slice(0, 5);
    const answer = solve({ processes, base: [], size: 1, items: 'ANY', first: 2 });
    expect(answer.unlocks.map(({ add, unlocks }) => [add[0], unlocks.length])).toEqual([
      ['x0', 5],
      ['x1', 4],
    ]);
    expect(answer).toMatchObject({ complete: false, stopReason: 'LIST_CUT', found: 5 });
  });

  test('a ladder of 100,000 processes: what is bought opens all of it, and a full count stops in words', () => {
    expect(solve({ processes: ladder, base: [], size: 1, items: 'PURCHASED' }).unlocks[0]?.unlocks).toHaveLength(100_000);
    expect(solve({ processes: ladder, base: [], size: 2, items: 'PURCHASED' })).toMatchObject({ unlocks: [], complete: true });
    expect(solve({ processes: ladder, base: [], size: 2, items: 'ANY' }, { maxSteps: 5_000_000 })).toMatchObject({
      unlocks: [],
      complete: true,
      stopReason: null,
    });
    expect(solve({ processes: ladder, base: [], size: 1, items: 'ANY', first: 1 }, { maxSteps: 5_000_000 })).toMatchObject({
      complete: false,
      stopReason: 'SEARCH_CUT',
    });
    expect(solve({ processes: ladder, base: [], size: 1, items: 'ANY', first: 1 }, { deadline: () => true })).toMatchObject({
      complete: false,
      stopReason: 'TIME_LIMIT',
    });
  });

  test.each([
    [{ size: 4 }, 'size'],
    [{ size: '1' }, 'size'],
    [{ items: 'NONE' }, 'items'],
    [{ processes: [{ id: '', inputs: [], outputs: [] }] }, 'processes[0].id'],
  ])('malformed input %# names the field', (wrong, field) => {
    expect(() => solve({ processes: [], base: [], size: 1, items: 'ANY', ...wrong })).toThrow(
      expect.objectContaining({ details: { field } }),
    );
  });
});
