/**
 * The plain baseline for link prediction: pair those that have most links already. Ties by the smaller, then the larger id.
 * O(n log n + pairs asked for + links), n ends: with ends by falling degree each row is left at the first pair that is too late.
 * [Barabási & Albert 1999, preferential attachment]
 */
import { byCodePoint } from '../../domain/by-code-point.ts';
import { BestList } from '../tools/best-list.ts';

export type Pair = readonly [string, string];

interface Weighed {
  pair: Pair;
  weight: number;
}

/** @param known each pair once, the smaller id first. @returns pairs that are not known, at most `first` */
export function pairBusiest(known: readonly Pair[], first: number): Pair[] {
  const degrees = new Map<string, number>();
  for (const id of known.flat()) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const linked = new Set(known.map((pair) => JSON.stringify(pair)));
  const ends = [...degrees].sort((x, y) => y[1] - x[1] || byCodePoint(x[0], y[0]));
  const best = new BestList<Weighed>(first, (x, y) => y.weight - x.weight || comparePairs(x.pair, y.pair));
  for (let i = 0; i < ends.length; i++) {
    for (let j = i + 1; j < ends.length; j++) {
      const pair = toPair(ends[i]![0], ends[j]![0]);
      // along a row the weight falls, and the pairs of one weight come in the order of their ids
      if (!linked.has(JSON.stringify(pair)) && !best.offer({ pair, weight: ends[i]![1] * ends[j]![1] })) break;
    }
  }
  return best.toList().map(({ pair }) => pair);
}

/** The smaller id first. */
export function toPair(a: string, b: string): Pair {
  return byCodePoint(a, b) < 0 ? [a, b] : [b, a];
}

export function comparePairs(x: Pair, y: Pair): number {
  return byCodePoint(x[0], y[0]) || byCodePoint(x[1], y[1]);
}
