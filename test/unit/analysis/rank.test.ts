import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidInput } from '../../../server/errors.ts';
import { rank, type FactorName } from '../../../server/analysis/tools/rank.ts';

type Key = 'NEAR' | 'OLD';
const FACTORS: readonly FactorName<Key>[] = [
  { key: 'NEAR', weight: 2, name: { zh: '近', en: 'Near' } },
  { key: 'OLD', weight: -1, name: { zh: '旧', en: 'Old' } },
];
const item = (name: string, values: Partial<Record<Key, number>>) => ({ name, values });
const byName = { breakTie: (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1) };

describe('rank', () => {
  test('adds up what an item has, by the weight of the caller or else its own', () => {
    const ranked = rank([item('a', { NEAR: 0.5, OLD: 1 }), item('b', { NEAR: 0.5 })], FACTORS, { NEAR: 4 }, byName);
    expect(ranked.map(({ item: { name }, score, rank: place }) => [name, score, place])).toEqual([
      ['b', 2, 1],
      ['a', 1, 2],
    ]);
    expect(ranked.map(({ factors }) => factors.map(({ key, weight, contribution }) => [key, weight, contribution]))).toEqual([
      [['NEAR', 4, 2]],
      [
        ['NEAR', 4, 2],
        ['OLD', -1, -1],
      ],
    ]);
  });

  test('what goes before goes before any score, and ranks have no holes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: fc.string(), late: fc.boolean(), near: fc.double({ min: 0, max: 1, noNaN: true }) })),
        (rows) => {
          const items = rows.map(({ near, ...row }) => ({ ...row, values: { NEAR: near } }));
          const ranked = rank(items, FACTORS, {}, { ...byName, before: (a, b) => Number(a.late) - Number(b.late) });
          expect(ranked.map(({ rank: place }) => place)).toEqual(rows.map((_, i) => i + 1));
          for (const [i, { item: next, score }] of ranked.entries()) {
            const last = ranked[i - 1];
            if (last && last.item.late === next.late) expect(last.score).toBeGreaterThanOrEqual(score - 1e-9);
            if (last?.item.late) expect(next.late).toBe(true);
          }
        },
      ),
    );
  });

  test('a weight that is no finite number is refused, also with nothing to rank', () => {
    expect(() => rank([], FACTORS, { OLD: Infinity }, byName)).toThrow(InvalidInput);
  });
});
