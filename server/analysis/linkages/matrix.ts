/** Dense square matrices, row after row, and their inverse. */
import { LimitReached } from '../method/budget.ts';

/** A pivot smaller than this against the largest entry means: there is no inverse worth showing. */
const SMALLEST_PIVOT = 1e-12;

/**
 * Gauss-Jordan with partial pivoting, O(n³).
 * @param deadline asked once per column
 * @returns null where the matrix is singular
 * @throws LimitReached once the deadline says so
 */
export function invertMatrix(matrix: Float64Array, n: number, deadline?: () => boolean): Float64Array | null {
  const left = matrix.slice();
  const right = new Float64Array(n * n);
  for (let i = 0; i < n; i++) right[i * n + i] = 1;
  const largest = left.reduce((most, v) => Math.max(most, Math.abs(v)), 0);
  for (let column = 0; column < n; column++) {
    if (deadline?.()) throw new LimitReached('TIME_LIMIT');
    let pivot = column;
    for (let i = column + 1; i < n; i++) if (Math.abs(left[i * n + column]!) > Math.abs(left[pivot * n + column]!)) pivot = i;
    if (!(Math.abs(left[pivot * n + column]!) > SMALLEST_PIVOT * largest)) return null;
    swapRows(left, n, column, pivot);
    swapRows(right, n, column, pivot);
    const factor = 1 / left[column * n + column]!;
    for (let j = 0; j < n; j++) {
      left[column * n + j]! *= factor;
      right[column * n + j]! *= factor;
    }
    for (let i = 0; i < n; i++) {
      const times = left[i * n + column]!;
      if (i === column || times === 0) continue;
      for (let j = 0; j < n; j++) {
        left[i * n + j]! -= times * left[column * n + j]!;
        right[i * n + j]! -= times * right[column * n + j]!;
      }
    }
  }
  return right;
}

/** I − M. */
export function fromIdentity(matrix: Float64Array, n: number): Float64Array {
  return matrix.map((v, k) => (k % (n + 1) === 0 ? 1 - v : v === 0 ? 0 : -v));
}

export function sumColumns(matrix: Float64Array, n: number): number[] {
  return Array.from({ length: n }, (_, j) => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += matrix[i * n + j]!;
    return sum;
  });
}

export function sumRows(matrix: Float64Array, n: number): number[] {
  return Array.from({ length: n }, (_, i) => {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += matrix[i * n + j]!;
    return sum;
  });
}

export function toRows(matrix: Float64Array, n: number): number[][] {
  return Array.from({ length: n }, (_, i) => Array.from(matrix.subarray(i * n, (i + 1) * n)));
}

function swapRows(matrix: Float64Array, n: number, a: number, b: number): void {
  if (a === b) return;
  const kept = matrix.slice(a * n, (a + 1) * n);
  matrix.copyWithin(a * n, b * n, (b + 1) * n);
  matrix.set(kept, b * n);
}
