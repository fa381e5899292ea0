/**
 * Which two that are not linked yet look as if they should be: many short bridges a-u-v-b, hubs counting less.
 * Assumption: links have no direction; those that fit together share partners of partners, not partners. Who is linked to more than
 * MOST_PARTNERS others is no bridge: that two know somebody whom everybody knows says nothing (the score takes such a bridge as next
 * to nothing already), and every pair would have one.
 * O(paths of two steps + for each pair two steps apart the links of its far end), at most MOST_PARTNERS² for each link; a point with
 * one link is no bridge either, so a star costs no more than its links. Memory: the links and twice the suggestions asked for.
 * [Kovács et al. 2019, Network-based prediction of protein interactions (the L3 score, and why hubs are unspecific shortcuts)]
 */
import type { Sentence } from '../../errors.ts';
import { BestList } from '../tools/best-list.ts';
import { roundScore } from '../tools/by-score.ts';
import { Budget, LimitReached, type LimitReason } from '../method/budget.ts';
import type { RunOptions } from '../method/method.ts';
import type { Links } from '../dominators/dominators.ts';
import { toLinks } from '../dominators/dominators-links.ts';

/** More links than that, and a point leads from everywhere to everywhere. */
export const MOST_PARTNERS = 1000;
export const HUBS_ASSUMPTION: Sentence = {
  zh: `与超过 ${MOST_PARTNERS} 家有关系的，不算中间人：人人都认识它，说明不了什么。`,
  en: `Whoever is linked to more than ${MOST_PARTNERS} others is no go-between: everybody knows it, which says nothing.`,
};

export interface Suggestion {
  a: string;
  b: string;
  score: number;
}

export interface LinkPrediction {
  /** Best first; ties (to 9 decimals) by a, then b; a < b. */
  suggestions: Suggestion[];
  /** Null when every pair was looked at (there may still be more than were asked for). */
  stopReason: LimitReason | null;
}

export interface LinkPredictionOptions extends RunOptions {
  /** Whether a pair may be suggested; all pairs that are not linked when left out. Asked only of pairs with a score. */
  isOpen?: (a: string, b: string) => boolean;
}

interface Found {
  a: number;
  b: number;
  score: number;
  rounded: number;
}

const compare = (x: Found, y: Found): number => y.rounded - x.rounded || x.a - y.a || x.b - y.b;

/**
 * Steps are counted (one is one look at a link); a limit leaves the best of the pairs that it came to, taken by their smaller id.
 * @param links pairs; repeats and links to oneself are dropped
 * @param first how many suggestions at most
 */
export function findLinkSuggestions(
  links: readonly (readonly [string, string])[],
  first: number,
  options: LinkPredictionOptions = {},
): LinkPrediction {
  const { names, ...rows } = toLinks(links);
  const network = toNeighbours(rows);
  const best = new BestList<Found>(first, compare);
  const budget = new Budget(options);
  let stopReason: LimitReason | null = null;
  try {
    if (first > 0)
      for (let a = 0, scorer = new Scorer(network); a < names.length; a++) {
        budget.spend(scorer.score(a));
        for (const b of scorer.touched) {
          const rounded = roundScore(scorer.scores[b]!);
          // most pairs stop here, before anything is made for them
          if (best.bar !== null && rounded < best.bar.rounded) continue;
          const found = { a, b, score: scorer.scores[b]!, rounded };
          if (best.bar !== null && compare(found, best.bar) >= 0) continue;
          if (!options.isOpen || options.isOpen(names[a]!, names[b]!)) best.offer(found);
        }
      }
  } catch (error) {
    if (!(error instanceof LimitReached)) throw error;
    stopReason = error.reason;
  }
  return { suggestions: best.toList().map(({ a, b, score }) => ({ a: names[a]!, b: names[b]!, score })), stopReason };
}

/** Scores one point against all others, with work for what it reaches only. */
class Scorer {
  /** Of the last point: those above it that it is not linked to and has a score with. */
  touched: number[] = [];
  readonly scores: Float64Array;
  private readonly half: Float64Array;
  /** point → 1 + the last point that it is linked to. */
  private readonly linkedTo: Int32Array;

  constructor(private readonly network: Network) {
    const points = network.start.length - 1;
    this.scores = new Float64Array(points);
    this.half = new Float64Array(points);
    this.linkedTo = new Int32Array(points);
  }

  /** @returns how many links it looked at */
  score(a: number): number {
    const {
      network: { start, items, inner, innerStart },
      half,
      scores,
      linkedTo,
    } = this;
    for (const b of this.touched) scores[b] = 0;
    this.touched = [];
    const reached: number[] = [];
    const degree = (v: number) => start[v + 1]! - start[v]!;
    let steps = 1 + start[a + 1]! - start[a]!;
    for (let i = start[a]!; i < start[a + 1]!; i++) linkedTo[items[i]!] = a + 1;
    for (let i = innerStart[a]!; i < innerStart[a + 1]!; i++) {
      const u = inner[i]!;
      steps += 1 + innerStart[u + 1]! - innerStart[u]!;
      for (let j = innerStart[u]!; j < innerStart[u + 1]!; j++) {
        const v = inner[j]!;
        if (v === a) continue;
        if (half[v] === 0) reached.push(v);
        half[v]! += 1 / Math.sqrt(degree(u) * degree(v));
      }
    }
    for (const v of reached) {
      steps += degree(v);
      for (let j = start[v]!; j < start[v + 1]!; j++) {
        const b = items[j]!;
        if (b <= a || linkedTo[b] === a + 1) continue;
        if (scores[b] === 0) this.touched.push(b);
        scores[b]! += half[v]!;
      }
      half[v] = 0;
    }
    return steps;
  }
}

/** Neighbours in rows, ascending, each once; `inner` holds those of them that may be a bridge. */
interface Network extends Links {
  inner: Int32Array;
  innerStart: Int32Array;
}

function toNeighbours({ start, items }: Links): Network {
  const points = start.length - 1;
  const lists = Array.from({ length: points }, (): number[] => []);
  for (let v = 0; v < points; v++)
    for (let k = start[v]!; k < start[v + 1]!; k++) {
      const w = items[k]!;
      if (v === w) continue;
      lists[v]!.push(w);
      lists[w]!.push(v);
    }
  const sets = lists.map((list) =>
    Int32Array.from(list)
      .sort()
      .filter((w, i, all) => i === 0 || all[i - 1] !== w),
  );
  const inner = sets.map((set) => set.filter((w) => sets[w]!.length > 1 && sets[w]!.length <= MOST_PARTNERS));
  const [all, open] = [toRows(sets), toRows(inner)];
  return { ...all, inner: open.items, innerStart: open.start };
}

function toRows(sets: readonly Int32Array[]): Links {
  const start = new Int32Array(sets.length + 1);
  sets.forEach((set, v) => {
    start[v + 1] = start[v]! + set.length;
  });
  const items = new Int32Array(start[sets.length]!);
  sets.forEach((set, v) => items.set(set, start[v]!));
  return { start, items };
}
