import { periodIn, type HeaderPeriod } from '../columns/period-in.ts';
import type { Column } from '../columns/column.ts';
import type { Sheet } from '../sheets/sheet.ts';

/** What a row is about, beside its year. */
const ABOUT: ReadonlySet<string | null> = new Set(['enterprise', 'product', 'status', 'region']);
const FIGURE: ReadonlySet<string | null> = new Set(['capacity', 'output', 'usesAmount']);
/** Rows of larger tables are not held against each other: of two years of one thing the second is asked about. */
const MOST_ROWS = 200_000;
const NONE: ReadonlySet<number> = new Set();

interface Dated {
  row: number;
  time: HeaderPeriod;
}

/**
 * The rows that tell of an earlier year than another one of the same company and product, or of a part of a year where another tells of a
 * whole one: what they say is history, and not what is.
 */
export async function findEarlier(
  sheet: Sheet,
  { columns, from }: { columns: readonly Column[] | null; from: number },
  signal?: AbortSignal,
): Promise<ReadonlySet<number>> {
  const has = (fields: ReadonlySet<string | null>) => columns?.some(({ field }) => fields.has(field)) ?? false;
  const year = columns?.find(({ field }) => field === 'year');
  const who = columns?.find(({ field }) => field === 'enterprise');
  if (columns === null || year === undefined || who === undefined || !has(FIGURE) || has(new Set(['project']))) return NONE;
  const about = columns.filter(({ field }) => ABOUT.has(field));
  const datedOf = new Map<string, Dated[]>();
  let rows = 0;
  for await (const { row, cells, isHidden } of sheet.rows(signal)) {
    const time = row < from || isHidden || (cells[who.at] ?? '') === '' ? null : periodIn(cells[year.at] ?? '');
    if (time === null || time.rest !== '') continue;
    if (++rows > MOST_ROWS) return NONE;
    const key = JSON.stringify(about.map(({ at }) => cells[at] ?? ''));
    const there = datedOf.get(key);
    if (there === undefined) datedOf.set(key, [{ row, time }]);
    else there.push({ row, time });
  }
  return new Set([...datedOf.values()].flatMap(earlierOf));
}

function earlierOf(dated: readonly Dated[]): number[] {
  const whole = dated.filter(({ time }) => time.part === null);
  const last = (whole.length > 0 ? whole : dated).map(({ time }) => time.year).reduce((a, b) => (a > b ? a : b));
  return dated.filter(({ time }) => time.year !== last || (whole.length > 0 && time.part !== null)).map(({ row }) => row);
}
