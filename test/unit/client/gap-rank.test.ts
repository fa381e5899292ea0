import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asRanked, rankGaps, withWeight, type Rankable } from '../../../client/views/gaps/rank.ts';

const gap = (id: string, kind: Rankable['kind'], rankByDefault: number, demand: number, opens: number): Rankable => ({
  kind,
  rankByDefault,
  product: { id },
  factors: [
    { key: 'DEMAND', name: '需求', value: demand, weight: 0.5, contribution: demand * 0.5 },
    { key: 'OPENS', name: '带动', value: opens, weight: 0.1, contribution: opens * 0.1 },
  ],
});

// By default a (0.5) > x (0.45, another kind) > b (0.3) > c (0.1).
const GAPS = [gap('a', 'EXTEND', 1, 1, 0), gap('x', 'SUPPLEMENT', 2, 0.9, 0), gap('b', 'EXTEND', 3, 0.5, 0.5), gap('c', 'EXTEND', 4, 0, 1)];
const places = (weights: Parameters<typeof rankGaps>[1]) =>
  rankGaps(GAPS, weights).map(({ gap: { product }, rank, gained }) => `${product.id} ${rank} ${gained}`);

describe('ranking by the reader’s weights', () => {
  it('keeps the server’s order with no weights, counted within each kind', () => {
    expect(places({})).toEqual(['a 1 0', 'x 1 0', 'b 2 0', 'c 3 0']);
  });

  it('says how many places within its kind a gap gains or loses', () => {
    expect(places({ DEMAND: 0, OPENS: 1 })).toEqual(['c 1 2', 'b 2 0', 'a 3 -2', 'x 1 0']);
  });

  it('breaks ties by the id of the product', () => {
    expect(rankGaps([...GAPS].reverse(), { DEMAND: 0, OPENS: 0 }).map(({ gap: { product } }) => product.id)).toEqual(['a', 'b', 'c', 'x']);
  });

  it('takes scores that are equal to nine decimals for a tie, as the server does', () => {
    const noisy = [gap('b', 'EXTEND', 1, 0.3, 0), gap('a', 'EXTEND', 2, 0.3 - 1e-15, 0)];
    expect(rankGaps(noisy, { DEMAND: 1 }).map(({ gap: { product } }) => product.id)).toEqual(['a', 'b']);
  });

  it('shows the weights in use and contributions that sum to the score', () => {
    const value = fc.double({ min: 0, max: 1, noNaN: true });
    const weight = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(value, value, weight, weight, (demand, opens, DEMAND, OPENS) => {
        const [one] = rankGaps([gap('p', 'EXTEND', 1, demand, opens)], { DEMAND, OPENS });
        expect(one?.factors.map((factor) => factor.weight)).toEqual([DEMAND, OPENS]);
        expect(one?.score).toBeCloseTo(demand * DEMAND + opens * OPENS, 12);
        expect(one?.factors.reduce((sum, factor) => sum + factor.contribution, 0)).toBe(one?.score);
      }),
    );
  });

  it('gains and losses of a kind cancel out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 20 }),
        (rows) => {
          const gaps = rows.map(([demand, opens], i) => gap(`p${i}`, 'EXTEND', i + 1, demand, opens));
          expect(rankGaps(gaps, { OPENS: 2 }).reduce((sum, { gained }) => sum + gained, 0)).toBe(0);
        },
      ),
    );
  });

  it('takes the places of gaps that the server ranked among more than are here', () => {
    const read = { ...gap('b', 'EXTEND', 7, 0.3, 0), rank: 5, score: 0.3 };
    expect(asRanked([read])).toEqual([{ gap: read, score: 0.3, factors: read.factors, rank: 5, gained: 2 }]);
  });

  it('forgets a weight that is moved back to its default', () => {
    expect(withWeight({ OPENS: 1 }, 'DEMAND', 0.7, 0.5)).toEqual({ OPENS: 1, DEMAND: 0.7 });
    expect(withWeight({ OPENS: 1, DEMAND: 0.7 }, 'DEMAND', 0.5, 0.5)).toEqual({ OPENS: 1 });
  });
});
