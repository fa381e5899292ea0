import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readImport } from '../../../server/import/read-import.ts';
import { createRejectedRows } from '../../../server/import/report/write-rejected.ts';
import { parseSeedFolder } from '../../../server/ingest/seeds/parse-seeds.ts';
import { makeBook } from './make-zip.ts';

const existing = await parseSeedFolder('graph-seeds/nickel-copper-cobalt');
const folder = mkdtempSync(join(tmpdir(), 'liantu-nasty-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Cell = string | number;
interface More {
  merges?: string[];
  hiddenRows?: number[];
  columns?: string;
}

/** A workbook of these rows; numbers as numbers, texts as texts. */
function toBook(rows: readonly Cell[][], { merges = [], hiddenRows = [], columns = '' }: More = {}): Buffer {
  const toCell = (value: Cell, at: string) =>
    value === '' ? '' : typeof value === 'number' ? `<c r="${at}"><v>${value}</v></c>` : `<c r="${at}" t="str"><v>${value}</v></c>`;
  const body = rows.map(
    (cells, i) =>
      `<row r="${i + 1}"${hiddenRows.includes(i + 1) ? ' hidden="1"' : ''}>${cells.map((one, c) => toCell(one, `${'ABCDEFGHIJ'[c]}${i + 1}`)).join('')}</row>`,
  );
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return makeBook(`${columns}<sheetData>${body.join('')}</sheetData><mergeCells>${merged}</mergeCells>`);
}

/** What a table states in short lines, and what is said of it. */
async function read(content: Buffer | string) {
  const name = typeof content === 'string' ? '表.csv' : '表.xlsx';
  const path = join(folder, name);
  writeFileSync(path, content);
  const rejected = createRejectedRows();
  const { report, collector } = await readImport([{ path, name }], existing, {
    source: { id: 'src-import', title: '一张表' },
    today: '2026-11-30',
    onRejected: rejected.add,
  });
  const own = (list: 'productions' | 'claims' | 'projects' | 'enterprises') =>
    [...collector.own.get(list)!.values()].map(({ fact }) => fact as unknown as Record<string, unknown>);
  return {
    rows: report.rows,
    makes: own('productions').map(({ product, phase, capacity, unit }) =>
      [product, String(phase).toLowerCase(), capacity, unit].join(' ').trim(),
    ),
    claims: own('claims').map(({ indicator, value, unit, raw }) => [indicator, value, unit, raw].join(' ')),
    projects: own('projects').map(({ name: title, owners, region }) => [title, (owners as string[]).length, region].join(' ')),
    names: own('enterprises').map(({ name: title }) => title),
    problems: report.problems.map(({ row, column, sentence }) => `${row} ${column} ${sentence.zh}`),
    said: report.remarks.map(({ row, sentence }) => `${row} ${sentence.zh}`),
    rejected,
  };
}

describe('around a table', () => {
  it('the unit above it is used where the table states none, and its footer is no row of it', async () => {
    const { makes, claims, said, rows } = await read(
      toBook(
        [
          ['重点企业统计表'],
          ['填报单位：市工信局', '', '', '单位：万吨、万元'],
          ['企业名称', '产品', '设计产能', '状态'],
          ['甲材料有限公司', '硫酸镍', 3, '在产'],
          ['填表人：王五', '', '审核人：赵六', '填报日期：2026年11月1日'],
        ],
        { merges: ['A1:D1', 'A2:C2'] },
      ),
    );
    expect([makes, claims, rows.keptOut]).toEqual([['niso4 operating 30000 t/a'], [], 1]);
    expect(said[0]).toContain('表头上方写着“单位：万吨、万元”');
  });

  it('rows and columns that are not shown are left out, and named', async () => {
    const { makes, said } = await read(
      toBook(
        [
          ['企业名称', '产品', '去年产能（吨）', '产能（吨）'],
          ['甲材料有限公司', '硫酸镍', 1, 30000],
          ['旧材料有限公司', '硫酸镍', 2, 3],
        ],
        { hiddenRows: [3], columns: '<cols><col min="3" max="3" hidden="1"/></cols>' },
      ),
    );
    expect(makes).toEqual(['niso4 operating 30000 t/a']);
    expect(said.join()).toMatch(/C 列是隐藏的.*3 这一行是隐藏的/);
  });

  it('totals of a district and sections are no companies', async () => {
    const { names, rows } = await read(
      '企业名称,产品,产能（吨）\n一、金川区,,\n甲材料有限公司,硫酸镍,30000\n金川区合计,,30000\n小  计,,30000\n合计（1家）,,30000\n',
    );
    expect([names, rows.keptOut]).toEqual([['甲材料有限公司'], 4]);
  });

  it('a form and tables side by side are refused, with what to do', async () => {
    const form = await read(
      toBook([
        ['企业名称', '甲材料有限公司', '统一社会信用代码', ''],
        ['所在地', '金昌市', '状态', '在产'],
        ['产品', '硫酸镍', '产能', '3万吨/年'],
      ]),
    );
    expect([form.names, form.said]).toEqual([[], [expect.stringContaining('填写单')]]);
    const twice = await read('企业名称,产品,产能(吨),,企业名称,产品,产能(吨)\n甲材料有限公司,硫酸镍,3,,乙材料有限公司,硫酸钴,4\n');
    expect([twice.names, twice.said]).toEqual([[], [expect.stringContaining('左右并排')]]);
  });

  it('a second table below the first is read by its own header, and its rows come back below that', async () => {
    const { makes, projects, rejected, problems } = await read(
      '企业名称,产品,产能(吨),状态\n甲材料有限公司,硫酸镍,3,在产\n企业名称,产品,产能(吨),状态\n乙材料有限公司,硫酸聂,4,在产\n,,,\n项目名称,建设单位,总投资(亿元),进展\n甲项目,甲材料有限公司,3,在建\n乙项目,甲材料有限公司,很多,在建\n',
    );
    expect([makes, projects]).toEqual([['niso4 operating 3 t/a'], ['甲项目 1 ']]);
    expect(problems.map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual(['4 产品', '8 总投资(亿元)']);
    const [path] = await rejected.write(folder, 'zh');
    const again = await readImport([{ path: path!, name: '表-问题.csv' }], existing, {
      source: { id: 'src-import', title: '一张表' },
      today: '2026-11-30',
    });
    expect(again.report.problems.map(({ column }) => column)).toEqual(['产品', '总投资(亿元)']);
  });
});

describe('headers', () => {
  it('of three rows are one name and one unit for each column', async () => {
    const { makes, claims } = await read(
      toBook(
        [
          ['企业名称', '产品情况', '', '产能情况', ''],
          ['', '产品', '规格', '设计产能', '实际产量'],
          ['（全称）', '', '', '（万吨）', '（吨）'],
          ['甲材料\n有限公司', '硫酸镍', '电池级', 3, 21000],
        ],
        { merges: ['A1:A2', 'B1:C1', 'D1:E1'] },
      ),
    );
    expect([makes, claims]).toEqual([['niso4 operating 30000 t/a'], ['产量 21000 t/a 21000 吨']]);
  });

  it('say what is planned and what runs; a share or a part of a figure is not the figure', async () => {
    const book = toBook(
      [
        ['企业名称', '产品', '产能\n（吨/年）', '', '产能利用率（%）'],
        ['', '', '现有产能', '在建产能', ''],
        ['甲材料有限公司', '硫酸镍', 30000, '20 000', 85],
        ['乙材料有限公司', '硫酸钴', 0, '5,000', ''],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'] },
    );
    const { makes } = await read(book);
    expect(makes).toEqual(['niso4 operating 30000 t/a', 'niso4 planned 20000 t/a', 'coso4 planned 5000 t/a']);
    expect((await read('企业名称,产品,规划产能（万吨）\n甲材料有限公司,硫酸镍,5\n乙材料有限公司,硫酸钴,待定\n')).makes).toEqual([
      'niso4 planned 50000 t/a',
      'coso4 planned',
    ]);
  });

  it('that name products hold the amount of each, or a tick; a tick below a status is that status', async () => {
    const { makes, claims } = await read(
      '企业名称,硫酸镍产能(吨),硫酸镍产量(吨),硫酸钴（万吨）,四氧化三钴,备注\n甲材料有限公司,30000,21000,,√,扩建\n乙材料有限公司,,,2,×,\n',
    );
    expect(makes).toEqual(['niso4 operating 30000 t/a', 'co3o4 operating', 'coso4 operating 20000 t/a']);
    expect(claims).toEqual(['产量 21000 t/a 21000 吨']);
    const ticked = await read('企业名称,产品,产能(吨),在产,在建\n甲材料有限公司,硫酸镍,3,√,\n乙材料有限公司,硫酸钴,4,,√\n');
    expect(ticked.makes).toEqual(['niso4 operating 3 t/a', 'coso4 planned 4 t/a']);
  });

  it('of projects: who invests owns it, what was spent so far is no sum of it, leaders stay out', async () => {
    const { projects, claims, said } = await read(
      '项目名称,投资方,累计完成投资（万元）,拟投资（亿元）,落地县区,责任领导,进展\n甲项目,甲材料有限公司,1200,5亿（含流动资金1亿）,金川区,张三,签约\n乙项目,待定,,约20,永昌县,李四,洽谈\n',
    );
    expect(projects).toEqual(['甲项目 1 cn-620302', '乙项目 0 cn-620321']);
    expect(claims).toEqual(['总投资 5 亿元 5亿（含流动资金1亿）', '总投资 20 亿元 约20 亿元']);
    expect(said.join()).toContain('个人的姓名');
  });
});

describe('rows that were corrected', () => {
  it('take the place of those that were wrong, once and again', async () => {
    const name = '企业.csv';
    const files = [{ path: join(folder, name), name }];
    const step = async () => {
      const rejected = createRejectedRows();
      const options = { source: { id: 'src-import', title: '一张表' }, today: '2026-11-30', onRejected: rejected.add };
      const { report } = await readImport(files, existing, options);
      return { rows: report.rows, paths: await rejected.write(folder, 'zh') };
    };
    const correct = (path: string, from: string, to: string) => {
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
      files.push({ path, name: basename(path) });
    };
    writeFileSync(
      files[0]!.path,
      '企业名称,产品,产能\n甲材料有限公司,硫酸镍,3吨\n乙材料有限公司,硫酸聂,4吨\n丙材料有限公司,硫酸骨,4吨\n丁材料有限公司,硫酸钴,很多\n戊材料有限公司,硫酸钴,一点\n',
    );
    const first = await step();
    expect(first.rows).toMatchObject({ taken: 1, rejected: 4 });
    correct(first.paths[0]!, '硫酸聂', '硫酸镍');
    correct(first.paths[0]!, ',很多,', ',1吨,');
    correct(first.paths[0]!, ',一点,', ',1吨,');
    files.splice(2);
    const second = await step();
    expect([second.rows.taken, second.rows.rejected, second.paths.map((path) => basename(path))]).toEqual([4, 1, ['企业-问题2.csv']]);
    correct(second.paths[0]!, '硫酸骨', '硫酸钴');
    expect((await step()).rows).toMatchObject({ read: 5, taken: 5, rejected: 0 });
  });
});

describe('cells', () => {
  it('codes as formulas, numbers with blanks, and what says nothing', async () => {
    const { makes, names, problems } = await read(
      'sep=;\n企业名称;统一社会信用代码;产品;产能;单位;状态\n甲材料有限公司;="91620300MA71234568";硫酸镍;12 000;吨/年;—\n乙材料有限公司;9.16203E+17;硫酸钴;3;吨/年;在产\n待定;;硫酸钴;3;吨/年;在产\n',
    );
    expect(problems.map((one) => one.slice(0, 30))).toEqual([
      expect.stringContaining('3 统一社会信用代码'),
      expect.stringContaining('4 null 没有企业名称'),
    ]);
    expect(makes.concat(names.map(String))).not.toContain('待定');
  });

  it('what stands in brackets behind an amount is kept in its words', async () => {
    const { makes, claims } = await read('企业名称,产品及产能\n甲材料有限公司,硫酸镍3万吨、硫酸钴5000吨\n');
    expect([makes, claims]).toEqual([['niso4 operating 30000 t/a', 'coso4 operating 5000 t/a'], []]);
    expect((await read('企业名称,产品,产能\n甲材料有限公司,硫酸镍,3万吨（一期1万吨）\n')).claims).toEqual([
      '产能 30000 t/a 3万吨（一期1万吨）',
    ]);
  });
});
