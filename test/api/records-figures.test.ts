import { describe, expect, it } from 'vitest';
import { idsOf, useApp, type Schema } from '../testkit/ask-seeds.ts';

const ask = useApp();
const CLAIM =
  'id raw value unit bound kind period verdict rule { id name reference } reason rivals { id } candidates settledBy about { id }';

async function claims(args: string): Promise<Schema.Claim[]> {
  return (await ask<{ claims: Schema.ClaimConnection }>(`{ claims(${args}, first: 200) { nodes { ${CLAIM} } } }`)).claims.nodes;
}

describe('#75–#84: figures of the city', () => {
  it('keeps the two targets of the funds apart, with run-rates and the allocation under each', async () => {
    const { kpis } = await ask<{
      kpis: Schema.Kpi[];
    }>(`{ kpis(period: "2020") { indicator elapsedMonths months actual { raw value } targets {
      claim { id raw bound verdict rivals { id } } share requiredPerMonth achievedPerMonth allocation { units total mean consistent } } } }`);
    const funds = kpis.find(({ indicator }) => indicator === '招商引资到位资金')!;
    expect(funds).toMatchObject({ elapsedMonths: 5, months: 12, actual: { raw: '23.32亿元', value: 23.32 } });
    const [hundred, more] = funds.targets;
    expect(hundred).toMatchObject({
      claim: {
        id: 'c_funds_target_100',
        raw: '100亿元以上',
        bound: 'AT_LEAST',
        verdict: 'INCONSISTENT',
        rivals: [{ id: 'c_funds_target_120' }],
      },
      allocation: { units: 91, total: 100, consistent: false },
    });
    expect(more).toMatchObject({
      claim: { id: 'c_funds_target_120', rivals: [{ id: 'c_funds_target_100' }] },
      allocation: { units: 91, total: 120, consistent: true },
    });
    expect(
      [hundred, more].map((target) => [
        target!.requiredPerMonth!.toFixed(2),
        target!.achievedPerMonth!.toFixed(2),
        (target!.share! * 100).toFixed(1),
        target!.allocation!.mean!.toFixed(2),
      ]),
    ).toEqual([
      ['10.95', '4.66', '23.3', '1.10'],
      ['13.81', '4.66', '19.4', '1.32'],
    ]);
    const fair = kpis.find(({ indicator }) => indicator === '兰洽会签约金额')!;
    expect(fair).toMatchObject({
      actual: null,
      elapsedMonths: null,
      targets: [{ claim: { raw: '120亿元以上' }, share: null, requiredPerMonth: null, achievedPerMonth: null }],
    });
    const growth = kpis.find(({ indicator }) => indicator === '招商引资到位资金增速')!;
    expect(growth).toMatchObject({ actual: { value: 17.72 }, targets: [{ claim: { raw: '11.27%以上' }, requiredPerMonth: null }] });
  });

  it('gives a figure without a target its own period, not the year it lies in', async () => {
    const { kpis, quarter } = await ask<Record<'kpis' | 'quarter', Schema.Kpi[]>>(
      '{ kpis(period: "2020") { indicator period targets { share } } quarter: kpis(period: "2020-Q1") { indicator period } }',
    );
    const periodOf = (indicator: string) => kpis.find((kpi) => kpi.indicator === indicator)?.period;
    expect(
      ['本外币贷款余额', '生产总值增速全省排名', '本外币贷款余额增速全省排名', '省外到位资金', '招商引资到位资金'].map(periodOf),
    ).toEqual(['2020-Q1', '2020-Q1', '2020-Q1', '2020-01/2020-05', '2020']);
    expect(quarter.length).toBeGreaterThan(5);
    expect(quarter.every(({ period }) => period === '2020-Q1')).toBe(true);
  });

  it('finds the funds to end May and their part from other provinces consistent', async () => {
    for (const claim of await claims('indicator: "到位资金", period: "2020-01/2020-05"'))
      expect(claim, claim.id).toMatchObject({
        verdict: 'CONSISTENT',
        rule: { id: 'part-of-whole' },
        reason: expect.stringMatching(/16\.73.*19\.81/),
      });
  });

  it('has the ranks, the awards and the nine indicators of which four are named', async () => {
    const found = await claims('subject: "cn-620300", period: "2020-Q1"');
    expect(found.filter(({ unit }) => unit === '位').map(({ value }) => value)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(found.find(({ id }) => id === 'c_nine')).toMatchObject({
      value: 9,
      verdict: 'UNVERIFIED',
      rule: { id: 'named-of-count' },
      reason: expect.stringContaining('列出名称的有 4 项，其余 5 项无记录'),
    });
  });

  it('shows that the loans do not add up, and what the province must have grown by', async () => {
    const loans = await claims('indicator: "本地银行贷款净增"');
    expect(loans.map(({ raw, verdict, rule }) => [raw, verdict, rule?.id])).toEqual([
      ['14.96亿元', 'INCONSISTENT', 'growth'],
      ['39.86%', 'INCONSISTENT', 'growth'],
      ['33.23亿元', 'INCONSISTENT', 'growth'],
    ]);
    expect(loans[0]!.reason).toMatch(/81\.9%.*39\.86%/);
    const balance = await claims('indicator: "贷款余额"');
    expect(balance.map(({ id }) => id)).toEqual(['c_balance', 'c_balance_gap', 'c_balance_growth', 'c_balance_rank']);
    expect(balance[1]).toMatchObject({ verdict: 'CONSISTENT', reason: expect.stringContaining('7.95%') });
  });

  it('calls the freight park’s hundred-fold target a stretch', async () => {
    const found = await claims('subject: "e_freight"');
    expect(found.find(({ id }) => id === 'c_freight_turnover')).toMatchObject({
      raw: '突破1亿元',
      value: 1,
      bound: 'MORE_THAN',
      kind: 'ACTUAL',
    });
    expect(found.find(({ id }) => id === 'c_freight_turnover_t')).toMatchObject({
      value: 100,
      kind: 'TARGET',
      verdict: 'STRETCH',
      rule: { id: 'stretch' },
      reason: expect.stringMatching(/99 倍；来源没有写从何时起算.*平均每家由 0\.1 亿元增至 3\.33 亿元/),
    });
    expect(found.filter(({ id }) => id.startsWith('c_freight_firms')).map(({ value, verdict }) => [value, verdict])).toEqual([
      [10, 'UNVERIFIED'],
      [30, 'UNVERIFIED'],
    ]);
  });
});

describe('the doubtful figures and names', () => {
  it('1: the nickel salts are impossible, by the metal they would hold', async () => {
    expect(await claims('verdict: IMPLAUSIBLE')).toEqual([
      expect.objectContaining({
        id: 'c_nisalt',
        raw: '5000万吨/年',
        value: null,
        candidates: ['5000吨/年', '5万吨/年'],
        rule: expect.objectContaining({ id: 'metal-content' }),
        reason: expect.stringMatching(/1117 万吨.*3\.1 倍.*37 倍/),
      }),
    ]);
  });

  it('6, 7: an open interval stays open, and the share of the second batch is right', async () => {
    expect(await claims('subject: "pj_batch1", indicator: "总投资"')).toEqual([
      expect.objectContaining({ raw: '50多亿元', value: 50, bound: 'MORE_THAN', reason: expect.stringContaining('下限') }),
    ]);
    expect((await claims('subject: "pj_batch2", indicator: "占比"'))[0]).toMatchObject({
      value: 93,
      verdict: 'CONSISTENT',
      rule: { id: 'share' },
    });
  });

  it('10, 11, 15: words and names that one source prints stay unverified, with what would settle them', async () => {
    const names = (await claims('verdict: UNVERIFIED')).filter(({ kind }) => kind === 'NAME');
    expect(names.map(({ raw }) => raw)).toEqual(expect.arrayContaining(['六族', '土桥', '恒正惠佳', '多得尔', '学院', '西安、上海、江苏']));
    expect(
      names
        .filter(({ rule }) => rule?.id === 'name')
        .map(({ raw }) => raw)
        .sort(),
    ).toEqual(['六族', '土桥', '恒正惠佳', '多得尔', '学院'].sort());
    expect(
      names
        .filter(({ rule }) => rule?.id === 'quote')
        .map(({ raw }) => raw)
        .sort(),
    ).toEqual(['学习借鉴', '更加坚定', '西安、上海、江苏', '西部首家'].sort());
    expect(names.find(({ raw }) => raw === '西安、上海、江苏')?.settledBy).toContain('并集');
  });

  it('12, 17: equal figures of different things are not linked', async () => {
    const { checks } = await ask<{ checks: Schema.Check[] }>('{ checks { rule { id name } verdict detail claims { id } } }');
    const equal = checks.filter(({ rule }) => rule.id === 'same-figure').map((check) => idsOf(check.claims));
    expect(equal).toEqual(
      expect.arrayContaining([
        ['c_batch2_att_inv', 'c_kanas_inv'],
        ['c_batch1_n', 'c_batch2_att_n'],
        ['c_fair_target', 'c_funds_target_120'],
      ]),
    );
    const mixed = checks
      .filter(({ rule, detail }) => rule.id === 'same-figure' && detail.includes('混用'))
      .map((check) => idsOf(check.claims));
    expect(mixed).toEqual(expect.arrayContaining([['c_fair_target', 'c_funds_target_120']]));
    expect(mixed.flat()).not.toContain('c_freight_turnover_t');
    const order = ['IMPLAUSIBLE', 'INCONSISTENT', 'STRETCH', 'UNVERIFIED', 'CONSISTENT'];
    const places = checks.map(({ verdict }) => order.indexOf(verdict));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(checks.every(({ rule, detail }) => rule.name !== '' && detail !== '')).toBe(true);
  });

  it('14: the source prints no date, and none is made up for it', async () => {
    const { source } = await ask<{ source: Schema.Source }>('{ source(id: "S01") { date url linkOk } }');
    expect(source.date).toBeNull();
  });
});

describe('conflicts between sources', () => {
  it.each([
    ['江楠', 'subject: "pj_jiangnan", indicator: "总投资"', ['c_jiangnan_inv', 'c_jn_inv16']],
    ['金车', 'subject: "e_jinche", indicator: "产能"', ['c_jinche18', 'c_jinche20']],
    ['铜', 'subject: "金川集团", indicator: "铜产能"', ['c_cu_1100', 'c_cu_400', 'c_cu_600']],
    ['钴', 'subject: "金川集团", indicator: "钴产能"', ['c_co_10', 'c_co_17', 'c_co_20']],
    ['硫酸', 'subject: "e_jinchuan", indicator: "硫酸产能"', ['c_h2so4_200', 'c_h2so4_252']],
    [
      '资金',
      'indicator: "招商引资到位资金", period: "2020", subject: "金昌市", verdict: INCONSISTENT',
      ['c_funds_target_100', 'c_funds_target_120'],
    ],
  ])('%s: rivals stand side by side, each naming the others', async (_, args, ids) => {
    const found = await claims(args);
    expect(idsOf(found)).toEqual(ids);
    for (const claim of found)
      expect({ id: claim.id, verdict: claim.verdict, rivals: idsOf(claim.rivals) }).toEqual({
        id: claim.id,
        verdict: 'INCONSISTENT',
        rivals: ids.filter((id) => id !== claim.id),
      });
  });

  it('镍、硫酸镍、本地供应率: all figures are there, also where units or times differ', async () => {
    const nickel = (await claims('indicator: "镍产能"')).filter(({ about }) => about?.id === 'e_jinchuan');
    expect(nickel.map(({ value }) => value)).toEqual([130000, 200000, 300000, 330000]);
    const sulphate = await claims('subject: "e_jc_nisalt", indicator: "硫酸镍"');
    expect(sulphate.map(({ value, period }) => [value, period])).toEqual([
      [100000, '2022'],
      [280000, null],
      [50000, '2018'],
      [70000, '2018'],
    ]);
    expect(sulphate.map(({ rivals, verdict }) => [idsOf(rivals), verdict])).toEqual([
      [['c_niso4_280', 'c_niso4_50', 'c_niso4_70'], 'UNVERIFIED'],
      [['c_niso4_100', 'c_niso4_50', 'c_niso4_70'], 'INCONSISTENT'],
      [['c_niso4_100', 'c_niso4_280'], 'INCONSISTENT'],
      [['c_niso4_100', 'c_niso4_280'], 'INCONSISTENT'],
    ]);
    expect(sulphate[2]!.reason).toMatch(/“5万吨”（2018）.*扩产，不相矛盾/);
    const supply = await claims('indicator: "本地供应率"');
    expect(supply.map(({ value, verdict }) => [value, verdict])).toEqual([
      [65, 'UNVERIFIED'],
      [75, 'UNVERIFIED'],
      [77, 'UNVERIFIED'],
      [80, 'UNVERIFIED'],
    ]);
    expect(supply[0]!.reason).toMatch(/65%.*75%.*80%.*77%以上/);
  });

  it('beside the production they are about', async () => {
    const { enterprise } = await ask<{ enterprise: Schema.Enterprise }>(
      '{ enterprise(id: "e_jinchuan") { claims { id } makes(first: 200) { nodes { product { id } claims { id } } } } }',
    );
    expect(enterprise.makes.nodes.find(({ product }) => product.id === 'cu_cathode')?.claims).toHaveLength(3);
    expect(enterprise.claims).toHaveLength(12);
  });
});

describe('arguments', () => {
  it.each([
    'claims(source: "nobody") { totalCount }',
    'agreements(enterprise: "nobody") { totalCount }',
    'events(enterprise: "nobody") { totalCount }',
    'projects(filter: { batch: "nobody" }) { totalCount }',
  ])('%s is not found', async (field) => {
    const { node } = await ask<{ node: null }>('{ node(id: "nobody") { id } project(id: "nobody") { id } }');
    expect(node).toBeNull();
    await expect(ask(`{ ${field} }`)).rejects.toThrow('NOT_FOUND');
  });
});
