import type { Interval } from '../../analysis/balance/interval.ts';
import type { Product } from '../../domain/facts.ts';
import type { Interval as IntervalLine } from '../generated/resolvers.ts';

/** An interval as the schema shows it: no upper end is null. */
export function toIntervalLine({ lo, hi }: Interval, unit: string): IntervalLine {
  return { lo, hi: hi === Infinity ? null : hi, unit };
}

/** An amount of a product a year. */
export function toYearlyLine(interval: Interval, { unit }: Pick<Product, 'unit'>): IntervalLine {
  return toIntervalLine(interval, toYearlyUnit(unit));
}

export function toYearlyUnit(unit: string | null): string {
  return `${unit ?? ''}/a`;
}
