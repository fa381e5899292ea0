import type { Language } from './language.ts';

/** A period, what a figure is about in time: a date (2020, 2020-05), a quarter (2020-Q1), or from one date to another (2020-01/2020-05). */
const QUARTER = /^(\d{4})-Q([1-4])$/;
const ORDINALS = ['一', '二', '三', '四'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Its last date, as precise as it is written (2020-03 of 2020-Q1), which compares as text in the order of time. */
export function endOfPeriod(period: string): string {
  const [, year, quarter] = QUARTER.exec(period) ?? [];
  if (quarter !== undefined) return `${year}-${String(Number(quarter) * 3).padStart(2, '0')}`;
  return period.slice(period.indexOf('/') + 1);
}

/** In words where it is more than a date: 2020年1—5月, Jan to May 2020. */
export function wordPeriod(period: string, language: Language): string {
  const [, year, quarter] = QUARTER.exec(period) ?? [];
  if (quarter !== undefined) return language === 'zh' ? `${year}年${ORDINALS[Number(quarter) - 1]}季度` : `Q${quarter} ${year}`;
  const [from = '', to] = period.split('/');
  if (to === undefined) return period;
  const [start, end] = [from, to].map((date) => /^(\d{4})-(\d{2})$/.exec(date));
  if (!start || !end || start[1] !== end[1]) return language === 'zh' ? `${from} 至 ${to}` : `${from} to ${to}`;
  const [first, last] = [Number(start[2]), Number(end[2])];
  return language === 'zh' ? `${start[1]}年${first}—${last}月` : `${MONTHS[first - 1]} to ${MONTHS[last - 1]} ${start[1]}`;
}
