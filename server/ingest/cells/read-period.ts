import { parseDate, isDoubt, type DateDoubt } from './check-dates.ts';

const QUARTERS = '一二三四';

/**
 * A period as it is kept: a date, a quarter (2020-Q1), or from one date to another (2020-01/2020-05), also from 2020-01/05, 2020年1—5月 and
 * 2020年一季度; null for nothing and for what is no period.
 */
export function readPeriod(text: string): string | null | DateDoubt {
  const quarter = /^(\d{4})(?:-?Q([1-4])|年第?([一二三四1-4])季度)$/i.exec(text);
  if (quarter) return `${quarter[1]}-Q${quarter[2] ?? toNumber(quarter[3]!)}`;
  const months = /^(\d{4})年(\d{1,2})月?(?:[-\u2010-\u2015\u2212~]+|至|到)(\d{1,2})月$/.exec(text);
  const parsed = parseDate(months ? `${months[1]}-${months[2]}/${months[3]!.padStart(2, '0')}` : text);
  if (parsed === null || isDoubt(parsed)) return parsed;
  return parsed.until === null ? parsed.date : `${parsed.date}/${parsed.until}`;
}

function toNumber(ordinal: string): number {
  return QUARTERS.includes(ordinal) ? QUARTERS.indexOf(ordinal) + 1 : Number(ordinal);
}
