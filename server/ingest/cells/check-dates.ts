import type { Sentence } from '../../errors.ts';
import { findDoubt, toIsoDate } from './parse-day.ts';

const NOT_STATED = new Set(['n/s', 'n.s.', '未载', '不详']);

/** A date as precise as the source: 2020, 2020-04 or 2020-06-21; an interval has an end. `raw` keeps a word that says "not stated". */
export interface ParsedDate {
  date: string | null;
  until: string | null;
  raw: string | null;
}
/** A date that may be several: which, and how to write what is meant. */
export interface DateDoubt {
  doubt: Sentence;
}

export function isDoubt(parsed: ParsedDate | DateDoubt | null): parsed is DateDoubt {
  return parsed !== null && 'doubt' in parsed;
}

/**
 * Parses a date or an interval (2020-06-21/23, 2025-04/10, 2018-11/2024-01). Spreadsheets turn dates into 2020/6/21, 2020年6月21日,
 * 21-Jun-2020 or Jun-20: those are understood too, and what they make ambiguous is a doubt. "n/s" (not stated) gives no date and keeps the
 * word. Returns null when it is no date.
 */
export function parseDate(text: string): ParsedDate | DateDoubt | null {
  if (text === '') return { date: null, until: null, raw: null };
  if (NOT_STATED.has(text.toLowerCase())) return { date: null, until: null, raw: text };
  const plain = text.replace(/[\u2010-\u2015\u2212]/g, '-');
  const whole = toIsoDate(plain);
  if (whole !== null) return { date: whole, until: null, raw: null };
  const doubt = findDoubt(plain);
  if (doubt !== null) return { doubt };
  const parts = plain.split('/');
  if (parts.length !== 2) return null;
  const date = toIsoDate(parts[0] as string);
  if (date === null) return null;
  const end = parts[1] as string;
  const until = toIsoDate(/^\d{1,2}$/.test(end) ? `${date.slice(0, date.lastIndexOf('-'))}-${end}` : end);
  return until !== null && date.includes('-') && until.length === date.length && until > date ? { date, until, raw: null } : null;
}

/**
 * Of an interval where one date is asked for: what both ends share (a month or a year, else nothing), and the interval itself in the note.
 */
export function toSingleDate({ date, until }: ParsedDate, note: string | null): { date: string | null; note: string | null } {
  if (date === null || until === null) return { date, note };
  const ends = until.split('-');
  const own = date.split('-');
  const differAt = own.findIndex((part, i) => part !== ends[i]);
  const parts = own.slice(0, differAt);
  return { date: parts.join('-') || null, note: [note, `${date} 至 ${until} 之间`].filter((text) => text !== null).join('；') };
}
