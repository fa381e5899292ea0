import { describe, expect, it } from 'vitest';
import { parseSeedFolder } from '../../../server/ingest/seeds/parse-seeds.ts';
import { readSheet } from '../../testkit/read-sheet.ts';

const existing = await parseSeedFolder('graph-seeds/nickel-copper-cobalt');

/** What a table states in short lines, with all that is asked and said. */
async function read(text: string) {
  const { own, problems, said, report } = await readSheet(text, existing);
  const lineOf = (names: readonly string[]) => (fact: Record<string, unknown>) =>
    names.map((name) => (fact[name] as string | number | null | undefined) ?? '').join(' ');
  return {
    who: own('enterprises').map(({ name }) => name),
    makes: own('productions').map(lineOf(['product', 'phase', 'capacity', 'unit', 'year'])),
    claims: own('claims').map(lineOf(['indicator', 'period', 'bound', 'value', 'unit'])),
    projects: own('projects').map(({ name }) => name),
    notes: JSON.stringify([...own('productions'), ...own('enterprises')].map(({ evidence }) => evidence)),
    rows: report.rows,
    problems,
    said,
  };
}
const one = (cells: string, head = '企业,产品,产能(吨)') => read(`${head}\n${cells}\n`);

describe('what looks like a figure of a plant and is another', () => {
  it('is the share of an owner in it', async () => {
    const { makes, claims, who, notes, said } = await one(
      '甲镍业有限公司,硫酸镍,3,51%,1.53,1.2',
      '企业,产品,产能（万吨）,持股比例,权益产能（万吨）,权益产量（万吨）',
    );
    expect({ makes, claims, who }).toEqual({ makes: ['niso4 OPERATING 30000 t/a '], claims: [], who: ['甲镍业有限公司'] });
    expect(notes).toMatch(/权益产能（万吨）：1.53.*权益产量（万吨）：1.2.*51%/);
    expect(said).toContain('只写了比例，没有写谁持有');
    expect((await one('甲镍业有限公司,硫酸镍,1.53', '企业,产品,权益产能（万吨）')).makes).toEqual(['niso4 OPERATING   ']);
  });

  it('is a share beside the one who holds it', async () => {
    const { own } = await readSheet('企业,产品,股东,持股比例\n甲镍业有限公司,硫酸镍,金川集团股份有限公司,51%\n', existing);
    expect(own('relations')).toMatchObject([{ kind: 'INVESTS_IN', note: '持股 51%' }]);
    const facility = await readSheet('Company,Product\n"Freeport Cobalt Oy (Freeport, 56%; Lundin, 24%)",Cobalt sulphate\n', existing);
    expect(facility.own('relations').map(({ note }) => note)).toEqual(['持股 56%', '持股 24%']);
  });

  it('is made in a month, and so much a year for nobody', async () => {
    const { makes, claims } = await read(
      '企业,产品,月份,产量（吨）\n甲镍业有限公司,硫酸镍,2024年1月,10\n甲镍业有限公司,硫酸镍,2024年2月,20\n',
    );
    expect(makes).toEqual(['niso4 OPERATING   2024']);
    expect(claims).toEqual(['产量 2024-01 EXACT 10 t', '产量 2024-02 EXACT 20 t']);
  });

  it('is still to come', async () => {
    expect((await one('甲镍业有限公司,硫酸镍,100吨（在建）')).makes).toEqual(['niso4 PLANNED 100 t/a ']);
    const both = await one('甲镍业有限公司,硫酸镍,100吨（在建）,在产', '企业,产品,产能,状态');
    expect([both.makes, both.problems]).toEqual([[], [expect.stringMatching(/^2 产能 .*还没有投产/)]]);
    const parts = await one('甲镍业有限公司,硫酸镍,1万吨,一期在产、二期在建', '企业,产品,产能,状态');
    expect([parts.makes, parts.problems]).toEqual([[], [expect.stringMatching(/^2 状态 /)]]);
  });

  it('is a part of a sum', async () => {
    const { who, said } = await one('甲镍业有限公司,硫酸镍,100\n其中：在建,,50');
    expect(who).toEqual(['甲镍业有限公司']);
    expect(said).toContain('“其中：在建”不是哪一家');
  });
});

describe('figures as others write them', () => {
  it('stand in brackets behind products, in thousands, in groups of two', async () => {
    const { makes } = await one(
      '甲镍业有限公司,硫酸镍（3万吨）、硫酸钴（0.5万吨）\n乙镍业有限公司,年产3万吨硫酸镍和5千吨硫酸钴',
      '企业,主要产品及规模',
    );
    expect(makes).toEqual([30_000, 5_000, 30_000, 5_000].map((t, i) => `${i % 2 === 0 ? 'niso4' : 'coso4'} OPERATING ${t} t/a `));
    const indian = await one('A Ltd,Nickel sulphate,"1,20,000"\nB Ltd,Nickel sulphate,1.2 lakh', 'Company,Product,Capacity (t)');
    expect(indian.makes).toEqual(Array(2).fill('niso4 OPERATING 120000 t/a '));
    const odd = await one('A Ltd,Nickel sulphate,"1,2,000"', 'Company,Product,Capacity (t)');
    expect(odd.problems).toHaveLength(1);
  });

  it('carry the marks of a survey: estimated, revised, withheld, footnotes in circles', async () => {
    const rows = ['W', '"e 6,000"', '"r 7,000"', '"7,500 r"', '800①'].map((cell, i) => `${'ABCDE'[i]!} Ltd,Nickel sulphate,${cell}`);
    const { makes, claims, problems } = await one(rows.join('\n'), 'Company,Product,Output 2023 (t)');
    expect(problems).toEqual([]);
    expect(makes.map((line) => line.split(' ')[2])).toEqual(['', '6000', '7000', '7500', '800']);
    expect(claims).toEqual(['产量 2023 ABOUT 6000 t/a']);
    const marked = await one('甲镍业有限公司①,硫酸镍②,100③\n①含委托加工');
    expect([marked.who, marked.makes]).toEqual([['甲镍业有限公司'], ['niso4 OPERATING 100 t/a ']]);
  });
});

it('a table above one with more names is read', async () => {
  const { makes, projects } = await read(
    '一、生产企业\n企业,产品,产能(吨)\n甲镍业有限公司,硫酸镍,100\n\n二、在建项目\n项目名称,业主,产品,总投资(亿元),进度\n硫酸钴二期,乙钴业有限公司,硫酸钴,3.2,土建\n',
  );
  expect([makes, projects]).toEqual([['niso4 OPERATING 100 t/a '], ['硫酸钴二期']]);
});

describe('years in rows', () => {
  it('leave the last one as what is and the others as claims, in any order', async () => {
    const rows = ['2021,10000', '2023,30000', '2022,20000'].map((cells) => `甲镍业有限公司,硫酸镍,${cells}`).join('\n');
    const { makes, claims, problems, said } = await one(`${rows}\n乙镍业有限公司,硫酸镍,2021,500`, '企业名称,产品,年份,产量（吨）');
    expect({ makes, problems }).toEqual({ makes: ['niso4 OPERATING 30000 t/a 2023', 'niso4 OPERATING 500 t/a 2021'], problems: [] });
    expect(claims).toEqual(['产量 2021 EXACT 10000 t/a', '产量 2022 EXACT 20000 t/a']);
    expect(said).toContain('最近一年的作现在的产能或产量');
  });

  it('hold capacity and output of each, columns of products, and what is used', async () => {
    const both = await one('甲镍业有限公司,硫酸镍,2022,8,6\n甲镍业有限公司,硫酸镍,2023,9,7', '企业,产品,年度,产能（万吨）,产量（万吨）');
    expect(both.makes).toEqual(['niso4 OPERATING 90000 t/a 2023']);
    expect(both.claims).toEqual(['产能 2022 EXACT 80000 t/a', '产量 2022 EXACT 60000 t/a', '产量 2023 EXACT 70000 t/a']);
    const wide = await one('甲镍业有限公司,2023,3,2\n甲镍业有限公司,2022,1,—', '企业,年份,硫酸镍（吨）,硫酸钴（吨）');
    expect([wide.makes, wide.claims]).toEqual([['niso4 OPERATING 3 t/a 2023', 'coso4 OPERATING 2 t/a 2023'], ['产能 2022 EXACT 1 t/a']]);
  });

  it('are history where a later month follows a whole year', async () => {
    const { makes, claims } = await one(
      '甲镍业有限公司,硫酸镍,2023年,100\n甲镍业有限公司,硫酸镍,2024年1月,10',
      '企业,产品,时期,产量（吨）',
    );
    expect([makes, claims]).toEqual([['niso4 OPERATING 100 t/a 2023'], ['产量 2024-01 EXACT 10 t']]);
  });

  it('of one year twice are still asked about', async () => {
    const { problems } = await one('甲镍业有限公司,硫酸镍,2023,1\n甲镍业有限公司,硫酸镍,2023,2', '企业,产品,年份,产能（吨）');
    expect(problems).toEqual([expect.stringContaining('第 2 行说的是同一件事')]);
  });
});

describe('a table without companies is told for what it is', () => {
  it.each([
    ['进出口统计', '商品编码,商品名称,国家/地区,数量,单位,金额（美元）\n28332400,硫酸镍,韩国,1234567,千克,5678900\n'],
    ['进出口统计', 'Exporter,Product,HS code,Destination,Quantity (t),FOB value (USD)\nA Ltd,Nickel sulphate,283324,China,12,34\n'],
    ['按国家或地区列数', 'World Mine Production and Reserves,,,\nCountry,2022,2023e,Reserves\nAustralia,155000,160000,24000000\n'],
    ['按国家或地区列数', ',Mine production,,Reserves\nCountry,2022,2023e,\nUnited States,10,12,69\n'],
    ['按国家或地区列数', '地区,产品,产量（万吨）,产能（万吨）\n甘肃省,电解镍,15,20\n'],
    ['没有找到表头', '甲,乙,丙\n1,2,3\n'],
  ])('%s', async (words, text) => {
    const { who, makes, said } = await read(text);
    expect([who, makes]).toEqual([[], []]);
    expect(said).toContain(words);
  });

  it('an importer needs what it brings in, and how much is a note', async () => {
    const { own } = await readSheet(
      'Importer,Commodity,Origin,Net weight (kg),CIF value (USD)\nA Ltd,Nickel sulphate,Finland,12,5\n',
      existing,
    );
    expect(own('needs')).toMatchObject([{ product: 'niso4', quantity: null }]);
    expect(JSON.stringify(own('needs'))).toMatch(/Net weight \(kg\)：12/);
    expect(own('productions')).toEqual([]);
  });
});

describe('a table that lies on its side', () => {
  it.each([
    ['企业名称,甲镍业有限公司,乙钴业有限公司\n所在地,甘肃省金昌市,甘肃省兰州市\n产品,硫酸镍,硫酸钴\n产能（万吨/年）,3,2\n状态,在产,在建\n'],
    [
      '基本情况表,,\n序号,指标,甲,乙\n1,企业名称,甲镍业有限公司,乙钴业有限公司\n2,产品,硫酸镍,硫酸钴\n3,产能（万吨）,3,2\n4,状态,在产,在建\n',
    ],
  ])('is turned round, and that is said', async (text) => {
    const { makes, said, problems } = await read(text);
    expect(makes).toEqual(['niso4 OPERATING 30000 t/a ', 'coso4 PLANNED 20000 t/a ']);
    expect(problems).toEqual([]);
    expect(said).toContain('已转过来读');
  });

  it('may hold one company alone, a line for each product, or English words', async () => {
    const alone = await read('项目,内容\n企业名称,甲镍业有限公司\n主要产品,硫酸镍\n设计产能,3万吨/年\n状态,在产\n');
    expect([alone.makes, alone.projects]).toEqual([['niso4 OPERATING 30000 t/a '], []]);
    const wide = await read('企业,甲镍业有限公司,乙钴业有限公司\n硫酸镍（万吨）,3,1\n硫酸钴（万吨）,,2\n');
    expect(wide.makes).toEqual([30_000, 10_000, 20_000].map((t, i) => `${i === 2 ? 'coso4' : 'niso4'} OPERATING ${t} t/a `));
    const english = await read(
      'Supplier profile,,\nCompany,Alpha Ltd,Beta Inc\nProduct,Nickel sulphate,Cobalt sulphate\nCapacity (t/y),30000,many\nRemarks,,x\n',
    );
    expect(english.makes).toEqual(['niso4 OPERATING 30000 t/a ']);
    expect(english.problems).toEqual([expect.stringMatching(/^3 Capacity \(t\/y\) /)]);
  });

  it('is none where names stand beside their values twice', async () => {
    const { makes, said } = await read('企业名称,甲镍业有限公司,所在地,金昌市\n产品,硫酸镍,产能,3万吨\n状态,在产,年份,2024\n');
    expect(makes).toEqual([]);
    expect(said).toContain('填写单');
  });
});
