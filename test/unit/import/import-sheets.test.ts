import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseMapping } from '../../../server/import/columns/mapping.ts';
import { readImport } from '../../../server/import/read-import.ts';
import { createRejectedRows } from '../../../server/import/report/write-rejected.ts';
import { toTemplate } from '../../../server/import/report/write-template.ts';
import { parseSeedFolder } from '../../../server/ingest/seeds/parse-seeds.ts';
import { makeBook } from './make-zip.ts';

const existing = await parseSeedFolder('graph-seeds/nickel-copper-cobalt');
const folder = mkdtempSync(join(tmpdir(), 'liantu-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function importFile(path: string, mapping = '{}') {
  const rejected = createRejectedRows();
  const read = await readImport([{ path, name: basename(path) }], existing, {
    mapping: parseMapping(mapping, 'm.json'),
    source: { id: 'src-import', title: '一张表' },
    today: '2026-11-30',
    onRejected: rejected.add,
  });
  const own = (list: 'enterprises' | 'productions' | 'projects' | 'claims' | 'relations' | 'milestones') =>
    [...read.collector.own.get(list)!.values()].map(({ fact }) => fact as unknown as Record<string, unknown>);
  return { ...read, own, rejected };
}
async function importText(text: string, mapping?: string) {
  const path = join(folder, 'table.csv');
  writeFileSync(path, text);
  return importFile(path, mapping);
}
const HEAD = '企业名称,统一社会信用代码,产品,产能,单位,状态,所在地,联系人,备注\n';

describe('what a person has looked into', () => {
  it('is not overruled by a row, until he says otherwise', async () => {
    const tiny = await parseSeedFolder('test/fixtures/seeds/tiny');
    const path = join(folder, 'absent.csv');
    writeFileSync(path, '企业名称,产品,状态,所在地\n新厂,箔,在产,金昌\n新厂,箔,在建,金昌\n新厂,箔,在产,芬兰\n');
    const options = { source: { id: 'src-import', title: '一张表' }, today: '2026-11-30' };
    const { report } = await readImport([{ path, name: 'absent.csv' }], tiny, options);
    expect(report.rows).toMatchObject({ taken: 2, rejected: 1 });
    expect(report.problems).toMatchObject([{ row: 2, column: '产品' }]);
    expect(report.problems[0]!.sentence.zh).toContain('已核实');
  });
});

describe('a sheet as a bureau keeps it', () => {
  it('is read below its title, without totals, remarks and persons, and says so', async () => {
    const { report, own } = await importText(
      `金昌市重点企业统计表,,,,,,,,\n填报单位：市工信局,,,,,,,,\n${HEAD}` +
        '金川集團鎳鹽有限公司,,硫酸镍,"28万",吨/年,在产,金昌市,张三,13912345678\n' +
        '甘肃新来公司,,四氧化三钴5000吨/年、硫酸钴2000吨/年,,,在建,永昌县,,民营\n,,合计,50万,,,,,\n注：企业上报,,,,,,,,\n',
    );
    expect(report.rows).toEqual({ read: 4, taken: 2, rejected: 0, pending: 0, keptOut: 2 });
    expect(report.sheets[0]).toMatchObject({ header: 3 });
    expect(report.outcomes.productions).toEqual({ added: 2, changed: 1, unchanged: 0, contradicted: 0 });
    const [, co3o4, coso4] = own('productions');
    expect(co3o4).toMatchObject({ product: 'co3o4', phase: 'PLANNED', capacity: 5000, unit: 't/a', status: '在建' });
    expect(coso4).toMatchObject({ product: 'coso4', capacity: 2000 });
    expect(own('enterprises')[0]).toMatchObject({ name: '甘肃新来公司', region: 'cn-620321', nameVerified: false });
    expect(report.remarks.map(({ sentence }) => sentence.zh).join()).toMatch(/个人的姓名.*合计行.*表下的说明/);
    expect(JSON.stringify(own('productions'))).not.toMatch(/张三|13912345678/);
  });

  it('takes no row that would make owners go round, with what the graph has and with the rows above', async () => {
    const { report, own } = await importText(
      '企业名称,产品,集团\n金川集团股份有限公司,硫酸镍,兰州金通储能动力新材料有限公司\n甲公司,硫酸镍,乙公司\n乙公司,硫酸钴,丙公司\n丙公司,硫酸铜,甲公司\n',
    );
    expect(report.problems.map(({ row, column }) => `${row} ${column}`)).toEqual(['2 集团', '5 集团']);
    expect(report.problems.every(({ sentence }) => /绕成圈/.test(sentence.zh) && /circle/.test(sentence.en))).toBe(true);
    expect(own('relations')).toHaveLength(2);
  });

  it('names the row where a quote stands loose, and says where no row is below a header', async () => {
    const rows = '甲公司,硫酸镍,1,吨\n乙公司,硫"酸钴,1,吨\n';
    await expect(importText(`企业名称,产品,产能,单位\n${rows}`)).rejects.toThrow(/row 3|第 3 行/);
    for (const end of ['', '\u0085甲公司,硫酸镍,1,吨', '\u2028甲公司,硫酸镍,1,吨']) {
      const { report } = await importText(`企业名称,产品,产能,单位${end}`);
      expect([report.rows.read, report.remarks.map(({ sentence }) => sentence.zh.includes('没有一行数据'))]).toEqual([0, [true]]);
    }
  });

  it('states every problem of a row with its column, and takes nothing of it', async () => {
    const { report, own } = await importText(
      `${HEAD}某某新材料有限公司,91620300MA71XXXX1,硫酸聂,"3,9000",,随便,兰州,,\n甲公司,,硫酸镍,2件,,在产,兰州,,\n,,硫酸镍,1,吨,在产,,,\n`,
    );
    expect(report.problems.map(({ row, column }) => `${row} ${column}`)).toEqual([
      '2 产品',
      '2 状态',
      '2 产能',
      '2 统一社会信用代码',
      '3 产能',
      '4 null',
    ]);
    expect(report.problems[0]!.sentence.zh).toContain('硫酸镍');
    expect(own('enterprises')).toEqual([]);
    expect(report.unknownProducts).toEqual({ 硫酸聂: 1 });
  });

  it('finds what exists by code of a region, by alias, and by name with another legal form; a same name in two places stays two', async () => {
    const { own, report } = await importText(
      `${HEAD}金川公司,,电积镍,,,在产,620302,,\n金川集团镍盐股份有限公司,,硫酸钴,,,在产,,,\n双城厂,,硫酸钴,,,在产,兰州,,\n双城厂,,硫酸钴,,,在产,包头,,\n双城厂,,硫酸镍,,,在产,150200,,\n`,
    );
    expect(report.rows.taken).toBe(5);
    const makers = own('productions').map(({ enterprise }) => enterprise);
    expect(makers.slice(0, 2)).toEqual(['e_jinchuan', 'e_jc_nisalt']);
    expect(new Set(makers.slice(2)).size).toBe(2);
    expect(makers[4]).toBe(makers[3]);
    expect(own('enterprises').map(({ name, region }) => [name, region])).toEqual([
      ['双城厂', 'cn-620100'],
      ['双城厂', 'cn-150200'],
    ]);
  });

  it('asks where a name may be one of the graph, and remembers what was decided', async () => {
    const row = '华友钴业,,硫酸镍,,,在产,衢州,,\n';
    const asked = await importText(`${HEAD}格林美股份有限公司,,硫酸镍,,,在产,深圳,,\n${row}`);
    expect(asked.report.rows.pending).toBe(1);
    expect(asked.report.pending[0]).toMatchObject({ given: '格林美股份有限公司', candidates: [{ id: 'e_gem' }] });
    const one = await importText(`${HEAD}格林美股份有限公司,,硫酸镍,,,在产,深圳,,\n`, '{"enterprises":{"格林美股份有限公司":"e_gem"}}');
    expect(one.own('productions')[0]).toMatchObject({ enterprise: 'e_gem' });
    const other = await importText(`${HEAD}格林美股份有限公司,,硫酸镍,,,在产,深圳,,\n`, '{"enterprises":{"格林美股份有限公司":null}}');
    expect(other.own('productions')[0]!['enterprise']).not.toBe('e_gem');
  });

  it('keeps what the graph says where the sheet says otherwise, and refuses a row that says otherwise than one before', async () => {
    const { report } = await importText(
      `${HEAD}金川集团镍盐有限公司,,硫酸镍,1,万吨,在产,,,\n乙公司,,硫酸镍,1,万吨,在产,,,\n乙公司,,硫酸镍,2,万吨,在产,,,\n乙公司,,硫酸镍,1,万吨,在产,,,\n`,
    );
    expect(report.contradictions).toMatchObject([{ field: 'capacity', there: '280000', ours: '10000', row: 2 }]);
    expect(report.problems).toMatchObject([{ row: 4, sentence: { en: expect.stringContaining('row 3 says the same with 10000') } }]);
    expect(report.outcomes.productions).toEqual({ added: 1, changed: 0, unchanged: 0, contradicted: 1 });
  });

  it('reads projects with their sums, stages and days; what lies ahead was not reached', async () => {
    const { own, report } = await importText(
      '项目名称,业主单位,产品,产能,投资额(万元),进展,开工时间,签约时间,是否链内\n' +
        '年产3万吨硫酸镍项目,甘肃新来公司,硫酸镍,约3万吨/年,约32000,已签约，计划2027年开工,2027-03,2026年5月,是\n',
    );
    expect(report.problems).toEqual([]);
    expect(own('projects')).toMatchObject([{ stage: 'TRACKING', stageWords: '已签约，计划2027年开工', inChain: true }]);
    expect(own('claims')).toMatchObject([
      { indicator: '总投资', value: 3.2, unit: '亿元', bound: 'ABOUT', raw: '约32000 万元' },
      { indicator: '产能', value: 30000, unit: 't/a', bound: 'ABOUT', raw: '约3万吨/年' },
    ]);
    expect(own('milestones')).toMatchObject([{ stage: 'SIGNED', date: '2026-05' }]);
    expect(report.remarks.map(({ sentence }) => sentence.en)).toContain('2027-03 is still to come and was not taken as reached');
  });

  it('reads a workbook of two header rows; an amount merged over rows is nobody’s', async () => {
    const cell = (at: string, text: string) => `<c r="${at}" t="str"><v>${text}</v></c>`;
    const rows = [
      ['企业名称', '产品', '产能', ''],
      ['', '', '数量', '单位'],
      ['甲公司', '硫酸镍', '3', '万吨'],
      ['', '硫酸钴', '', '万吨'],
      ['乙公司', '硫酸钴', '5', '万吨'],
    ].map(
      (cells, i) => `<row r="${i + 1}">${cells.map((text, c) => (text === '' ? '' : cell(`${'ABCD'[c]}${i + 1}`, text))).join('')}</row>`,
    );
    const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'A3:A4', 'C3:C4'].map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    const path = join(folder, 'merged.xlsx');
    writeFileSync(path, makeBook(`<sheetData>${rows.join('')}</sheetData><mergeCells>${merges}</mergeCells>`));
    const { report, own, rejected } = await importFile(path);
    expect(own('productions')).toMatchObject([
      { capacity: 30000, unit: 't/a' },
      { capacity: 50000, unit: 't/a' },
    ]);
    expect(report.problems).toMatchObject([{ row: 4, sentence: { zh: expect.stringContaining('与上面的行合并着') } }]);
    const [again] = await rejected.write(folder, 'zh');
    expect(again).toBe(join(folder, 'merged-问题.xlsx'));
    expect((await importFile(again!)).report.rows).toMatchObject({ read: 1, taken: 1 });
  });
});

describe('the workbook to fill', () => {
  it.each(['zh', 'en'] as const)('is read as it was made, its lists passed over (%s)', async (language) => {
    const path = join(folder, `template-${language}.xlsx`);
    writeFileSync(path, await toTemplate(existing.facts, language));
    const { report } = await importFile(path);
    expect(report.rows.read).toBe(0);
    const fields = report.sheets.map(({ columns }) => columns?.map(({ field }) => field) ?? null);
    expect(fields.slice(2)).toEqual([null, null]);
    expect(fields[0]).toEqual(expect.arrayContaining(['enterprise', 'uscc', 'product', 'capacity', 'unit', 'status']));
    expect(fields[1]).toEqual(expect.arrayContaining(['project', 'investment', 'stage', 'inChain']));
    expect([...fields[0]!, ...fields[1]!]).not.toContain(null);
  });
});

describe('a messy list in English', () => {
  const path = 'test/fixtures/import/cobalt-nickel-plants.csv';

  it('is read as far as it can be, and the rest goes into a file that can be corrected and read again', async () => {
    const { report, own, rejected } = await importFile(path);
    expect(report.rows).toEqual({ read: 61, taken: 34, rejected: 17, pending: 8, keptOut: 2 });
    const names = own('enterprises').map(({ name }) => String(name));
    expect(names.filter((name) => /^umicore/i.test(name))).toEqual(['Umicore Finland Oy (Kokkola)', 'Umicore']);
    expect(own('relations').filter(({ kind }) => kind === 'INVESTS_IN').length).toBeGreaterThan(15);
    expect(own('claims').find(({ raw }) => String(raw).startsWith('more than'))).toMatchObject({ value: 100_000, bound: 'MORE_THAN' });
    const [again] = await rejected.write(folder, 'en');
    const corrected = readFileSync(again!, 'utf8').replace('"3,9000"', '"39,000"').replace(',on hold,', ',idle,');
    writeFileSync(again!, corrected);
    expect((await importFile(again!)).report.rows).toMatchObject({ read: 25, rejected: 16, pending: 8 });
  });

  it('states the same again when it is read twice', async () => {
    const ids = async () => [...(await importFile(path)).collector.own.values()].flatMap((facts) => [...facts.keys()]);
    expect(await ids()).toEqual(await ids());
  });
});
