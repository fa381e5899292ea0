import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Relation } from '../../../server/domain/facts.ts';
import type { Confidence, PartnershipKind } from '../../../server/domain/words.ts';
import { findLinkSuggestions } from '../../../server/analysis/link-prediction/link-prediction.ts';
import { linkPredictionMethod } from '../../../server/analysis/link-prediction/link-prediction-method.ts';
import { findSuggestedLinks } from '../../../server/analysis/link-prediction/link-prediction-region.ts';
import { pairBusiest } from '../../../server/analysis/link-prediction/pair-busiest.ts';
import { id } from '../../testkit/tiny-chain.ts';

/** The definition, word by word: every path a-u-v-b. */
function byDefinition(links: [string, string][]): Map<string, number> {
  const ids = [...new Set(links.flat())].sort();
  const linked = (x: string, y: string) => x !== y && links.some(([a, b]) => (a === x && b === y) || (a === y && b === x));
  const degree = (x: string) => ids.filter((y) => linked(x, y)).length;
  const scores = new Map<string, number>();
  for (const a of ids)
    for (const b of ids) {
      if (a >= b || linked(a, b)) continue;
      let score = 0;
      for (const u of ids)
        for (const v of ids) if (linked(a, u) && linked(u, v) && linked(v, b)) score += 1 / Math.sqrt(degree(u) * degree(v));
      if (score > 0) scores.set(`${a} ${b}`, score);
    }
  return scores;
}

describe('link prediction', () => {
  it('scores as its definition does, best first, whatever the order of the links', () => {
    const anyLinks = fc.array(fc.tuple(fc.constantFrom(...'abcdefg'), fc.constantFrom(...'abcdefg')), { maxLength: 16 });
    fc.assert(
      fc.property(anyLinks, (links) => {
        const found = findLinkSuggestions(links, 100).suggestions;
        const expected = byDefinition(links);
        expect(new Set(found.map(({ a, b }) => `${a} ${b}`))).toEqual(new Set(expected.keys()));
        for (const { a, b, score } of found) expect(score).toBeCloseTo(expected.get(`${a} ${b}`)!, 9);
        for (let i = 1; i < found.length; i++) expect(found[i - 1]!.score).toBeGreaterThanOrEqual(found[i]!.score - 1e-9);
        expect(JSON.stringify(findLinkSuggestions([...links].reverse(), 100).suggestions)).toBe(JSON.stringify(found));
      }),
    );
  });

  it('breaks ties by a, then b, and gives no more than asked for', () => {
    const star: [string, string][] = [
      ['m', 'n'],
      ['m', 'b'],
      ['m', 'a'],
      ['n', 'y'],
      ['n', 'x'],
    ];
    expect(findLinkSuggestions(star, 3).suggestions.map(({ a, b }) => a + b)).toEqual(['ax', 'ay', 'bx']);
    expect(findLinkSuggestions(star, 0)).toEqual({ suggestions: [], stopReason: null });
    expect(findLinkSuggestions([], 5).suggestions).toEqual([]);
  });

  it('the first few are the beginning of all, and pairs that are not open are passed over', () => {
    const anyLinks = fc.array(fc.tuple(fc.constantFrom(...'abcdefgh'), fc.constantFrom(...'abcdefgh')), { maxLength: 20 });
    fc.assert(
      fc.property(anyLinks, fc.nat({ max: 6 }), (links, first) => {
        const all = findLinkSuggestions(links, 100).suggestions;
        expect(findLinkSuggestions(links, first).suggestions).toEqual(all.slice(0, first));
        const isOpen = (a: string, b: string) => (a + b).charCodeAt(1) % 2 === 0;
        expect(findLinkSuggestions(links, first, { isOpen }).suggestions).toEqual(all.filter(({ a, b }) => isOpen(a, b)).slice(0, first));
      }),
    );
  });

  it('walks a line of 100,000 links and a star of 20,000 with work for what it reaches only', () => {
    const steps = (links: [string, string][], first: number, maxSteps: number) => findLinkSuggestions(links, first, { maxSteps });
    const line = Array.from({ length: 100_000 }, (_, i): [string, string] => [
      `v${String(i).padStart(6, '0')}`,
      `v${String(i + 1).padStart(6, '0')}`,
    ]);
    const found = steps(line, 2, 2_000_000);
    expect(found).toMatchObject({
      stopReason: null,
      suggestions: [
        { a: 'v000000', b: 'v000003' },
        { a: 'v000001', b: 'v000004' },
      ],
    });
    expect(
      steps(
        line.map(([end]) => ['hub', end]),
        5,
        2_000_000,
      ),
    ).toEqual({ suggestions: [], stopReason: null });
    expect(
      steps(
        Array.from({ length: 20_000 }, (_, i): [string, string] => ['hub', `leaf${i}`]),
        5,
        100_000,
      ),
    ).toEqual({ suggestions: [], stopReason: null });
  });

  it.each([
    [1000, 999],
    [1001, 0],
  ])('takes who is linked to %i others as a go-between of %i pairs', (partners, pairs) => {
    const hub = Array.from({ length: partners }, (_, i): [string, string] => ['hub', `s${i}`]);
    expect(findLinkSuggestions([...hub, ['s0', 'a']], 2000).suggestions).toHaveLength(pairs);
  });

  it('stops at a deadline or a number of steps and says which', () => {
    const path: [string, string][] = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ];
    expect(linkPredictionMethod.run({ links: path, first: 5 }, { deadline: () => true })).toEqual({
      suggestions: [],
      stopReason: 'TIME_LIMIT',
    });
    expect(linkPredictionMethod.run({ links: path, first: 5 }, { maxSteps: 1 })).toEqual({ suggestions: [], stopReason: 'SEARCH_CUT' });
    expect(linkPredictionMethod.run({ links: path, first: 5 })).toMatchObject({ suggestions: [{ a: 'a', b: 'd' }], stopReason: null });
  });

  it('the baseline pairs the busiest as trying every pair does', () => {
    const anyLinks = fc.array(
      fc.tuple(fc.constantFrom(...'abcdefgh'), fc.constantFrom(...'abcdefgh')).filter(([a, b]) => a < b),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(anyLinks, fc.nat({ max: 40 }), (links, first) => {
        const known = [...new Map(links.map((pair) => [pair.join(''), pair])).values()];
        const ids = [...new Set(known.flat())].sort();
        const degree = (x: string) => known.filter((pair) => pair.includes(x)).length;
        const all = ids
          .flatMap((a) => ids.filter((b) => b > a && !known.some(([x, y]) => x === a && y === b)).map((b): [string, string] => [a, b]))
          .sort((x, y) => degree(y[0]) * degree(y[1]) - degree(x[0]) * degree(x[1]));
        expect(pairBusiest(known, first)).toEqual(all.slice(0, first));
      }),
    );
  });

  it('refuses a link of three', () => {
    expect(() => linkPredictionMethod.run({ links: [['a', 'b', 'c']], first: 1 })).toThrow(/field links\[0\]/);
  });
});

describe('suggested links', () => {
  const relations = (pairs: [string, string][], kind: PartnershipKind = 'COOPERATES', confidence: Confidence = 'CITED'): Relation[] =>
    pairs.map(([from, to]) => ({
      noun: 'RELATION',
      id: id(`rel:${kind}:${from}:${to}`),
      kind,
      from: id(from),
      to: id(to),
      product: null,
      date: null,
      until: null,
      note: null,
      evidence: [{ source: id('S1'), confidence, basis: null, locator: null, caption: false }],
    }));
  /** Two sides, every pair across linked but one: what L3 is good at and pairing the busiest is not, once hubs stand apart. */
  const sides = (n: number): [string, string][] =>
    Array.from({ length: n * n }, (_, k): [string, string] => [`x${Math.floor(k / n)}`, `y${k % n}`]);

  const hubs: [string, string][] = Array.from({ length: 12 }, (_, i): [string, string] => [`hub${i % 3}`, `leaf${i}`]);
  /** Links that the test finds again; they suggest nothing themselves, since every pair of the sides is linked. */
  const tested = relations([...sides(5), ...hubs]);

  it('says "a gain" where hidden links are found again better than by pairing the busiest', () => {
    const found = findSuggestedLinks(tested, 5);
    expect(found.gain).toBe(true);
    expect(found.holdOut.en).toMatch(
      /^Of 37 known links hidden in turn this method found \d+ again, the plain baseline \(pairing the busiest\) \d+: a gain\.$/,
    );
  });

  it('says "no gain" where there is none, and when there is too little to test', () => {
    const star: [string, string][] = Array.from({ length: 12 }, (_, i): [string, string] => ['hub', `leaf${i}`]);
    expect(findSuggestedLinks(relations(star), 5)).toMatchObject({ suggestions: [], gain: false });
    expect(findSuggestedLinks(relations([['a', 'b']]), 5).holdOut.zh).toContain('无法检验');
  });

  it('suggests nothing where it does no better than the baseline, and says so', () => {
    // a hub with many leaves: there are pairs three steps apart, but pairing the busiest finds the hidden ones as well
    const spokes: [string, string][] = Array.from({ length: 12 }, (_, i): [string, string] => ['hub', `leaf${i}`]);
    const chain: [string, string][] = [
      ['leaf0', 'far'],
      ['far', 'end'],
    ];
    const found = findSuggestedLinks(relations([...spokes, ...chain]), 5);
    expect(found).toMatchObject({ suggestions: [], gain: false, stopReason: null });
    expect(found.holdOut).toMatchObject({ zh: expect.stringContaining('所以不列建议') as string });
    const path: [string, string][] = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ];
    expect(findSuggestedLinks(relations(path), 5).suggestions).toEqual([]);
  });

  it('suggests nobody who is tied already, by an estimate or a place too, nor one of the same maker group', () => {
    const path: [string, string][] = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ];
    const pairsWith = (more: Relation[]) =>
      findSuggestedLinks([...tested, ...relations(path), ...more], 5).suggestions.map(({ a, b }) => a + b);
    expect(pairsWith([])).toEqual(['ad']);
    expect(pairsWith(relations([['d', 'a']], 'SUPPLIES', 'ESTIMATE'))).toEqual([]);
    expect(pairsWith(relations([['a', 'd']], 'RESIDENT_IN'))).toEqual([]);
    expect(
      pairsWith(
        relations(
          [
            ['a', 'head'],
            ['d', 'head'],
          ],
          'SUBSIDIARY_OF',
          'ESTIMATE',
        ),
      ),
    ).toEqual([]);
    expect(
      pairsWith(
        relations(
          [
            ['a', 'head'],
            ['b', 'other'],
          ],
          'SUBSIDIARY_OF',
          'ESTIMATE',
        ),
      ),
    ).toEqual(['ad']);
  });

  it('claims no gain when the time is over before the test is done', () => {
    let asked = 0;
    const cut = findSuggestedLinks(relations(sides(5)), 5, { deadline: () => ++asked > 4 });
    expect(cut).toMatchObject({ suggestions: [], gain: false, stopReason: 'TIME_LIMIT' });
    expect(cut.holdOut.en).toContain('The time was over');
  });

  it('leaves places, administration and estimates out, and keeps to a region', () => {
    const path: [string, string][] = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ];
    const pairsOf = (more: Relation[], counts?: (enterprise: string) => boolean) =>
      findSuggestedLinks([...tested, ...more], 5, { ...(counts && { counts }) }).suggestions.map(({ a, b }) => a + b);
    expect(pairsOf(relations(path))).toEqual(['ad']);
    expect(pairsOf(relations(path, 'RESIDENT_IN'))).toEqual([]);
    expect(pairsOf(relations(path, 'COOPERATES', 'ESTIMATE'))).toEqual([]);
    expect(pairsOf(relations(path), (enterprise) => enterprise === 'd')).toEqual(['ad']);
    expect(pairsOf(relations(path), (enterprise) => enterprise === 'b')).toEqual([]);
  });
});
