import { anyHolds } from '../../../shared/fold-text.ts';
import type { CheckedClaim } from './group-claims.ts';

type Found = Pick<CheckedClaim, 'subject' | 'indicator' | 'raw' | 'period' | 'about' | 'reason' | 'settledBy'>;

/** A year alone, as people write it: 2020, 2020年, 2020 年度. */
const YEAR = /^\s*((?:19|20)\d\d)\s*(?:年度?)?\s*$/;

/**
 * Whether the words stand in what a figure is about, says or is answered with; a year finds the figures of that year too.
 * @param when the period in words
 */
export function holdsWords(
  { subject, indicator, raw, period, about, reason, settledBy }: Found,
  when: string | null,
  words: string,
): boolean {
  const year = YEAR.exec(words)?.[1];
  if (year !== undefined && isOfYear({ period }, year)) return true;
  const names = about && 'name' in about ? [about.name, about.nameEn] : [];
  const texts = [`${subject} ${indicator} ${raw} ${period ?? ''} ${when ?? ''}`, ...names, reason, settledBy];
  return anyHolds(
    texts.filter((text): text is string => typeof text === 'string'),
    year ?? words,
  );
}

/** Whether a figure is of the year, of a part of it or of a time that runs through it; every figure is where none is asked for. */
export function isOfYear({ period }: Pick<Found, 'period'>, year: string): boolean {
  if (year === '') return true;
  const years = yearsIn(period);
  return years.includes(year) || (years.length === 2 && years[0]! < year && year < years[1]!);
}

/** The years of which there are figures, newest first. */
export function toYears(claims: readonly Pick<Found, 'period'>[]): string[] {
  return [...new Set(claims.flatMap(({ period }) => yearsIn(period)))].sort().reverse();
}

function yearsIn(period: string | null): string[] {
  return period?.match(/(?:19|20)\d\d(?=\D|$)/g) ?? [];
}
