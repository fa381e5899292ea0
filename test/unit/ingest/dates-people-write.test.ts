import { describe, expect, it } from 'vitest';
import { isDoubt, parseDate } from '../../../server/ingest/cells/check-dates.ts';
import { placesOf, problemsOf, setCell, tinyTexts } from './tiny-seeds.ts';
import { readPeriod } from '../../../server/ingest/cells/read-period.ts';
import { endOfPeriod, wordPeriod } from '../../../shared/period.ts';

describe('dates as spreadsheets write them', () => {
  it.each([
    ['Jun-99', '1999-06'],
    ['Jun-30', '1930-06'],
    ['Jun-29', '2029-06'],
    ['6月-20', '2020-06'],
    ['21-Jun-20', '2020-06-21'],
    ['21-Jun-2020', '2020-06-21'],
    ['21 June 2020', '2020-06-21'],
    ['June 21, 2020', '2020-06-21'],
    ['Sunday, June 21, 2020', '2020-06-21'],
    ['June 2020', '2020-06'],
    ['Sept. 2020', '2020-09'],
    ['2020/6/21 0:00', '2020-06-21'],
    ['2020-06-21T00:00:00Z', '2020-06-21'],
    ['2020年6月21日 星期日', '2020-06-21'],
    ['6/21/2020', '2020-06-21'],
    ['21/6/2020', '2020-06-21'],
    ['21.6.2020', '2020-06-21'],
    ['6/6/2020', '2020-06-06'],
    ['20200621', '2020-06-21'],
    ['2020.6', '2020-06'],
    ['2020.12', '2020-12'],
    ['2020–06–21', '2020-06-21'],
  ])('reads %s as %s', (text, date) => {
    expect(parseDate(text)).toEqual({ date, until: null, raw: null });
  });

  it.each([
    ['03/04/2020', /2020-03-04.*2020-04-03/],
    ['3-4-2020', /2020-03-04.*2020-04-03/],
    ['20/6/21', /four digits/],
    ['6/21/20', /four digits/],
    ['21-Jun', /no year/],
    ['June 21', /no year/],
    ['6月21日', /no year/],
    ['6/21', /no year/],
    ['2020.1', /2020-01 or 2020-10/],
    ['44003', /2020-06-21/],
    ['44003.5', /2020-06-21/],
    ['202006', /two digits/],
    ['2020-06-21 14:30', /time of day/],
  ])('does not guess what %s means, and says why', (text, words) => {
    const parsed = parseDate(text);
    expect(isDoubt(parsed) && parsed.doubt.en).toMatch(words);
    expect(isDoubt(parsed) && parsed.doubt.zh).toContain(text);
  });

  it.each(['13/14/2020', '31/2/2020', '20209999', 'Foo-99', '32-Jun-20', '2020-02-30', '0/0/2020'])('refuses %s as no date', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it.each([
    ['sources.csv', 2, 'date', '03/04/2020'],
    ['production.csv', 2, 'year', '44003'],
    ['claims.csv', 2, 'period', '2020.1'],
    ['signals.csv', 2, 'date', '21-Jun'],
  ])('names the cell of a doubtful date: %s row %i %s %s', (file, row, column, value) => {
    expect(placesOf(problemsOf(setCell(tinyTexts(), file, row, column, value)))).toEqual([`${file}:${row}:${column}`]);
  });
});

describe('a period', () => {
  it.each([
    ['2020', '2020'],
    ['2020-05', '2020-05'],
    ['2020-Q1', '2020-Q1'],
    ['2020q3', '2020-Q3'],
    ['2020年一季度', '2020-Q1'],
    ['2020年第4季度', '2020-Q4'],
    ['2020-01/05', '2020-01/2020-05'],
    ['2020-01/2020-05', '2020-01/2020-05'],
    ['2020年1—5月', '2020-01/2020-05'],
    ['2020年1月至10月', '2020-01/2020-10'],
    ['2018-11/2024-01', '2018-11/2024-01'],
    ['', null],
  ])('is read from %s as %s', (written, kept) => {
    expect(readPeriod(written)).toBe(kept);
  });

  it.each(['2020-05/01', '2020-Q5', '2020年5—1月', '2020年1—13月', '2020年五季度', '1—5月'])('is not %s', (written) => {
    expect(readPeriod(written)).toBeNull();
  });

  it('is said in words where it is more than a date, and ends where its last date does', () => {
    const said = (period: string) => [wordPeriod(period, 'zh'), wordPeriod(period, 'en'), endOfPeriod(period)];
    expect(said('2020-Q1')).toEqual(['2020年一季度', 'Q1 2020', '2020-03']);
    expect(said('2020-01/2020-05')).toEqual(['2020年1—5月', 'Jan to May 2020', '2020-05']);
    expect(said('2018-11/2024-01')).toEqual(['2018-11 至 2024-01', '2018-11 to 2024-01', '2024-01']);
    expect(said('2020-06-21')).toEqual(['2020-06-21', '2020-06-21', '2020-06-21']);
  });
});
