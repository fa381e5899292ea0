/** The material balance beside the slow reference, on random chains with random capacities. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBalances } from '../../../server/analysis/balance/balance.ts';
import { tinyChain, tinyRecords, tinyView, type TinyChain } from '../../testkit/tiny-chain.ts';
import { referenceAnalysis } from './analysis-reference.ts';
import { arbitraryTiny } from './arbitrary-chains.ts';
import { referenceBalance, type Span } from './balance-reference.ts';

const amount = fc.constantFrom('', '', '=10', '=40', '=100', '=200T', '=0', '=50idle');

/** Lines of `firm: product`, each with an amount or none. */
const withAmounts = fc.tuple(arbitraryTiny, fc.array(amount, { minLength: 26, maxLength: 26 })).map(([tiny, amounts]): TinyChain => ({
  ...tiny,
  makes: tiny.makes!.map((line, i) => line.replace(/(!estimate)?$/, (confidence) => amounts[i]! + confidence)),
  needs: tiny.needs!.map((line, i) => line + amounts[22 + i]!.replace(/T|idle/, '')),
}));

describe('the material balance against its definition, on random chains', () => {
  test('supply, need, verdict and what must go', () => {
    const seen = new Set<string | null>();
    fc.assert(
      fc.property(withAmounts, (tiny) => {
        const want = referenceBalance(tinyChain(tiny), referenceAnalysis(tinyChain(tiny), tinyRecords(tiny)));
        fc.pre(!want.slow);
        const view = tinyView(tiny);
        const balances = findBalances(view);
        const ids = view.model.graph.products;
        const round = ({ lo, hi }: Span) => [lo, hi].map((n) => Number(n.toPrecision(8)));
        const got = ids.map((_, q) => balances.of(q));
        for (const { verdict } of got) seen.add(verdict);
        const toMap = <T>(pick: (one: (typeof got)[number]) => T) => Object.fromEntries(ids.map((q, i) => [q, pick(got[i]!)]));
        const toObject = <T, U>(map: ReadonlyMap<string, T>, pick: (one: T) => U) =>
          Object.fromEntries(ids.map((q) => [q, pick(map.get(q)!)]));
        expect({
          need: toMap((one) => round(one.need)),
          supply: toMap((one) => round(one.supply)),
          verdict: toMap((one) => one.verdict),
          mustGo: ids.filter((_, q) => got[q]!.mustGo),
        }).toEqual({
          need: toObject(want.need, round),
          supply: toObject(want.supply, round),
          verdict: toObject(want.verdict, (one) => one),
          mustGo: ids.filter((q) => want.mustGo.has(q)),
        });
      }),
      { numRuns: 200 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['SHORT', 'OPEN', null]));
  });

  test('a figure more never widens a need, where all is hauled: what was certain stays certain', () => {
    fc.assert(
      fc.property(withAmounts, fc.nat(), (tiny, n) => {
        const open = tiny.makes!.map((line, i) => ({ line, i })).filter(({ line }) => !/[=?!]/.test(line));
        fc.pre(open.length > 0 && !tiny.makes!.some((line) => /=\d+T/.test(line)));
        const { i } = open[n % open.length]!;
        const [before, after] = [tiny, { ...tiny, makes: tiny.makes!.map((line, k) => (k === i ? `${line}=70` : line)) }].map((one) =>
          findBalances(tinyView({ ...one, trades: '' })),
        );
        for (let q = 0; q < before!.view.model.productCount; q++) {
          const [a, b] = [before!.of(q).need, after!.of(q).need];
          expect(b.hi).toBeLessThanOrEqual(a.hi * (1 + 1e-9));
          expect(b.lo).toBeGreaterThanOrEqual(a.lo * (1 - 1e-9));
        }
      }),
      { numRuns: 80 },
    );
  });
});
