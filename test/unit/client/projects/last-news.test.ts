import { describe, expect, it } from 'vitest';
import { beginOf, countSilentMonths, endOf, findLastNews } from '../../../../client/tools/last-news.ts';

const day = (date: Date) => date.toISOString().slice(0, 10);
const milestones = (...dates: (string | null)[]) => ({
  stages: dates.map((date, at) => ({ id: `${at}`, stage: 'SIGNED' as const, date })),
});

describe('the last news of a project', () => {
  it('reads a year, a month and a day as the span that they may mean', () => {
    expect(['2020', '2020-02', '2020-06-21'].map((date) => [day(beginOf(date)), day(endOf(date))])).toEqual([
      ['2020-01-01', '2020-12-31'],
      ['2020-02-01', '2020-02-29'],
      ['2020-06-21', '2020-06-21'],
    ]);
  });

  it('is the newest date, or nothing where none is given', () => {
    expect(findLastNews(milestones('2018-11', null, '2020', '2020-06-21'))).toBe('2020');
    expect(findLastNews(milestones(null))).toBeNull();
  });

  it('is silent for whole months at least, and never for less than none', () => {
    const today = new Date('2026-11-30T00:00:00Z');
    expect(countSilentMonths('2020', today)).toBe(70);
    expect(countSilentMonths('2026-11-29', today)).toBe(0);
    expect(countSilentMonths('2027', today)).toBe(0);
  });
});
