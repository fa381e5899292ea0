import { describe, expect, it } from 'vitest';
import { holdsWords, isOfYear, toYears } from '../../../../client/views/quality/find-claims.ts';

const claim = {
  subject: '镍盐项目',
  indicator: '产能',
  raw: '5000万吨/年',
  period: '2020',
  about: null,
  reason: null,
  settledBy: '核对备案',
};

describe('figures that are looked for', () => {
  it.each(['2020', '2020年', ' 2020 年度 ', '５０００万', '镍鹽', '备案'])('are found by %s', (words) => {
    expect(holdsWords(claim, '2020年', words)).toBe(true);
  });

  it.each(['2019', '2021年', '铜'])('are not found by %s', (words) => {
    expect(holdsWords(claim, '2020年', words)).toBe(false);
  });

  it('are found by a year that stands in their words alone', () => {
    expect(holdsWords({ ...claim, period: null, raw: '2018 年 3 万吨' }, null, '2018年')).toBe(true);
  });

  it('are of each year that their period touches or runs through', () => {
    expect(isOfYear({ period: '2020-05' }, '2020')).toBe(true);
    expect(['2018', '2019', '2020', '2021'].map((year) => isOfYear({ period: '2018-11/2020-02' }, year))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(isOfYear({ period: null }, '2020')).toBe(false);
    expect(isOfYear({ period: null }, '')).toBe(true);
  });

  it('name their years once, newest first', () => {
    expect(toYears([{ period: '2018' }, { period: null }, { period: '2020-Q1' }, { period: '2018-05' }, { period: '十三五' }])).toEqual([
      '2020',
      '2018',
    ]);
  });
});
