import type { Sentence } from '../../errors.ts';
import { isDoubt, parseDate, toSingleDate } from '../../ingest/cells/check-dates.ts';
import { toHalfWidth } from '../../ingest/file/tidy-text.ts';
import { toShort } from '../../ingest/problems/check-problems.ts';
import { wordNumber } from '../workbook/read-formats.ts';

/** Days as a spreadsheet counts them in the years 1982 to 2064: a number of five digits in a column of dates is nothing else. */
const SERIAL = /^[3-5]\d{4}$/;
const PARTS: Readonly<Record<string, string>> = { 上半年: '-06', 下半年: '-12', 年初: '-01', 年底: '-12', 年末: '-12' };

/** A date as precise as the cell; the end of a half year or of a year as its last month. */
export function readDay(text: string): { day: string | null } | { wrong: Sentence } {
  const plain = toHalfWidth(text).trim();
  if (plain === '' || /^(-+|—+|\/|无|待定|未定|tbd)$/i.test(plain)) return { day: null };
  if (SERIAL.test(plain)) return { day: wordNumber(Number(plain), 'day', false) };
  const half = /^(\d{4})年?(上半年|下半年|年初|年底|年末|初|底|末)$/.exec(plain);
  if (half) return { day: `${half[1]}${PARTS[half[2]!] ?? PARTS[`年${half[2]}`]}` };
  const parsed = parseDate(plain);
  if (isDoubt(parsed)) return { wrong: parsed.doubt };
  if (parsed === null)
    return {
      wrong: {
        zh: `“${toShort(text)}”不是日期；写 2020、2020-04 或 2020-06-21`,
        en: `"${toShort(text)}" is no date; write 2020, 2020-04 or 2020-06-21`,
      },
    };
  return { day: toSingleDate(parsed, null).date };
}
