import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLinkSuggestions } from '../../../server/analysis/network/link-prediction.ts';
import { linkPredictionMethod } from '../../../server/analysis/network/link-prediction-method.ts';

/** The definition, word by word: every path a-u-v-b. */
function byDefinition(links: [string, string][]): Map<string, number> {
  const ids = [...new Set(links.flat())].sort();
  const linked = (x: string, y: string) => x !== y && links.some(([a, b]) => (a === x && b === y) || (a === y && b === x));
  const degree = (x: string) => ids.filter((y) => linked(x, y)).length;
  const scores = new Map<string, number>();
  for (const a of ids) for (const b of ids) {
    if (a >= b || linked(a, b)) continue;
    let score = 0;
    for (const u of ids) for (const v of ids) if (linked(a, u) && linked(u, v) && linked(v, b)) score += 1 / Math.sqrt(degree(u) * degree(v));
    if (score > 0) scores.set(`${a} ${b}`, score);
  }
  return scores;
}

describe('link prediction', () => {
  it('scores as its definition does, best first, whatever the order of the links', () => {
    const anyLinks = fc.array(fc.tuple(fc.constantFrom(...'abcdefg'), fc.constantFrom(...'abcdefg')), { maxLength: 16 });
    fc.assert(fc.property(anyLinks, (links) => {
      const found = findLinkSuggestions(links, 100);
      const expected = byDefinition(links);
      expect(new Set(found.map(({ a, b }) => `${a} ${b}`))).toEqual(new Set(expected.keys()));
      for (const { a, b, score } of found) expect(score).toBeCloseTo(expected.get(`${a} ${b}`)!, 9);
      for (let i = 1; i < found.length; i++) expect(found[i - 1]!.score).toBeGreaterThanOrEqual(found[i]!.score - 1e-9);
      expect(JSON.stringify(findLinkSuggestions([...links].reverse(), 100))).toBe(JSON.stringify(found));
    }));
  });

  it('breaks ties by a, then b, and gives no more than asked for', () => {
    const star: [string, string][] = [['m', 'n'], ['m', 'b'], ['m', 'a'], ['n', 'y'], ['n', 'x']];
    expect(findLinkSuggestions(star, 3).map(({ a, b }) => a + b)).toEqual(['ax', 'ay', 'bx']);
    expect(findLinkSuggestions(star, 0)).toEqual([]);
    expect(findLinkSuggestions([], 5)).toEqual([]);
  });

  it('refuses a link of three', () => {
    expect(() => linkPredictionMethod.run({ links: [['a', 'b', 'c']], first: 1 })).toThrow(/field links\[0\]/);
  });
});
