import { describe, expect, it } from 'vitest';
import { readAmount } from '../../../server/import/cells/read-amount.ts';
import { splitAmount } from '../../../server/import/cells/split-names.ts';
import { periodIn } from '../../../server/import/columns/period-in.ts';
import { parseSeedFolder } from '../../../server/ingest/seeds/parse-seeds.ts';
import { readSheet } from '../../testkit/read-sheet.ts';

const existing = await parseSeedFolder('graph-seeds/nickel-copper-cobalt');

/** What a table states in short lines, every note of it, and what is said of it. */
async function read(text: string) {
  const { own, problems, said } = await readSheet(text, existing);
  const lineOf = (names: readonly string[]) => (fact: Record<string, unknown>) =>
    names.map((name) => (fact[name] as string | number | null | undefined) ?? '').join(' ');
  return {
    makes: own('productions').map(lineOf(['product', 'capacity', 'unit', 'status', 'year'])),
    claims: own('claims').map(lineOf(['indicator', 'period', 'value', 'unit'])),
    notes: JSON.stringify([...own('productions'), ...own('enterprises')].map(({ evidence }) => evidence)),
    problems,
    said,
  };
}

describe('a column for each year', () => {
  const expected = {
    makes: ['niso4 30000 t/a 产量 2023', 'coso4 20000 t/a 产量 2022'],
    claims: ['产量 2021 10000 t/a', '产量 2022 20000 t/a'],
  };
  const rows = '甲镍业有限公司,硫酸镍,1,2,3\n乙镍业有限公司,硫酸钴,,2,—\n';

  it.each([
    ['a unit above', `某市镍盐统计\n（单位：万吨）\n企业,产品,2021,2022,2023\n${rows}`],
    ['a unit in the title', `2021—2023年镍盐产量（万吨）\n企业,产品,2021年,2022年,2023年实际\n${rows}`],
    ['units in the headers', `企业,产品,2021（万吨）,二〇二二年（万吨）,2023/万吨\n${rows}`],
    ['a column of units', `企业,产品,2021,2022,2023,单位\n${rows.replaceAll('\n', ',万吨\n')}`],
  ])('holds what was made in it, with %s', async (_name, text) => {
    const { makes, claims, said, problems } = await read(text);
    expect({ makes, claims, problems }).toEqual({ ...expected, problems: [] });
    expect(said).toContain('各列读作那一时期的产量');
  });

  it('beside a capacity is a claim for each year, and is asked for its unit', async () => {
    const { makes, claims } = await read('企业,产品,产能（吨）,2022（吨）\n甲镍业有限公司,硫酸镍,9,8\n');
    expect([makes, claims]).toEqual([['niso4 9 t/a  '], ['产量 2022 8 t/a']]);
    const asked = await read('企业,产品,2022,2023\n甲镍业有限公司,硫酸镍,8,9\n');
    expect(asked.makes).toEqual([]);
    expect(asked.problems).toEqual([expect.stringMatching(/^2 2023 .*单位/), expect.stringMatching(/^2 2022 .*单位/)]);
  });

  it('holds capacities where the title says so', async () => {
    const { makes, notes } = await read('各企业产能（吨）\n企业,产品,2022,2023\n甲镍业有限公司,硫酸镍,8,9\n');
    expect(makes).toEqual(['niso4 9 t/a  2023']);
    expect(notes).toContain('2022：8');
  });

  it.each([
    ['another figure', '各企业销售收入\n企业,产品,2022,2023\n'],
    ['one of two figures', '产量和产能\n企业,产品,2022,2023\n'],
    ['forecasts', '企业,产品,2027,2023E\n'],
  ])('that holds %s is a note, and that is said', async (_name, head) => {
    const { makes, claims, notes, said } = await read(`${head}甲镍业有限公司,硫酸镍,81,92\n`);
    expect([makes, claims]).toEqual([['niso4    '], []]);
    expect(notes).toMatch(/81.*92/);
    expect(said).toContain('没有作数，记在备注里');
  });

  it('of a product each', async () => {
    const { makes, claims } = await read(
      '企业,硫酸镍2021（吨）,硫酸镍2022（吨）,硫酸钴产能（吨）,硫酸钴产量2022（吨）\n甲镍业有限公司,1,2,4,3\n乙镍业有限公司,1,0,0,3\n',
    );
    expect(makes).toEqual(['niso4 2 t/a 产量 2022', 'coso4 4 t/a  ', 'niso4 1 t/a 产量 2021', 'coso4 3 t/a 产量 2022']);
    expect(claims).toEqual(['产量 2021 1 t/a', '产量 2022 3 t/a']);
  });
});

describe('a part of a year', () => {
  it('is known in a header', () => {
    const parts = ['2024Q1产量', 'Q2 2024', '2024年三季度', 'H1 2024', '2024年上半年', '2024年1-6月产量', '2024年前三季度', '2024年5月'];
    expect(parts.map((header) => periodIn(header)!.part)).toEqual([
      '2024-Q1',
      '2024-Q2',
      '2024-Q3',
      '2024-01/2024-06',
      '2024-01/2024-06',
      '2024-01/2024-06',
      '2024-01/2024-09',
      '2024-05',
    ]);
    expect(['2024', 'FY2024A', '二〇二四年', '2025E'].map((header) => periodIn(header))).toMatchObject([
      { year: '2024', part: null, rest: '' },
      { year: '2024', part: null, rest: '' },
      { year: '2024', part: null, rest: '' },
      { year: '2025', isEstimate: true },
    ]);
    expect([periodIn('2021-2023年平均'), periodIn('产能'), periodIn('12024')]).toEqual([null, null, null]);
  });

  it('is a claim of so many tonnes and never what can be made in a year', async () => {
    const above = await read('企业,产品,2024Q1（吨）,2024年1-6月产量（吨）\n甲镍业有限公司,硫酸镍,3,7\n');
    expect([above.makes, above.claims]).toEqual([['niso4    '], ['产量 2024-Q1 3 t', '产量 2024-01/2024-06 7 t']]);
    const beside = await read('企业,产品,产量（吨）,年份\n甲镍业有限公司,硫酸镍,3,2024Q1\n乙镍业有限公司,硫酸镍,4,二〇二四年\n');
    expect([beside.makes, beside.claims]).toEqual([['niso4    2024', 'niso4 4 t/a 产量 2024'], ['产量 2024-Q1 3 t']]);
  });
});

describe('nothing of a row is left out without a word', () => {
  it.each([
    ['beside the table, below no name', '企业,产品\n甲镍业有限公司,硫酸镍,,四十二号\n', 'D：四十二号', null],
    [
      'below a name whose first rows are empty',
      `企业,产品,\n${'甲镍业有限公司,硫酸镍,\n'.repeat(50)}乙镍业有限公司,硫酸镍,四十二号\n`,
      'C：四十二号',
      null,
    ],
    [
      'of a project, without one',
      '企业,产品,投资额(万元),开工时间\n甲镍业有限公司,硫酸镍,4242,2024-05\n',
      /4242 万元.*2024-05/,
      '没有可以归到的',
    ],
    ['of a product, without one', '企业,产品,产能(吨)\n金川集团股份有限公司,,4242\n', '产能(吨)：4242 吨', '没有可以归到的'],
    ['of several products together', '企业,产品,产能(吨)\n甲镍业有限公司,硫酸镍3万吨、硫酸钴5000吨,4242\n', '4242 吨', '没有可以归到的'],
    [
      'of what runs, where nothing does',
      '企业,产品,规划产能(吨),产量(吨)\n甲镍业有限公司,硫酸镍,9,4242\n',
      '产量(吨)：4242 吨',
      '没有可以归到的',
    ],
    ['beside what a known company needs none of', '企业,产品,编制\n金川集团股份有限公司,,4242\n', '编制：4242', null],
  ])('%s', async (_name, text, note, word) => {
    const { notes, said, problems } = await read(text);
    expect(problems).toEqual([]);
    expect(notes).toMatch(note);
    if (word !== null) expect(said).toContain(word);
  });
});

describe('a header over two rows', () => {
  it.each([
    ['nobody merged', '企业,硫酸镍,,硫酸钴,,单位\n,产能,产量,产能,2023,\n'],
    ['of which one group is a product alone', '企业,硫酸镍产能,硫酸镍产量,硫酸钴,,单位\n,,,产能,2023,\n'],
  ])('of products and their figures, %s', async (_name, head) => {
    const { makes, claims, problems } = await read(`${head}甲镍业有限公司,100,90,50,40,吨\n`);
    expect([makes, problems]).toEqual([['niso4 100 t/a  ', 'coso4 50 t/a  '], []]);
    expect(claims).toEqual(['产量  90 t/a', '产量 2023 40 t/a']);
  });

  it('is none below a line that says who fills it in', async () => {
    const { makes, said } = await read('填报单位：市工信局,,,单位：万吨\n企业,产品,产能\n甲镍业有限公司,硫酸镍,3\n');
    expect(makes).toEqual(['niso4 30000 t/a  ']);
    expect(said).toContain('表头上方写着');
  });

  it('of a figure and its years', async () => {
    const { makes, claims } = await read('企业,产品,产量（吨）,,\n,,2021,2022,2023\n甲镍业有限公司,硫酸镍,1,2,3\n');
    expect([makes, claims]).toEqual([['niso4 3 t/a 产量 2023'], ['产量 2021 1 t/a', '产量 2022 2 t/a']]);
  });
});

describe('what people write in words', () => {
  it('are mines and plants, where no column names a company', async () => {
    const { makes, said } = await read('矿山,产品,产能（吨）\n二矿区,镍精矿,300\n');
    expect(makes).toEqual(['conc_ni 300 t/a  ']);
    expect(said).toContain('“矿山”里的名称作企业记下');
    const both = await read('企业,矿山,产品\n甲镍业有限公司,二矿区,镍精矿\n');
    expect(both.notes).toContain('矿山：二矿区');
  });

  it('are numbers, and never a dash or a phase of building', () => {
    const words = [
      '三万吨',
      '十二万吨/年',
      '一百二十万吨',
      '一万二千吨',
      '三点五万吨',
      '三千公斤',
      '两亿只',
      '二〇吨',
      '年产三万吨',
      '三万零五百吨',
    ];
    const valueOf = (text: string) => {
      const found = readAmount(text, { column: '', header: null });
      return 'wrong' in found ? 'asked' : found.amount?.value;
    };
    expect(words.map(valueOf)).toEqual([30_000, 120_000, 1_200_000, 12_000, 35_000, 3_000, 200_000_000, 20, 30_000, 30_500]);
    expect(['一', '一期3万吨', '三万五', '百万'].map(valueOf)).toEqual(Array(4).fill('asked'));
    const range = readAmount('三至五万吨', { column: '', header: null });
    expect(range).toMatchObject({ amount: { value: 30_000, to: 50_000, raw: '三至五万吨' } });
    expect(splitAmount('四氧化三钴五千吨')).toEqual({ name: '四氧化三钴', amount: '5000吨' });
  });
});
