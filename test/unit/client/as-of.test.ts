import { afterEach, describe, expect, it } from 'vitest';
import { toNewest } from '../../../client/app/use-facts-until.ts';
import { toLocalDay, toLocalTime } from '../../../client/tools/local-time.ts';

describe('the date of the facts', () => {
  const now = new Date('2026-06-15T00:00:00Z');
  const source = (date: string | null, citation = true) => ({ date, citation });

  it('is the newest that a publication bears, as precise as it is printed', () => {
    expect(toNewest([source('2020-06-21'), source('2025'), source('2025-03'), source(null)], now)).toBe('2025-03');
    expect(toNewest([source('2025'), source('2024-12-31')], now)).toBe('2025');
  });

  it('leaves out what is no publication and what is yet to come, and is none where nothing is dated', () => {
    expect(toNewest([source('2026-01', false), source('2062'), source('2020')], now)).toBe('2020');
    expect(toNewest([source(null)], now)).toBeNull();
    expect(toNewest([], now)).toBeNull();
  });
});

describe('times in the day of the reader', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = zone;
  });

  it.each([
    ['Asia/Shanghai', '2026-11-30', '2026年11月30日 07:23（GMT+8）', '30 Nov 2026, 07:23 (GMT+8)'],
    ['America/New_York', '2026-11-29', '2026年11月29日 18:23（GMT-5）', '29 Nov 2026, 18:23 (GMT-5)'],
  ])('in %s', (name, day, zh, en) => {
    process.env['TZ'] = name;
    const iso = '2026-11-29T23:23:00.000Z';
    expect([toLocalDay(iso), toLocalTime(iso, 'zh'), toLocalTime(iso, 'en')]).toEqual([day, zh, en]);
  });
});
