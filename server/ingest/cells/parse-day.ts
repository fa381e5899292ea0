import type { Sentence } from '../../errors.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;
/** A year of two digits is one of these hundred to a spreadsheet: 00 to 29 are 2000 to 2029, 30 to 99 are 1930 to 1999. */
const FIRST_OF_1900 = 30;
/** What any table of an industry tells of lies between them: 0000, 9999 and 3020 are slips. */
const [FIRST_YEAR, LAST_YEAR] = [1800, 2100];
/** A point in time as a spreadsheet shows a day to which it added the time of midnight. */
const MIDNIGHT = /[ T]0{1,2}:00(:00(\.0+)?)?(Z|\s?AM)?$/i;
const WEEKDAY = /^(mon|tues|wednes|thurs|fri|satur|sun)day,\s*|\s*(星期|周)[一二三四五六日天]$/i;

/** Blanks as people put them around the words of a date: 2020 年 6 月 21 日. */
const AROUND_UNITS = /\s*([年月日])\s*/g;

/** 2020, 2020-04 or 2020-06-21 of a date as people and spreadsheets write it, null where it is none or may be several. */
export function toIsoDate(written: string): string | null {
  const text = written.replace(MIDNIGHT, '').replace(WEEKDAY, '').replace(AROUND_UNITS, '$1');
  const [year, month, day] = toParts(text) ?? [];
  if (year === undefined || Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return null;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return null;
  const yearAndMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return yearAndMonth;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= days ? `${yearAndMonth}-${day.padStart(2, '0')}` : null;
}

type Parts = [year: string, month?: string, day?: string];

function toParts(text: string): Parts | null {
  const match = (pattern: string) => new RegExp(`^${pattern}$`, 'i').exec(text);
  const monthOf = (name: string) => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
  // mmm-yy of a spreadsheet, in English and in Chinese
  let found = match(`${MONTH}-(\\d{2})`);
  if (found) return [toCentury(found[2]!), monthOf(found[1]!)];
  found = match('(\\d{1,2})月-(\\d{2})');
  if (found) return [toCentury(found[2]!), found[1]];
  // the month by its name and a whole year
  found = match(`${MONTH}[- ,]+(\\d{4})`);
  if (found) return [found[2]!, monthOf(found[1]!)];
  found = match(`(\\d{1,2})[- ]${MONTH}[- ,]+(\\d{4})`);
  if (found) return [found[3]!, monthOf(found[2]!), found[1]];
  found = match(`${MONTH} (\\d{1,2}),? (\\d{4})`);
  if (found) return [found[3]!, monthOf(found[1]!), found[2]];
  // d-mmm-yy
  found = match(`(\\d{1,2})-${MONTH}-(\\d{2})`);
  if (found) return [toCentury(found[3]!), monthOf(found[2]!), found[1]];
  found = match('(\\d{4})(\\d{2})(\\d{2})');
  if (found) return [found[1]!, found[2], found[3]];
  // the year last: one of the other two is no month, so that it is known which is which
  found = match('(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})');
  if (found) {
    const [first, second] = [found[1]!, found[3]!];
    if (Number(first) > 12) return [found[4]!, second, first];
    return Number(second) > 12 || Number(first) === Number(second) ? [found[4]!, first, second] : null;
  }
  // 2020.1 is what a spreadsheet makes of 2020.10
  if (/^\d{4}\.1$/.test(text)) return null;
  found = match('(\\d{4})(?:([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?|年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?)?');
  return found ? [found[1]!, found[3] ?? found[5], found[4] ?? found[6]] : null;
}

function toCentury(twoDigits: string): string {
  return `${Number(twoDigits) < FIRST_OF_1900 ? '20' : '19'}${twoDigits}`;
}

/** The day that a spreadsheet counts from. It takes 1900 for a leap year, so that days from March 1900 on are one more. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Why a text that is no date by itself may be one, or several; null where it is none. */
export function findDoubt(text: string): Sentence | null {
  if (/^\d{1,2}([-/.])\d{1,2}\1\d{4}$/.test(text)) {
    const [a, b, year] = text.split(/[-/.]/) as [string, string, string];
    if (Number(a) > 12 || Number(b) > 12 || Number(a) < 1 || Number(b) < 1) return null;
    const [one, other] = [toIsoDate(`${year}-${a}-${b}`), toIsoDate(`${year}-${b}-${a}`)];
    return say(
      `“${text}”可能是 ${one}，也可能是 ${other}；按年-月-日写`,
      `"${text}" may be ${one} or ${other}; write it as year-month-day`,
    );
  }
  if (/^\d{1,2}([-/.])\d{1,2}\1\d{1,2}$/.test(text))
    return say(
      `“${text}”看不出哪一段是年；年份写四位，例如 2020-06-21`,
      `"${text}" does not show which part is the year; write the year in four digits, for example 2020-06-21`,
    );
  if (/^\d{4}\.1$/.test(text))
    return say(
      `“${text}”可能是 1 月，也可能是 10 月（表格软件会去掉末尾的 0）；写 ${text.slice(0, 4)}-01 或 ${text.slice(0, 4)}-10`,
      `"${text}" may be January or October (a spreadsheet drops the 0 at the end); write ${text.slice(0, 4)}-01 or ${text.slice(0, 4)}-10`,
    );
  if (/^\d{5}(\.\d+)?$/.test(text)) {
    const day = new Date(DAY_ZERO + Math.floor(Number(text)) * DAY).toISOString().slice(0, 10);
    return say(
      `“${text}”像是表格软件的日期序号（1900 年起算是 ${day}）；写成日期`,
      `"${text}" looks like the number of a day in a spreadsheet (${day}, counted from 1900); write the date`,
    );
  }
  if (/^\d{6}$/.test(text))
    return say(
      `“${text}”可能是年月，也可能是两位年份的年月日；写 2020-06 或 2020-06-21`,
      `"${text}" may be a year and month, or a day with a year of two digits; write 2020-06 or 2020-06-21`,
    );
  if (new RegExp(`^(\\d{1,2}[- ]?${MONTH}|${MONTH} \\d{1,2}|\\d{1,2}月\\d{1,2}日|\\d{1,2}[-/]\\d{1,2})$`, 'i').test(text))
    return say(`“${text}”没有年份；写 2020-06-21 这样的日期`, `"${text}" has no year; write a date as 2020-06-21`);
  if (/[ T]\d{1,2}:\d{2}/.test(text)) return say(`“${text}”带有时刻；只写日期`, `"${text}" has a time of day; write the date only`);
  return null;
}

function say(zh: string, en: string): Sentence {
  return { zh, en };
}
