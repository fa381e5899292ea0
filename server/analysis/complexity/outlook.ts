/**
 * What is near for a place: density of its products around each product, the complexity outlook index (COI, how much
 * complexity lies near) and gain (COG, how much one product more would bring near).
 * Convention: raw product values (unit eigenvector) enter COI and COG; COG is zero where the place makes the product already.
 * O(products × links of the matrix).
 * [Hausmann et al. 2014, The Atlas of Economic Complexity]
 */
import type { Presence } from './presence.ts';
import type { Proximity } from './proximity.ts';

export interface Outlook {
  /** places × products, row after row. */
  readonly density: Float64Array;
  /** Per place, raw. Null without product values. */
  readonly index: Float64Array | null;
  /** places × products, raw. Null without product values. */
  readonly gain: Float64Array | null;
}

/** @param productValues raw PCI per product, or null where it is not defined */
export function findOutlook(
  { places, products, made }: Presence,
  { values, sums }: Proximity,
  productValues: Float64Array | null,
): Outlook {
  const density = new Float64Array(places * products);
  const index = productValues && new Float64Array(places);
  const gain = productValues && new Float64Array(places * products);
  const weight = new Float64Array(products);
  if (productValues) for (let q = 0; q < products; q++) weight[q] = sums[q] === 0 ? 0 : productValues[q]! / sums[q]!;
  const near = new Float64Array(products);
  const missing = new Float64Array(products);
  const all = new Float64Array(products);
  for (let q = 0; q < products; q++) addScaled(all, values, q, products, weight[q]!);
  for (let c = 0; c < places; c++) {
    near.fill(0);
    missing.set(all);
    for (let k = made.start[c]!; k < made.start[c + 1]!; k++) {
      const q = made.items[k]!;
      const w = weight[q]!;
      const row = q * products;
      for (let r = 0; r < products; r++) {
        const value = values[row + r]!;
        near[r]! += value;
        missing[r]! -= w * value;
      }
    }
    for (let q = 0; q < products; q++) density[c * products + q] = sums[q] === 0 ? 0 : near[q]! / sums[q]!;
    if (index && gain && productValues) {
      let next = made.start[c]!;
      for (let q = 0; q < products; q++) {
        if (next < made.start[c + 1]! && made.items[next] === q) {
          next++;
          continue;
        }
        index[c]! += density[c * products + q]! * productValues[q]!;
        gain[c * products + q] = missing[q]!;
      }
    }
  }
  return { density, index, gain };
}

function addScaled(target: Float64Array, matrix: Float64Array, row: number, length: number, factor: number): void {
  if (factor === 0) return;
  for (let i = 0; i < length; i++) target[i]! += factor * matrix[row * length + i]!;
}
