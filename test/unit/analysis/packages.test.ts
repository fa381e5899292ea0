import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packagesMethod } from '../../../server/analysis/packages/packages-method.ts';
import type { ProcessInput } from '../../../server/analysis/makeable/and-or-graph.ts';
import { allPackages, makeable, shuffled, tinyChains } from './packages-exhaustive.ts';

interface Answer {
  packages: string[][];
  complete: boolean;
  stopReason: string | null;
  minimumSize: number | null;
  certificate: { disjointCuts: string[][] };
}
const solve = (input: object, options = {}) => packagesMethod.run(input, options) as Answer;

describe('against exhaustive search', () => {
  test('all packages, in order, on random small chains with cycles, by-products, OR groups and bans', () => {
    fc.assert(
      fc.property(tinyChains, (chain) => {
        const answer = solve(chain);
        expect(answer.packages).toEqual(allPackages(chain));
        expect(answer.complete).toBe(true);
        if (answer.stopReason === null) expect(answer.minimumSize).toBe(answer.packages[0]?.length);
      }),
      { numRuns: 1500 },
    );
  });

  test('the first few are the beginning of all, and it says when there are more', () => {
    fc.assert(
      fc.property(tinyChains, fc.integer({ min: 0, max: 4 }), (chain, first) => {
        const all = allPackages(chain);
        const answer = solve({ ...chain, first });
        expect(answer.packages).toEqual(all.slice(0, first));
        expect(answer.complete).toBe(all.length <= first);
        if (all.length > first) expect(answer.stopReason).toBe('LIST_CUT');
      }),
      { numRuns: 500 },
    );
  });

  test('the disjoint cuts of the certificate are cuts', () => {
    fc.assert(
      fc.property(tinyChains, (chain) => {
        const answer = solve(chain);
        const names = answer.certificate.disjointCuts.flat();
        expect(new Set(names).size).toBe(names.length);
        expect(answer.certificate.disjointCuts.length).toBeLessThanOrEqual(answer.minimumSize ?? 0);
        for (const cut of answer.certificate.disjointCuts) {
          for (const found of answer.packages) expect(found.some((q) => cut.includes(q))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a search cut short lists a beginning, or one package that is inclusion-minimal', () => {
    fc.assert(
      fc.property(tinyChains, fc.integer({ min: 0, max: 400 }), (chain, maxSteps) => {
        const all = allPackages(chain);
        const answer = solve(chain, { maxSteps });
        if (answer.complete) expect(answer.packages).toEqual(all);
        else if (answer.minimumSize !== null && answer.packages.length > 1)
          expect(answer.packages).toEqual(all.slice(0, answer.packages.length));
        else for (const found of answer.packages) expect(all).toContainEqual(found);
      }),
      { numRuns: 500 },
    );
  });

  test('the order of the lists does not matter', () => {
    fc.assert(
      fc.property(tinyChains, fc.integer(), (chain, seed) => {
        expect(JSON.stringify(solve(shuffled(chain, seed)))).toBe(JSON.stringify(solve(chain)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('hand-made chains', () => {
  const p = (id: string, inputs: string[], outputs: string[], anyOf?: string[][]): ProcessInput => ({ id, inputs, outputs, anyOf });

  test('nothing to search: empty chain, target there already, target banned, target nobody makes', () => {
    expect(solve({ processes: [], base: [], target: 't', items: 'ANY' })).toMatchObject({
      packages: [],
      complete: true,
      stopReason: 'UNREACHABLE',
    });
    expect(solve({ processes: [], base: ['t'], target: 't', items: 'ANY' })).toMatchObject({
      packages: [],
      stopReason: 'ALREADY_MAKEABLE',
    });
    const processes = [p('1', ['a'], ['t'])];
    expect(solve({ processes, base: [], target: 't', items: 'ANY', without: ['t'] }).stopReason).toBe('UNREACHABLE');
    expect(solve({ processes, base: [], target: 't', items: 'ANY', without: ['a'] }).stopReason).toBe('UNREACHABLE');
    expect(solve({ processes, base: ['t'], target: 't', items: 'ANY', without: ['t'] }).stopReason).toBe('UNREACHABLE');
  });

  test('a product that needs itself, and an OR group of one', () => {
    expect(solve({ processes: [p('1', ['t', 'a'], ['t'])], base: ['a'], target: 't', items: 'ANY' }).stopReason).toBe('UNREACHABLE');
    expect(solve({ processes: [p('1', [], ['t'], [['a']])], base: [], target: 't', items: 'PURCHASED' }).packages).toEqual([['a']]);
  });

  test('smaller sets first, however deep: one bought licence instead of three inputs', () => {
    const processes = [p('1', ['a', 'b', 'c'], ['t']), p('2', ['x'], ['a', 'b']), p('3', ['x', 'y'], ['c'])];
    expect(solve({ processes, base: [], target: 't', items: 'PURCHASED' }).packages).toEqual([['x', 'y']]);
    expect(solve({ processes, base: [], target: 't', items: 'ANY' }).packages).toEqual([
      ['c', 'x'],
      ['x', 'y'],
      ['a', 'b', 'c'],
    ]);
  });

  test('eight inputs with a hundred alternatives each: 10^16 packages, the first five come at once', () => {
    const lanes = Array.from({ length: 8 }, (_, lane) => lane);
    const processes = lanes.flatMap((lane) =>
      Array.from({ length: 99 }, (_, i) => p(`${lane}-${i}`, [`q${i}-${lane}`], [`q${i + 1}-${lane}`])),
    );
    processes.push(
      p(
        'end',
        lanes.map((lane) => `q99-${lane}`),
        ['t'],
      ),
    );
    const answer = solve({ processes, base: [], target: 't', items: 'ANY', first: 5 });
    expect(answer).toMatchObject({ minimumSize: 8, complete: false, stopReason: 'LIST_CUT' });
    expect(answer.packages.map((found) => found.at(-1))).toEqual(['q0-7', 'q1-7', 'q10-7', 'q11-7', 'q12-7']);
  });

  test('a chain of 100,000 processes neither overflows the stack nor hides that it stopped', () => {
    const processes = Array.from({ length: 100_000 }, (_, i) => p(`p${i}`, [`x${i}`, `r${i % 7}`], [`x${i + 1}`]));
    const input = { processes, base: ['r0', 'r1', 'r2'], target: 'x100000' };
    expect(solve({ ...input, items: 'PURCHASED' })).toMatchObject({
      packages: [['r3', 'r4', 'r5', 'r6', 'x0']],
      complete: true,
      minimumSize: 5,
    });
    const any = solve({ ...input, items: 'ANY', first: 3 }, { maxSteps: 20_000_000 });
    expect(any.complete).toBe(false);
    expect(any.stopReason).toBe('SEARCH_CUT');
    for (const found of any.packages) expect(makeable(processes, [...input.base, ...found]).has('x100000')).toBe(true);
  });

  test('a deadline that is over stops at once and says so', () => {
    const answer = solve({ processes: [p('1', ['a'], ['t'])], base: [], target: 't', items: 'ANY' }, { deadline: () => true });
    expect(answer).toMatchObject({ complete: false, stopReason: 'TIME_LIMIT', minimumSize: null });
  });

  test.each([
    [{ base: [], target: 't', items: 'ANY' }, 'processes'],
    [{ processes: [], base: [], items: 'ANY' }, 'target'],
    [{ processes: [], base: [], target: 't', items: 'SOME' }, 'items'],
    [{ processes: [], base: [1], target: 't', items: 'ANY' }, 'base[0]'],
    [{ processes: [{ id: 'p', inputs: 'a', outputs: [] }], base: [], target: 't', items: 'ANY' }, 'processes[0].inputs'],
    [{ processes: [p('p', [], []), p('p', [], [])], base: [], target: 't', items: 'ANY' }, 'processes'],
    [{ processes: [], base: [], target: 't', items: 'ANY', first: -1 }, 'first'],
  ])('malformed input %# names the field', (input, field) => {
    expect(() => solve(input)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT', details: { field } }));
  });
});

test('a search that is cut before the first package is settled lists one candidate and says that it is no more', () => {
  fc.assert(
    fc.property(tinyChains, fc.integer({ min: 1, max: 400 }), (chain, maxSteps) => {
      const all = allPackages(chain);
      const answer = packagesMethod.run(chain, { maxSteps }) as {
        packages: string[][];
        minimumSize: number | null;
        certificate: { candidate: boolean; sentence: { zh: string } };
      };
      if (!answer.certificate.candidate) {
        expect(answer.packages).toEqual(all.slice(0, answer.packages.length));
        return;
      }
      expect(answer.packages).toHaveLength(1);
      expect(all).toContainEqual(answer.packages[0]);
      expect(answer.certificate.sentence.zh).toMatch(
        answer.minimumSize === null ? /只是一个候选组合，未必最小/ : /最小组合之一，未必排在最前/,
      );
      if (answer.minimumSize !== null) expect(answer.packages[0]).toHaveLength(answer.minimumSize);
    }),
    { numRuns: 1000 },
  );
});
