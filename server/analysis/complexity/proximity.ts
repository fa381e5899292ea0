/**
 * How often two products are made in the same places: the smaller of the two conditional probabilities.
 * Convention: a product is no neighbour of itself, so the diagonal is zero.
 * O(products² × places / 32): sets of places as bit rows.
 * [Hidalgo, Klinger, Barabási & Hausmann 2007, The product space conditions the development of nations]
 */
import { itemsOf, lengthOf } from './lists.ts';
import type { Presence } from './presence.ts';

export interface Proximity {
  /** products × products, row after row, symmetric. */
  readonly values: Float64Array;
  /** Sum of each row. */
  readonly sums: Float64Array;
}

export function findProximity({ products, places, makers }: Presence): Proximity {
  const words = Math.ceil(places / 32);
  const bits = new Int32Array(products * words);
  for (let q = 0; q < products; q++) for (const c of itemsOf(makers, q)) bits[q * words + (c >> 5)]! |= 1 << (c & 31);
  const values = new Float64Array(products * products);
  const sums = new Float64Array(products);
  for (let a = 0; a < products; a++) {
    for (let b = a + 1; b < products; b++) {
      let both = 0;
      for (let w = 0; w < words; w++) both += countBits(bits[a * words + w]! & bits[b * words + w]!);
      if (both === 0) continue;
      const value = both / Math.max(lengthOf(makers, a), lengthOf(makers, b));
      values[a * products + b] = value;
      values[b * products + a] = value;
      sums[a]! += value;
      sums[b]! += value;
    }
  }
  return { values, sums };
}

function countBits(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
