const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NOT_STATED = new Set(['n/s', 'n.s.', '未载', '不详']);

/** A date as precise as the source: 2020, 2020-04 or 2020-06-21; an interval has an end. `raw` keeps a word that says "not stated". */
export interface ParsedDate {
  date: string | null;
  until: string | null;
  raw: string | null;
}

/**
 * Reads a date or an interval (2020-06-21/23, 2025-04/10, 2018-11/2024-01). Spreadsheets turn dates into 2020/6/21, 2020年6月21日 or
 * Jun-20: those are understood too. "n/s" (not stated) gives no date and keeps the word. Returns null when it is no date.
 */
export function parseDate(text: string): ParsedDate | null {
  if (text === '') return { date: null, until: null, raw: null };
  if (NOT_STATED.has(text.toLowerCase())) return { date: null, until: null, raw: text };
  const whole = toIsoDate(text);
  if (whole !== null) return { date: whole, until: null, raw: null };
  const parts = text.split('/');
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

function toIsoDate(text: string): string | null {
  const named = /^([a-z]{3})-(\d{2})$/i.exec(text);
  if (named) return toIsoDate(`20${named[2]}-${MONTHS.indexOf((named[1] as string).toLowerCase()) + 1}`);
  const match = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?|年(?:(\d{1,2})月(?:(\d{1,2})日)?)?)?$/.exec(text);
  if (!match) return null;
  const year = match[1];
  const month = match[3] ?? match[5];
  const day = match[4] ?? match[6];
  if (month === undefined) return year as string;
  if (Number(month) < 1 || Number(month) > 12) return null;
  const yearAndMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return yearAndMonth;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= days ? `${yearAndMonth}-${day.padStart(2, '0')}` : null;
}
