import { describe, expect, it } from 'vitest';
import { readAmount, splitAmounts } from '../../../server/import/cells/read-amount.ts';
import { readDay } from '../../../server/import/cells/read-day.ts';
import { readHolders, splitHolders } from '../../../server/import/cells/read-holders.ts';
import { readMoney } from '../../../server/import/cells/read-money.ts';
import { readUnit } from '../../../server/import/cells/read-unit.ts';
import { readPhase, readStage, readYesNo } from '../../../server/import/cells/read-words.ts';
import { splitAmount, splitNames } from '../../../server/import/cells/split-names.ts';
import { recognise } from '../../../server/import/columns/recognise.ts';

/** value, upper end, bound and unit in one line; the reason where it is refused. */
function amount(text: string, header: string | null = '吨/年', column = ''): string {
  const read = readAmount(text, { column, header });
  if ('wrong' in read) return `✗ ${read.wrong.zh}`;
  const { value, to, bound, unit } = read.amount ?? {};
  return read.amount === null ? 'nothing' : [value, to, bound, unit].filter((part) => part !== null).join(' ');
}
function money(text: string, header: string | null = '万元'): string {
  const read = readMoney(text, header);
  if ('wrong' in read) return `✗ ${read.wrong.zh}`;
  const { value, to, bound, unit } = read.amount ?? {};
  return read.amount === null ? 'nothing' : [value, to, bound, unit].filter((part) => part !== null).join(' ');
}

describe('amounts as people write them', () => {
  it.each([
    ['3万吨/年', '30000 EXACT t/a'],
    ['20万', '200000 EXACT t/a'],
    ['1,200', '1200 EXACT t/a'],
    ['１２００吨', '1200 EXACT t/a'],
    ['约3万吨', '30000 ABOUT t/a'],
    ['50多万吨', '500000 MORE_THAN t/a'],
    ['2万吨以上', '20000 AT_LEAST t/a'],
    ['不低于5000吨/年', '5000 AT_LEAST t/a'],
    ['3～5万吨', '30000 50000 AT_LEAST t/a'],
    ['3万-5万吨', '30000 50000 AT_LEAST t/a'],
    ['1-1.2 million', '1000000 1200000 AT_LEAST t/a'],
    ['up to 1.6 million tonnes', '1600000 AT_MOST t/a'],
    ['> 30 kt/y', '30000 MORE_THAN t/a'],
    ['about 2,000 tonnes of cobalt', '2000 ABOUT t Co/a'],
    ['100 t/d', '100 EXACT t/d'],
    ['30 GWh', '30 EXACT GWh/a'],
    ['年产3万吨', '30000 EXACT t/a'],
    ['1.2E+05', '120000 EXACT t/a'],
    ['—', 'nothing'],
    ['n/a', 'nothing'],
  ])('%s is %s', (text, meant) => expect(amount(text)).toBe(meant));

  it('takes the unit of the cell, then of the column, then of the header', () => {
    expect(amount('5', '吨/年', '万吨')).toBe('50000 EXACT t/a');
    expect(amount('5 kg', '吨/年', '万吨')).toBe('5 EXACT kg/a');
    expect(amount('5', null)).toBe('5 EXACT');
  });

  it('refuses what may be several things, with what would be right', () => {
    expect(amount('20万', null, '万吨')).toContain('像是乘了两次');
    expect(amount('3,9000')).toContain('逗号不在千位上');
    expect(amount('1,5')).toContain('逗号不在千位上');
    expect(amount('5 箱')).toContain('不是认得的单位');
    expect(amount('很多')).toContain('没有读出数量');
    expect(amount('-5')).toContain('没有读出数量');
    expect(amount('#REF!')).toContain('出错标记');
  });

  it('knows units with multiples, periods and metals, and no others', () => {
    const units = ['万吨/年', 'ktpa', 'million lbs per year', 't Ni/a', '吨镍/年', '吨/月', '亿只', '万平方米'];
    expect(units.map((unit) => Object.values(readUnit(unit)!).join(' ').trim())).toEqual([
      '10000 t a',
      '1000 t a',
      '453.59237 t a',
      '1 t Ni a',
      '1 t Ni a',
      '12 t a',
      '100000000 只',
      '10000 m2',
    ]);
    expect(['Mtpa', 'MTPY', '箱', 'foo', ''].map(readUnit)).toEqual([null, null, null, null, null]);
  });

  it('splits several amounts in one cell, and one beside a product', () => {
    expect(splitAmounts('120,000 t Ni + 15,000 t Co')).toEqual(['120,000 t Ni', '15,000 t Co']);
    expect(splitAmounts('60,000 t nickel, 5,600 t cobalt')).toEqual(['60,000 t nickel', '5,600 t cobalt']);
    expect(splitAmounts('1,200 t')).toEqual(['1,200 t']);
    expect(splitAmount('硫酸镍（3万吨/年）')).toEqual({ name: '硫酸镍', amount: '3万吨/年' });
    expect(splitAmount('10,000 t nickel sulphate')).toEqual({ name: 'nickel sulphate', amount: '10,000 t' });
    expect(splitAmount('NCM523')).toEqual({ name: 'NCM523', amount: '' });
  });
});

describe('sums of money', () => {
  it.each([
    ['32000', '3.2 EXACT 亿元'],
    ['3.2亿元', '3.2 EXACT 亿元'],
    ['约12亿', '12 ABOUT 亿元'],
    ['50多亿元', '50 MORE_THAN 亿元'],
    ['1-1.2亿元', '1 1.2 AT_LEAST 亿元'],
    ['￥300万', '0.03 EXACT 亿元'],
    ['RMB 300 million', '3 EXACT 亿元'],
    ['more than $2 billion', '20 MORE_THAN 亿美元'],
    ['€1.2bn', '12 EXACT 亿欧元'],
    ['待定', 'nothing'],
  ])('%s is %s', (text, meant) => expect(money(text)).toBe(meant));

  it('needs a unit somewhere', () => {
    expect(money('300', null)).toContain('没有写单位');
    expect(money('三百', null)).toContain('没有写单位');
    expect(money('若干', null)).toContain('不是金额');
  });
});

describe('words, days, names', () => {
  it('reads how far plants and projects are', () => {
    expect(['在产', '停产', '在建', '拟建', 'care and maintenance', '随便'].map((words) => readPhase(words, '2026-11-30'))).toEqual([
      'OPERATING',
      'OPERATING',
      'PLANNED',
      'PLANNED',
      'OPERATING',
      null,
    ]);
    expect(['已签约，待开工', '设备安装阶段', '正在洽谈', '计划2026年开工', '未开工', '已建成投产', '随便'].map(readStage)).toEqual([
      'SIGNED',
      'STARTED',
      'TALK',
      'TRACKING',
      'TRACKING',
      'OPERATING',
      null,
    ]);
    expect(['是', '否', '√', 'No', '也许'].map(readYesNo)).toEqual([true, false, true, false, null]);
  });

  it('reads days as numbers and in words', () => {
    const days = ['43983', '2020年6月', '2025年底', '2025上半年', '待定'].map(readDay);
    expect(days).toEqual(['2020-06-01', '2020-06', '2025-12', '2025-06', null].map((day) => ({ day })));
    expect(readDay('6月')).toHaveProperty('wrong');
  });

  it('splits names where each part is known, and not inside brackets and numbers', () => {
    const isKnown = (name: string) => ['硫酸镍', '四氧化三钴', 'nickel', 'cobalt'].includes(name);
    expect(splitNames('硫酸镍，四氧化三钴等', isKnown)).toEqual(['硫酸镍', '四氧化三钴']);
    expect(splitNames('nickel and cobalt', isKnown)).toEqual(['nickel', 'cobalt']);
    expect(splitNames('NCM (5:2:3, 6:2:2)', isKnown)).toEqual(['NCM (5:2:3, 6:2:2)']);
    expect(splitNames('Ni/Co', isKnown)).toEqual(['Ni/Co']);
    expect(splitNames('1,4-丁二醇', isKnown)).toEqual(['1,4-丁二醇']);
  });

  it('reads who holds how much', () => {
    expect(readHolders('BASF (66%) / Toda Kogyo (34%)')).toEqual([
      { name: 'BASF', share: 66 },
      { name: 'Toda Kogyo', share: 34 },
    ]);
    expect(readHolders('60% Glencore, 40% Gécamines').map(({ share }) => share)).toEqual([60, 40]);
    expect(splitHolders('BASF Toda (BASF 66% / Toda 34%)').name).toBe('BASF Toda');
    expect(splitHolders('BASF (66%) / Toda Kogyo (34%)').name).toBe('BASF / Toda Kogyo');
    expect(splitHolders('格林美（荆门）')).toEqual({ name: '格林美（荆门）', holders: [] });
  });

  it('knows the columns of bureaus with their units', () => {
    const read = ['投资额(万元)', '产能/万吨', '2025年产能', '主要产品名称', '县（区）', 'Capacity, kt/y', '联系人', '随便'].map(recognise);
    expect(read.map((one) => one && [one.field, one.unit?.trim() ?? null])).toEqual([
      ['investment', '万元'],
      ['capacity', '万吨'],
      ['capacity', null],
      ['product', null],
      ['region', null],
      ['capacity', 'kt/y'],
      ['personal', null],
      null,
    ]);
  });
});
