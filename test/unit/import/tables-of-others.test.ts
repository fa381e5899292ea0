import { describe, expect, it } from 'vitest';
import { splitListedCode, toListedCode } from '../../../server/import/cells/listed-code.ts';
import { readAmount } from '../../../server/import/cells/read-amount.ts';
import { readPhase, toStatus } from '../../../server/import/cells/read-words.ts';
import { decimalSignOf, doubtOfPoint, withPoint } from '../../../server/import/columns/decimal-comma.ts';
import { isFootnote, withoutFootnote } from '../../../server/import/cells/without-footnote.ts';
import { parseSeedFolder } from '../../../server/ingest/seeds/parse-seeds.ts';
import { readSheet } from '../../testkit/read-sheet.ts';

const existing = await parseSeedFolder('graph-seeds/nickel-copper-cobalt');

const read = (text: string) => readSheet(text, existing);
const amount = (text: string, header: string | null = null, per?: '日' | '月') => {
  const found = readAmount(text, { column: '', header, ...(per ? { per } : {}) });
  return 'wrong' in found ? 'asked' : found.amount && `${found.amount.value} ${found.amount.unit}`;
};

describe('figures that are another one to somebody else', () => {
  it('are megatonnes and metric tons by their letters, and asked where those do not tell', () => {
    expect(['0.03 Mt', '30,000 MT', '2.5 MT', '0.03 Mt/y'].map((text) => amount(text))).toEqual([
      '30000 t/a',
      '30000 t/a',
      'asked',
      '30000 t/a',
    ]);
    expect([amount('2.5', 'MT'), amount('2500', 'MT'), amount('2.5', 'Mt')]).toEqual(['asked', '2500 t/a', '2500000 t/a']);
  });

  it('are not longer by the sign of a footnote', () => {
    const marked = ['5000¹', '5,000⁹', '150[2]', '50†', '5,000*', 'ᵉ5,000', '10⁴'];
    expect(marked.map((text) => amount(text, 't'))).toEqual(['5000 t/a', '5000 t/a', '150 t/a', '50 t/a', '5000 t/a', '5000 t/a', 'asked']);
    expect(['Huayou Cobalt¹', 'GEM[a]', 'Operating*', '隔膜5亿m²'].map(withoutFootnote)).toEqual([
      'Huayou Cobalt',
      'GEM',
      'Operating',
      '隔膜5亿m²',
    ]);
    expect(['¹ incl. tolling', '* suspended', '[a] tolling', 'A Co', '3M China'].map(isFootnote)).toEqual([true, true, true, false, false]);
  });

  it('have a point for decimals or thousands as the column shows, or are asked', () => {
    expect(decimalSignOf(['66.000', '5 000', ''], ['Capacity'])).toBe('unknown');
    expect(decimalSignOf(['66.000', '5.5'], ['Capacity'])).toBe('point');
    expect(decimalSignOf(['66.000'], ['产能'])).toBe('point');
    expect(decimalSignOf(['10,5', '65.000'], ['Capacity'])).toBe('comma');
    expect(withPoint('1.200,5 t', decimalSignOf(['10,5', '1.200,5'], ['Capacity']))).toBe('1200.5 t');
    expect(doubtOfPoint('65.000', 'comma')!.zh).toContain('65000');
    expect([doubtOfPoint('0.125', 'unknown'), doubtOfPoint('65.000', 'point')]).toEqual([null, null]);
  });

  it('are of a year where the header says a day or a month', () => {
    expect([amount('100', '吨', '日'), amount('100', '吨', '月'), amount('100吨/年', null, '日')]).toEqual([
      '100 t/d',
      '1200 t/a',
      '100 t/a',
    ]);
    expect([amount("30'000", '’000 t'), amount('60', 'Mlb'), amount('3w吨')]).toEqual(['30000000 t/a', '27215.5422 t/a', '30000 t/a']);
  });
});

describe('words for how far a plant is', () => {
  const at = (text: string) => readPhase(text, '2026-11-30');
  it('are not turned round by the word inside them', () => {
    const ahead = [
      '未投产',
      '已建成未投产',
      '即将投产',
      '预计2027年投产',
      '2027年投产',
      'not yet operating',
      'operational from 2028',
      'FID',
    ];
    expect(ahead.map(at)).toEqual(ahead.map(() => 'PLANNED'));
    const unclear = ['not operating', '不再生产', '非正常', 'inactive'];
    expect(unclear.map(at)).toEqual(unclear.map(() => null));
    expect(['2024年投产', '停产，预计2027年复产', '量产', 'C&M'].map(at)).toEqual(Array(4).fill('OPERATING'));
    expect(['C&M', 'shut down'].map(toStatus)).toEqual(['停产（C&M）', '停产（shut down）']);
  });

  it('of a register say nothing of what is made, and one that is struck off is not taken', async () => {
    const { own, problems } = await read(
      '企业名称,登记状态,产品\n甲镍业有限公司,存续（在营、开业、在册）,硫酸镍\n乙镍业有限公司,注销,硫酸镍\n',
    );
    expect(own('productions')).toMatchObject([{ product: 'niso4', phase: 'OPERATING', status: null }]);
    expect(problems).toEqual([expect.stringMatching(/^3 登记状态 .*已不在/)]);
  });
});

describe('tables as others keep them', () => {
  it('keep groups, titles, footnotes and nobody in particular out, and say so', async () => {
    const { report, own, problems, said } = await read(
      '序号,企业名称,产品,产能,单位\n一,镍盐企业（1家）,,,\n1,甲镍业有限公司,硫酸镍,3,万吨\n,,,,\n表2 钴盐,,,,\n2,其他企业,硫酸钴,1,万吨\n' +
        '3,某公司,硫酸钴,1,万吨\n4,CNGR & others,硫酸钴,1,万吨\n5,乙有限公司；丙有限公司,硫酸钴,1,万吨\n¹ 含代工,,,,\n',
    );
    expect(own('enterprises').map(({ name }) => name)).toEqual(['甲镍业有限公司']);
    expect(report.rows).toMatchObject({ taken: 1, rejected: 3, keptOut: 4 });
    expect(problems.join()).toMatch(/7 .*没有说清.*8 .*没有说清.*9 .*写了 2 家/);
    expect(said).toMatch(/小标题.*\n.*表2 钴盐.*\n.*其他企业.*\n.*含代工/);
  });

  it('place a project, not its owner, and take no plan for what was reached', async () => {
    const { own } = await read(
      '项目名称,投资方,落户地,当前状态,计划开工时间,签约时间,产品\n某某隔膜项目,华东隔膜集团,兰州市,签约,2026-03,2026-02,隔膜\n',
    );
    expect(own('enterprises')).toMatchObject([{ name: '华东隔膜集团', region: null }]);
    expect(own('projects')).toMatchObject([{ region: 'cn-620100', stage: 'SIGNED' }]);
    expect(own('milestones')).toMatchObject([{ stage: 'SIGNED', date: '2026-02' }]);
  });

  it('ask what a buyer needs of the buyer, and of two figures which is the capacity', async () => {
    const { own } = await read('Buyer,Buys,Annual demand (kt),Supplier\nCATL,NCM523 cathode,90,Ronbay\n');
    expect(own('needs')).toMatchObject([{ enterprise: 'e_catl', product: 'cam523', quantity: 90_000 }]);
    const two = await read('企业,产品,产能\n甲公司,硫酸镍,5000/8000吨\n乙公司,硫酸镍,5000 t Ni / 8000 t Co\n');
    expect(two.problems).toEqual([expect.stringMatching(/^2 产能 .*同单位/)]);
  });

  it('know of which year a figure is, take the capacity of a year before that of a day, and no forecast', async () => {
    const { own } = await read(
      'Company,Commodity,Daily capacity (t),Capacity (t),Production 2023 (t),Production 2024 (t),Capacity 2030 (t)\nA Co,Nickel sulphate,100,33000,20000,21000,90000\n',
    );
    expect(own('productions')).toMatchObject([{ capacity: 33_000, unit: 't/a' }]);
    expect(own('claims').map(({ period, value }) => `${period as string} ${value as number}`)).toEqual(['2023 20000', '2024 21000']);
  });

  it('find a company by the code behind its name, take no home page for a source, and no dash for an alias', async () => {
    expect(['603799.SH', 'SZ:002340', '300919.SZ / 2579.HK', '2579.HK', 'ABC'].map(toListedCode)).toEqual([
      '603799',
      '002340',
      '300919',
      'HK2579',
      'ABC',
    ]);
    expect(splitListedCode('Huayou Cobalt (603799.SH)')).toEqual({ name: 'Huayou Cobalt', listedCode: '603799' });
    expect(splitListedCode('中伟（贵州）')).toEqual({ name: '中伟（贵州）', listedCode: null });
    const { own, report } = await read('企业名称,曾用名,网址,所在地,产品\n甲镍业有限公司,-,http://www.jia.com,比利时、芬兰,硫酸镍\n');
    expect(own('enterprises')).toMatchObject([{ aliases: [], region: null, evidence: [{ source: 'src-import' }] }]);
    expect(report.rows.taken).toBe(1);
  });
});

describe('a company that is written short', () => {
  it('is asked about and never taken for a new one, unless its name is whole', async () => {
    const names = ['Jinchuan', 'CNGR', '华友', '中伟新材', 'CATL（Contemporary Amperex）', '江西铜业集团', '金川集团（母公司）'];
    const { report, own } = await read(`企业,产品,产能,单位\n${names.map((name) => `${name},电解镍,100,吨\n`).join('')}`);
    expect(report.pending.map(({ given }) => given)).toEqual(names);
    expect(own('enterprises')).toEqual([]);
    const jinchuan = report.pending[0]!;
    expect(jinchuan.candidates.map(({ nameEn }) => nameEn)[0]).toMatch(/^Jinchuan Group/);
  });

  it('is new where nobody of the graph starts so, where a word is cut, and where it has its legal form', async () => {
    const names = ['远山', 'Jinch', '远山矿业有限公司'];
    const { report, own } = await read(`企业,产品,产能,单位\n${names.map((name) => `${name},电解镍,100,吨\n`).join('')}`);
    expect(report.pending).toEqual([]);
    expect(own('enterprises').map(({ name }) => name)).toEqual(names);
  });
});
