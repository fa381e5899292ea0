import { describe, expect, it } from 'vitest';
import { findKpis } from '../../../server/analysis/claims/find-kpis.ts';
import { findChecks } from '../../../server/analysis/claims/judge-claims.ts';
import type { Claim, Passage } from '../../../server/domain/records.ts';
import { tied } from '../../testkit/indicators.ts';
import { id } from '../../testkit/tiny-chain.ts';

function claim(name: string, indicator: string, value: number | null, rest: Partial<Claim> = {}): Claim {
  return {
    noun: 'CLAIM',
    id: id(name),
    subject: '城市',
    about: 'cn-1',
    indicator,
    kind: 'ACTUAL',
    period: '2020',
    raw: String(value ?? ''),
    value,
    unit: '亿元',
    bound: 'EXACT',
    candidates: [],
    settledBy: null,
    evidence: [{ source: id('s1'), confidence: 'CITED', basis: null, locator: null, caption: false }],
    ...rest,
  };
}
const COUNT = '增幅居全省前列的主要经济指标数';
const INDICATORS = [
  tied('贷款余额增速高于全省 LEAD_OF 本外币贷款余额增速', { over: '全省增速', overEn: 'the growth of the province' }),
  tied('资金增速 GROWTH_OF 资金'),
  tied('招商引资到位资金 SHARED_BY 承担到位资金任务的单位数'),
  ...[0, 1, 2, 3].map((i) => tied(`第${i}项增速全省排名 COUNTED_IN ${COUNT}`)),
];
const checksOf = (rule: string, claims: Claim[]) =>
  findChecks({ claims, indicators: INDICATORS, projects: [], products: [], batches: [] }).filter((check) => check.rule.id === rule);

describe('how a figure is read', () => {
  it('open interval: a bound stays a bound', () => {
    expect(checksOf('open-interval', [claim('a', '总投资', 50, { bound: 'AT_LEAST' }), claim('b', '面积', 3)])).toEqual([
      expect.objectContaining({ verdict: 'UNVERIFIED', judged: ['a'] }),
    ]);
  });

  it('count: fewer named is no record, more named is a contradiction, as many named is no finding', () => {
    const ranks = (n: number) => Array.from({ length: n }, (_, i) => claim(`r${i}`, `第${i}项增速全省排名`, 1, { unit: '位' }));
    const verdict = (named: number) =>
      checksOf('named-of-count', [claim('n', COUNT, 3, { unit: '项' }), ...ranks(named)]).map((check) => check.verdict);
    expect([verdict(2), verdict(3), verdict(4)]).toEqual([['UNVERIFIED'], [], ['INCONSISTENT']]);
  });

  it('derived: the other rate and the year before follow', () => {
    const [rate] = checksOf('derived', [
      claim('v', '本外币贷款余额增速', 21.3, { unit: '%' }),
      claim('l', '贷款余额增速高于全省', 13.35, { unit: '百分点' }),
    ]);
    expect(rate!.detail.en).toContain('= 7.95%');
    const [base] = checksOf('derived', [
      claim('t', '资金', 100, { kind: 'TARGET' }),
      claim('g', '资金增速', 25, { kind: 'TARGET', unit: '%' }),
    ]);
    expect([base!.detail.en, base!.judged]).toEqual([expect.stringContaining('implies CNY 8 bn '), []]);
  });

  it('same figure: only sums and counts of one source about different things', () => {
    const forty = claim('a', '总投资', 40);
    expect(
      checksOf('same-figure', [forty, claim('b', '总投资', 40, { about: 'other' })]).map(({ claims, judged }) => [claims, judged]),
    ).toEqual([[['a', 'b'], []]]);
    expect(checksOf('same-figure', [forty, claim('b', '总投资', 40)])).toEqual([]);
    expect(checksOf('same-figure', [forty, claim('b', '总投资', 40, { about: 'other', evidence: [] })])).toEqual([]);
    expect(
      checksOf('same-figure', [claim('a', '产能', 40, { unit: 't/a' }), claim('b', '产能', 40, { unit: 't/a', about: 'other' })]),
    ).toEqual([]);
  });

  it('series: shares of several dates are listed in time', () => {
    const share = (name: string, period: string, value: number) => claim(name, '供应率', value, { unit: '%', period });
    const [check] = checksOf('series', [share('b', '2023-06', 80), share('a', '2022-06', 65)]);
    expect([check!.claims, check!.detail.en]).toEqual([['a', 'b'], expect.stringContaining('2022-06 65%; 2023-06 80%')]);
    expect(checksOf('series', [share('a', '2022-06', 65)])).toEqual([]);
  });
});

describe('figures of the city', () => {
  const passage = { id: 's1:S1', facts: ['t2', 'units'] } as unknown as Passage;
  const claims = [
    claim('now', '招商引资到位资金', 20, { period: '2020-01/2020-05' }),
    // a quarter is over before May, though Q comes after 0
    claim('before', '招商引资到位资金', 8, { period: '2020-Q1' }),
    claim('t1', '招商引资到位资金', 100, { kind: 'TARGET' }),
    claim('t2', '招商引资到位资金', 120, { kind: 'TARGET' }),
    claim('units', '承担到位资金任务的单位数', 10, { about: 'e', unit: '个' }),
    claim('plan', '招商引资到位资金', 5, { kind: 'PLANNED' }),
    claim('rate', '增速', 3, { unit: '%', period: '2020-Q1' }),
    claim('rateT', '增速', 6, { unit: '%', kind: 'TARGET' }),
  ];

  it('take the latest figure of the year against each target', () => {
    const [rate, funds] = findKpis({ claims, indicators: INDICATORS, passages: [passage] });
    expect(funds).toMatchObject({ id: 'kpi:cn-1:招商引资到位资金:2020', actual: { id: 'now' }, elapsedMonths: 5, months: 12 });
    expect(
      funds!.targets.map(({ claim: target, share, requiredPerMonth, achievedPerMonth, allocation }) => [
        target.id,
        share,
        requiredPerMonth,
        achievedPerMonth,
        allocation,
      ]),
    ).toEqual([
      ['t1', 0.2, 80 / 7, 4, { units: 10, total: 100, mean: 10, consistent: false }],
      ['t2', 20 / 120, 100 / 7, 4, { units: 10, total: 120, mean: 12, consistent: true }],
    ]);
    expect(rate).toMatchObject({
      indicator: '增速',
      elapsedMonths: 3,
      targets: [{ share: null, requiredPerMonth: null, achievedPerMonth: null, allocation: null }],
    });
  });

  it('say nothing of the sharing where no source is read', () => {
    expect(findKpis({ claims, indicators: INDICATORS, passages: [] }).at(-1)!.targets[0]!.allocation!.consistent).toBeNull();
  });

  it('have no rate without a figure reached', () => {
    const [kpi] = findKpis({ indicators: [], claims: [claim('t', '签约金额', 120, { kind: 'TARGET' })], passages: [] });
    expect(kpi).toMatchObject({ actual: null, elapsedMonths: null, targets: [{ share: null, requiredPerMonth: null, allocation: null }] });
  });
});
