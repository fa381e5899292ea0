/** Dates as precise as their source, as months: for how old a piece of news is. */
import type { Facts } from '../../domain/facts.ts';

/** Months since year 0; a year alone counts as its last month. Null for what is no date. */
export function toMonths(date: string | null): number | null {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(date ?? '') ?? [];
  return year === undefined ? null : Number(year) * 12 + Number(month ?? 12);
}

/** The newest of the dates, in months; null where none is one. */
export function newest(dates: readonly (string | null)[]): number | null {
  const months = dates.map(toMonths).filter((month) => month !== null);
  return months.length === 0 ? null : Math.max(...months);
}

/** The date of the facts, in months: that of the newest publication or survey. */
export function dateOfFacts({ sources, surveys }: Pick<Facts, 'sources' | 'surveys'>): number | null {
  return newest([...sources.filter(({ citation }) => citation), ...surveys].map(({ date }) => date));
}
