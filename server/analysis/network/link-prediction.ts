/**
 * Which two that are not linked yet look as if they should be: many short bridges a-u-v-b, hubs counting less.
 * Assumption: links have no direction; those that fit together share partners of partners, not partners.
 * O(Σ over links of the neighbours of both ends).
 * [Kovács et al. 2019, Network-based prediction of protein interactions (the L3 score)]
 */
import { byCodePoint } from '../../domain/by-code-point.ts';

export interface Suggestion { a: string; b: string; score: number }

const TIE_DECIMALS = 1e9;

/** @param links pairs; repeats and links to oneself are dropped. @param first how many suggestions, best first; ties (to 9 decimals) by a, then b, a < b */
export function findLinkSuggestions(links: readonly (readonly [string, string])[], first: number): Suggestion[] {
  const ids = [...new Set(links.flat())].sort(byCodePoint);
  const index = new Map(ids.map((id, i) => [id, i]));
  const sets = ids.map(() => new Set<number>());
  for (const [x, y] of links) {
    if (x === y) continue;
    sets[index.get(x)!]!.add(index.get(y)!);
    sets[index.get(y)!]!.add(index.get(x)!);
  }
  const neighbours = sets.map((set) => Int32Array.from(set).sort());
  const found: { a: number; b: number; score: number; rounded: number }[] = [];
  const half = new Float64Array(ids.length);
  const score = new Float64Array(ids.length);
  for (let a = 0; a < ids.length; a++) {
    half.fill(0);
    score.fill(0);
    for (const u of neighbours[a]!) for (const v of neighbours[u]!) half[v]! += 1 / Math.sqrt(neighbours[u]!.length * neighbours[v]!.length);
    for (let v = 0; v < ids.length; v++) {
      if (v === a || half[v] === 0) continue;
      for (const b of neighbours[v]!) if (b > a) score[b]! += half[v]!;
    }
    for (let b = a + 1; b < ids.length; b++) {
      if (score[b]! > 0 && !sets[a]!.has(b)) found.push({ a, b, score: score[b]!, rounded: Math.round(score[b]! * TIE_DECIMALS) });
    }
  }
  found.sort((x, y) => y.rounded - x.rounded || x.a - y.a || x.b - y.b);
  return found.slice(0, first).map(({ a, b, score: value }) => ({ a: ids[a]!, b: ids[b]!, score: value }));
}
