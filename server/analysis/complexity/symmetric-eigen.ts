/**
 * All eigenvalues and eigenvectors of a real symmetric matrix.
 * Assumption: the matrix is symmetric; only its lower triangle is read.
 * O(n³): Householder reflections make it tridiagonal, implicit QL steps make that diagonal.
 * [Martin, Reinsch & Wilkinson 1968, Householder's tridiagonalization; Bowdler et al. 1968, the QR and QL algorithms]
 */

export interface Eigen {
  /** Ascending. */
  readonly values: Float64Array;
  /** Column j (`vectors[i * n + j]`) is the unit eigenvector of `values[j]`. */
  readonly vectors: Float64Array;
}

const MAX_STEPS_PER_VALUE = 60;

/** @param matrix n × n, row after row; it is not changed */
export function findSymmetricEigen(matrix: Float64Array, n: number): Eigen {
  const vectors = matrix.slice();
  const diagonal = new Float64Array(n);
  const beside = new Float64Array(n);
  toTridiagonal(vectors, n, diagonal, beside);
  toDiagonal(vectors, n, diagonal, beside);
  return sortColumns(vectors, diagonal, n);
}

/** Leaves the product of the reflections in `z`, the diagonal and, from index 1 on, the elements beside it. */
function toTridiagonal(z: Float64Array, n: number, diagonal: Float64Array, beside: Float64Array): void {
  for (let i = n - 1; i > 0; i--) {
    const row = i * n;
    let scale = 0;
    for (let k = 0; k < i; k++) scale += Math.abs(z[row + k]!);
    let h = 0;
    if (i === 1 || scale === 0) {
      beside[i] = z[row + i - 1]!;
    } else {
      for (let k = 0; k < i; k++) {
        z[row + k]! /= scale;
        h += z[row + k]! ** 2;
      }
      const last = z[row + i - 1]!;
      const g = last > 0 ? -Math.sqrt(h) : Math.sqrt(h);
      beside[i] = scale * g;
      h -= last * g;
      z[row + i - 1] = last - g;
      reflect(z, n, i, h, beside);
    }
    diagonal[i] = h;
  }
  for (let i = 0; i < n; i++) {
    if (i > 0 && diagonal[i] !== 0) {
      for (let j = 0; j < i; j++) {
        let g = 0;
        for (let k = 0; k < i; k++) g += z[i * n + k]! * z[k * n + j]!;
        for (let k = 0; k < i; k++) z[k * n + j]! -= g * z[k * n + i]!;
      }
    }
    diagonal[i] = z[i * n + i]!;
    z[i * n + i] = 1;
    for (let j = 0; j < i; j++) z[j * n + i] = z[i * n + j] = 0;
  }
}

/** Applies the reflection that row i holds to the leading i × i block, from both sides. */
function reflect(z: Float64Array, n: number, i: number, h: number, work: Float64Array): void {
  const row = i * n;
  let f = 0;
  for (let j = 0; j < i; j++) {
    z[j * n + i] = z[row + j]! / h;
    let g = 0;
    for (let k = 0; k <= j; k++) g += z[j * n + k]! * z[row + k]!;
    for (let k = j + 1; k < i; k++) g += z[k * n + j]! * z[row + k]!;
    work[j] = g / h;
    f += work[j]! * z[row + j]!;
  }
  const half = f / (2 * h);
  for (let j = 0; j < i; j++) {
    const fj = z[row + j]!;
    const gj = (work[j]! -= half * fj);
    for (let k = 0; k <= j; k++) z[j * n + k]! -= fj * work[k]! + gj * z[row + k]!;
  }
}

/** Turns the tridiagonal matrix diagonal, step by step, and the columns of `z` with it. */
function toDiagonal(z: Float64Array, n: number, diagonal: Float64Array, beside: Float64Array): void {
  beside.copyWithin(0, 1);
  if (n > 0) beside[n - 1] = 0;
  for (let l = 0; l < n; l++) {
    for (let step = 0; step < MAX_STEPS_PER_VALUE; step++) {
      let m = l;
      for (; m < n - 1; m++) {
        const size = Math.abs(diagonal[m]!) + Math.abs(diagonal[m + 1]!);
        if (Math.abs(beside[m]!) <= Number.EPSILON * size) break;
      }
      if (m === l) break;
      qlStep({ z, n, diagonal, beside }, l, m);
    }
  }
}

/** A tridiagonal matrix and, in `z`, the n × n columns that turn with it. */
interface Tridiagonal {
  z: Float64Array;
  n: number;
  diagonal: Float64Array;
  beside: Float64Array;
}

/** One step on the block from `l` to `m`. */
function qlStep({ z, n, diagonal, beside }: Tridiagonal, l: number, m: number): void {
  let g = (diagonal[l + 1]! - diagonal[l]!) / (2 * beside[l]!);
  const root = Math.hypot(g, 1);
  g = diagonal[m]! - diagonal[l]! + beside[l]! / (g + (g >= 0 ? root : -root));
  let sine = 1;
  let cosine = 1;
  let shift = 0;
  for (let i = m - 1; i >= l; i--) {
    const f = sine * beside[i]!;
    const b = cosine * beside[i]!;
    const r = Math.hypot(f, g);
    beside[i + 1] = r;
    if (r === 0) {
      diagonal[i + 1]! -= shift;
      beside[m] = 0;
      return;
    }
    sine = f / r;
    cosine = g / r;
    g = diagonal[i + 1]! - shift;
    const t = (diagonal[i]! - g) * sine + 2 * cosine * b;
    shift = sine * t;
    diagonal[i + 1] = g + shift;
    g = cosine * t - b;
    for (let k = 0; k < n; k++) {
      const at = k * n + i;
      const next = z[at + 1]!;
      z[at + 1] = sine * z[at]! + cosine * next;
      z[at] = cosine * z[at]! - sine * next;
    }
  }
  diagonal[l]! -= shift;
  beside[l] = g;
  beside[m] = 0;
}

function sortColumns(z: Float64Array, diagonal: Float64Array, n: number): Eigen {
  const order = Array.from(diagonal.keys()).sort((a, b) => diagonal[a]! - diagonal[b]! || a - b);
  const vectors = new Float64Array(n * n);
  order.forEach((from, to) => {
    for (let i = 0; i < n; i++) vectors[i * n + to] = z[i * n + from]!;
  });
  return { values: Float64Array.from(order, (j) => diagonal[j]!), vectors };
}
