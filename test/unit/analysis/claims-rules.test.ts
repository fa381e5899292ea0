import { describe, expect, it } from 'vitest';
import type { Product } from '../../../server/domain/facts.ts';
import type { Claim, Project, ProjectBatch } from '../../../server/domain/records.ts';
import type { ClaimFacts } from '../../../server/analysis/claims/claim-check.ts';
import { readTonnes } from '../../../server/analysis/claims/figure.ts';
import { findMassShare, readFormula } from '../../../server/analysis/claims/formula.ts';
import { CLAIM_RULES, findChecks, judgeClaims, mayBeSummed } from '../../../server/analysis/claims/judge-claims.ts';
import { elapsedMonths } from '../../../server/analysis/claims/rule-stretch.ts';
import { areCompatible } from '../../../server/analysis/claims/rules-conflict.ts';
import { parseSeedFolder } from '../../../server/ingest/seeds/parse-seeds.ts';
import { stating, tied } from '../../testkit/indicators.ts';
import { id } from '../../testkit/tiny-chain.ts';

function claim(name: string, indicator: string, value: number | null, rest: Partial<Claim> = {}): Claim {
  return {
    noun: 'CLAIM',
    id: id(name),
    subject: '城市',
    about: 'city',
    indicator,
    kind: 'ACTUAL',
    period: '2020',
    raw: String(value ?? ''),
    value,
    unit: '亿元',
    bound: 'EXACT',
    candidates: [],
    settledBy: null,
    evidence: [],
    ...rest,
  };
}
const INDICATORS = [
  stating('产能', 'CAPACITY'),
  stating('锌产能', 'CAPACITY', 'Zn'),
  stating('锌矿产量', 'WORLD_OUTPUT', 'Zn'),
  tied('其中招商引资项目投资 PART_OF 总投资'),
  tied('招商引资项目投资占比 SHARE_OF 其中招商引资项目投资'),
  tied('贷款同比增加额 CHANGE_OF 贷款'),
  tied('贷款增速 GROWTH_OF 贷款'),
  tied('省外到位资金 PART_OF 招商引资到位资金'),
  tied('招商引资到位资金增速 GROWTH_OF 招商引资到位资金'),
  tied('省外到位资金增速 GROWTH_OF 省外到位资金'),
];
const facts = (claims: Claim[], rest: Partial<ClaimFacts> = {}): ClaimFacts => ({
  claims,
  projects: [],
  products: [],
  batches: [],
  indicators: INDICATORS,
  ...rest,
});
const verdicts = (input: ClaimFacts) => Object.fromEntries(judgeClaims(input).map((judged) => [judged.claim.id, judged.verdict]));

describe('the rules on the seeds', () => {
  it('judge the figures of the article as its reading proposes', async () => {
    const {
      facts: { products },
      records: { claims, projects, batches, indicators },
    } = await parseSeedFolder('graph-seeds/nickel-copper-cobalt');
    const judged = new Map(judgeClaims({ claims, projects, products, batches, indicators }).map((j) => [j.claim.id as string, j]));
    expect(judged.get('c_nisalt')).toMatchObject({ verdict: 'IMPLAUSIBLE', rule: { id: 'metal-content' } });
    expect(judged.get('c_nisalt')!.reason.zh).toContain('1117 万吨/年，是世界矿山产量的 3.1 倍、龙头产能的 37 倍');
    expect(mayBeSummed(judged.get('c_nisalt')!)).toBe(false);
    expect(judged.get('c_loans_growth')).toMatchObject({ verdict: 'INCONSISTENT', rule: { id: 'growth' } });
    expect(judged.get('c_loans_growth')!.reason.zh).toContain('81.9%');
    expect(judged.get('c_funds_target_100')!.rivals.map((rival) => rival.id)).toEqual(['c_funds_target_120']);
    expect(judged.get('c_freight_turnover_t')).toMatchObject({ verdict: 'STRETCH', rule: { id: 'stretch' } });
    expect(['c_batch2_share', 'c_funds_growth', 'c_funds_outside_growth'].map((name) => judged.get(name)!.verdict)).toEqual([
      'CONSISTENT',
      'CONSISTENT',
      'CONSISTENT',
    ]);
    for (const name of ['liuzu', 'beidou', 'hengzheng', 'duodeer'])
      expect(judged.get(`c_name_${name}`)).toMatchObject({ verdict: 'UNVERIFIED', rule: { id: 'name' } });
    for (const name of ['c_jn_inv16', 'c_jinche20', 'c_cu_600', 'c_co_20', 'c_ni_200', 'c_h2so4_252', 'c_niso4_280'])
      expect(judged.get(name)).toMatchObject({ verdict: 'INCONSISTENT', rule: { id: 'conflict' } });
  });
});

describe('each rule', () => {
  it('has a name in both languages and a reference', () => {
    for (const rule of CLAIM_RULES) expect([rule.name.zh, rule.name.en, rule.reference].every((text) => text.length > 0)).toBe(true);
  });

  it('metal content: asks for more metal than the world mines, by what the product holds or the formula in its name', () => {
    const world = claim('world', '锌矿产量', 3_600_000, { about: 'x-world', unit: 't Zn/a' });
    const big = claim('big', '产能', null, { about: 'pj', raw: '5000万吨/年', unit: 't/a' });
    const salt = (more: object) => [{ id: id('salt'), name: '硫酸锌(ZnSO4·7H2O)', unit: 't', metals: [], ...more } as unknown as Product];
    const products = salt({});
    const projects = [{ id: id('pj'), products: [{ product: 'salt', role: 'MAKES', evidence: [] }], batch: null } as unknown as Project];
    expect(verdicts(facts([world, big], { products, projects }))).toMatchObject({ big: 'IMPLAUSIBLE', world: 'UNVERIFIED' });
    expect(verdicts(facts([world, { ...big, raw: '5000吨/年' }], { products, projects })).big).toBe('UNVERIFIED');
    expect(verdicts(facts([big], { products, projects })).big).toBe('UNVERIFIED');
    const named = salt({ name: '锌盐' });
    expect(verdicts(facts([world, big], { products: named, projects })).big).toBe('UNVERIFIED');
    const known = salt({ name: '锌盐', metals: [{ element: 'Zn', share: 0.2 }] });
    const [check] = findChecks(facts([world, big], { products: known, projects })).filter(({ rule }) => rule.id === 'metal-content');
    expect(check!.detail).toEqual({
      zh: '按“5000万吨/年”计，锌盐含锌 1000 万吨/年，是世界矿山产量的 2.8 倍；数值不采用，不参与计算。',
      en: expect.stringContaining('10 million tonnes of zinc a year, 2.8 times') as string,
    });
    // a chain that does not state what the world mines of it has nothing to hold it against
    expect(verdicts(facts([world, big], { products: known, projects, indicators: [] })).big).toBe('UNVERIFIED');
  });

  it('share and growth: agree within what printing rounds away', () => {
    const batch = (share: number) =>
      verdicts(facts([claim('a', '总投资', 43), claim('b', '其中招商引资项目投资', 40), claim('c', '招商引资项目投资占比', share)])).c;
    expect([batch(93), batch(94)]).toEqual(['CONSISTENT', 'INCONSISTENT']);
    const loans = (growth: number) =>
      verdicts(facts([claim('a', '贷款', 110), claim('b', '贷款同比增加额', 10), claim('c', '贷款增速', growth, { unit: '%' })])).a;
    expect([loans(10), loans(12)]).toEqual(['CONSISTENT', 'INCONSISTENT']);
  });

  it('part of whole: a part may not have been larger than its whole a year before', () => {
    const funds = (growth: number) =>
      verdicts(
        facts([
          claim('whole', '招商引资到位资金', 23),
          claim('part', '省外到位资金', 20),
          claim('wg', '招商引资到位资金增速', 100),
          claim('pg', '省外到位资金增速', growth),
        ]),
      ).part;
    expect([funds(100), funds(10)]).toEqual(['CONSISTENT', 'INCONSISTENT']);
  });

  it('conflict: respects bounds, leaves other periods and targets apart, never merges', () => {
    expect(verdicts(facts([claim('a', '产值', 100), claim('b', '产值', 120)]))).toEqual({ a: 'INCONSISTENT', b: 'INCONSISTENT' });
    expect(verdicts(facts([claim('a', '产值', 100, { bound: 'AT_LEAST' }), claim('b', '产值', 120)]))).toEqual({
      a: 'UNVERIFIED',
      b: 'UNVERIFIED',
    });
    expect(findChecks(facts([claim('a', '产值', 100), claim('b', '产值', 120, { period: '2021' })]))).toEqual([]);
    expect(findChecks(facts([claim('a', '产值', 100), claim('b', '产值', 100)]))).toEqual([]);
    const [check] = findChecks(facts([claim('a', '产值', 100), claim('b', '产值', 90, { unit: '亿美元' })]));
    expect(check).toMatchObject({ verdict: 'UNVERIFIED', claims: ['a', 'b'] });
    expect(areCompatible(claim('a', 'x', 20, { bound: 'ABOUT' }), claim('b', 'x', 18.1))).toBe(true);
    expect(areCompatible(claim('a', 'x', 20, { bound: 'AT_MOST' }), claim('b', 'x', 21))).toBe(false);
  });

  it('stretch: compares the rate still needed with the rate so far', () => {
    const park = (reached: number, period = '2020-06') =>
      verdicts(facts([claim('now', '交易额', reached, { period }), claim('goal', '交易额', 100, { kind: 'TARGET' })])).goal;
    expect([park(1), park(40), park(0)]).toEqual(['STRETCH', 'UNVERIFIED', 'STRETCH']);
    expect(park(1, '2019-06')).toBe('UNVERIFIED');
    const elapsed = {
      '2020-05': 5,
      '2020-01/2020-05': 5,
      '2020-Q1': 3,
      '2020': null,
      '2019-05': null,
      '2020-06-21': 6,
      '2020-11/2021-02': null,
    };
    for (const [period, months] of Object.entries(elapsed)) expect(elapsedMonths(period, '2020'), period).toBe(months);
  });

  it('batch: parts may stay below the total, not above it; too few listed is no record, not an error', () => {
    const batch = { id: id('b1'), name: '一批', nameEn: null, statedProjects: 2, investment: id('total') } as unknown as ProjectBatch;
    const project = (name: string, investment: string) => ({ id: id(name), batch: 'b1', investment, products: [] }) as unknown as Project;
    const check = (sum: number, bound: Claim['bound'], listed = 2) =>
      findChecks(
        facts([claim('total', '总投资', 50, { about: 'b1', bound }), claim('one', '总投资', sum, { about: 'p1' })], {
          batches: [batch],
          projects: [project('p1', 'one'), project('p2', 'none')].slice(0, listed),
        }),
      ).map(({ rule, verdict }) => `${rule.id} ${verdict}`);
    expect(check(40, 'EXACT')).toEqual(['batch CONSISTENT', 'batch CONSISTENT']);
    expect(check(60, 'EXACT')).toEqual(['batch INCONSISTENT', 'batch CONSISTENT']);
    expect(check(60, 'AT_LEAST', 1)).toEqual(['batch UNVERIFIED', 'open-interval UNVERIFIED', 'batch CONSISTENT']);
  });

  it('units: a capacity in another unit than its product enters no sum', () => {
    const products = [{ id: id('cell'), name: '电芯', unit: 'GWh' } as unknown as Product];
    const about = 'makes:firm:cell:operating';
    expect(verdicts(facts([claim('a', '产能', 5, { about, unit: 'pcs/d' })], { products })).a).toBe('UNVERIFIED');
    expect(findChecks(facts([claim('a', '产能', 5, { about, unit: 'GWh/a' })], { products }))).toEqual([]);
  });
});

describe('reading figures and formulas', () => {
  it.each([
    ['5000万吨/年', 5e7],
    ['5000吨/年', 5000],
    ['约17 kt', 17000],
    ['1.5万t/a', 15000],
    ['60万吨', 6e5],
    ['250,000 t/a', 250000],
  ])('%s is %d t', (raw, tonnes) => {
    expect(readTonnes(raw)!.value).toBeCloseTo(tonnes, 6);
  });
  it.each(['50多亿元', '3000亩', '18 GWh', '', '吨'])('%s is no tonnage', (raw) => {
    expect(readTonnes(raw)).toBeNull();
  });
  it('weighs formulas with groups and crystal water', () => {
    expect(findMassShare('硫酸镍(NiSO4·6H2O)', 'Ni')).toBeCloseTo(58.693 / 262.84, 4);
    expect(findMassShare('氢氧化镍（Ni(OH)2）', 'Ni')).toBeCloseTo(58.693 / 92.707, 4);
    expect(findMassShare('硫酸(98%折100%)', 'Ni')).toBeNull();
    expect(readFormula('Ca10(PO4)6(OH)2')).toEqual(
      new Map([
        ['H', 2],
        ['O', 26],
        ['P', 6],
        ['Ca', 10],
      ]),
    );
    expect(['Xx2', 'Ni(OH', 'Ni)2', '98%', ''].map(readFormula)).toEqual([null, null, null, null, null]);
  });
});
