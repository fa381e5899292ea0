/**
 * How knowledge-rich places and products are: ECI and PCI, from the second eigenvector of the place-product bipartite walk.
 * Assumption: a place makes a product or it does not; the matrix hangs together (else there is no second eigenvector to name).
 * O(m³ + Σ ubiquity²), m the smaller of places and products; the walk is made symmetric first, so its spectrum is real.
 * [Hidalgo & Hausmann 2009, The building blocks of economic complexity; Mealy, Farmer & Teytelboym 2019]
 */
import { findSymmetricEigen } from './symmetric-eigen.ts';
import { itemsOf, lengthOf, type Lists } from './lists.ts';
import type { Presence } from './presence.ts';

/** Raw values, not standardised; zero outside the active places and products. */
export interface RawComplexity {
  /** place → mean of the raw product values that it makes. */
  readonly places: Float64Array;
  /** product → its entry in the unit eigenvector, signed so that diverse places come out high. */
  readonly products: Float64Array;
}

/** Eigenvalues nearer than this are one eigenvalue: then the vector is not unique. */
const SAME_VALUE = 1e-9;

/**
 * @returns null where the second eigenvector is not unique or carries nothing: too few places, all alike, or parts that share no product
 */
export function findRawComplexity(presence: Presence): RawComplexity | null {
  const { made, makers, activePlaces, activeProducts } = presence;
  const onPlaces = activePlaces.length <= activeProducts.length;
  const vector = onPlaces ? findSecondVector(activePlaces, made, makers) : findSecondVector(activeProducts, makers, made);
  if (!vector) return null;
  const products = onPlaces ? toMeans(vector, makers, activeProducts) : vector;
  const length = Math.sqrt(activeProducts.reduce((sum, q) => sum + products[q]! ** 2, 0));
  for (const q of activeProducts) products[q]! /= length;
  const places = toMeans(products, made, activePlaces);
  const sign = findSign(places, presence);
  for (const c of activePlaces) places[c]! *= sign;
  for (const q of activeProducts) products[q]! *= sign;
  return { places, products };
}

/** The second eigenvector of the two-step walk on one side, over the rows that are active. */
function findSecondVector(active: Int32Array, rows: Lists, columns: Lists): Float64Array | null {
  const n = active.length;
  if (n < 2) return null;
  const rowCount = rows.start.length - 1;
  const position = new Int32Array(rowCount).fill(-1);
  active.forEach((row, i) => {
    position[row] = i;
  });
  const root = Float64Array.from(active, (row) => Math.sqrt(lengthOf(rows, row)));
  const walk = new Float64Array(n * n);
  for (let column = 0; column + 1 < columns.start.length; column++) {
    const sharers = itemsOf(columns, column);
    for (const a of sharers) {
      const i = position[a]!;
      for (const b of sharers) walk[i * n + position[b]!]! += 1 / (sharers.length * root[i]! * root[position[b]!]!);
    }
  }
  const { values, vectors } = findSymmetricEigen(walk, n);
  const second = values[n - 2]!;
  if (second < SAME_VALUE || 1 - second < SAME_VALUE) return null;
  if (n > 2 && second - values[n - 3]! < SAME_VALUE) return null;
  const full = new Float64Array(rowCount);
  active.forEach((row, i) => {
    full[row] = vectors[i * n + n - 2]! / root[i]!;
  });
  return full;
}

function toMeans(values: Float64Array, lists: Lists, active: Int32Array): Float64Array {
  const means = new Float64Array(lists.start.length - 1);
  for (const row of active) {
    let sum = 0;
    for (let k = lists.start[row]!; k < lists.start[row + 1]!; k++) sum += values[lists.items[k]!]!;
    means[row] = sum / lengthOf(lists, row);
  }
  return means;
}

/** +1 or -1, so that places with more products come out higher; where diversity says nothing, the first place comes out positive. */
function findSign(places: Float64Array, { activePlaces, made }: Presence): number {
  const n = activePlaces.length;
  const meanDiversity = activePlaces.reduce((sum, c) => sum + lengthOf(made, c), 0) / n;
  const meanValue = activePlaces.reduce((sum, c) => sum + places[c]!, 0) / n;
  const covariance = activePlaces.reduce((sum, c) => sum + (lengthOf(made, c) - meanDiversity) * (places[c]! - meanValue), 0);
  if (Math.abs(covariance) > 1e-12) return Math.sign(covariance);
  return (places[activePlaces[0]!] ?? 0) < 0 ? -1 : 1;
}
