/** Quantities between two bounds, both at least 0. `hi` is Infinity where no upper end is known: unknown is never zero. */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
}

export const NOTHING: Interval = { lo: 0, hi: 0 };
export const UNKNOWN: Interval = { lo: 0, hi: Infinity };

export const exactly = (amount: number): Interval => ({ lo: amount, hi: amount });

export function plus(a: Interval, b: Interval): Interval {
  return { lo: a.lo + b.lo, hi: a.hi + b.hi };
}

export function sum(all: Iterable<Interval>): Interval {
  let total = NOTHING;
  for (const one of all) total = plus(total, one);
  return total;
}

/** Nothing of an unknown amount is nothing. */
export function times(a: Interval, b: Interval): Interval {
  return { lo: a.lo * b.lo, hi: a.hi === 0 || b.hi === 0 ? 0 : a.hi * b.hi };
}

export function minus(a: Interval, b: Interval): Interval {
  return { lo: Math.max(0, a.lo - b.hi), hi: a.hi === Infinity ? Infinity : Math.max(0, a.hi - b.lo) };
}

/** Both ends cut at a bound. */
export function atMost({ lo, hi }: Interval, most: number): Interval {
  return { lo: Math.min(lo, most), hi: Math.min(hi, most) };
}

/** The same with nothing certain in it. */
export function upTo({ hi }: Interval): Interval {
  return { lo: 0, hi };
}

/** Sums in another order differ in their last digits; further apart than that counts. */
export function exceeds(a: number, b: number): boolean {
  return a > b && (a === Infinity || a - b > 1e-9 * a);
}
