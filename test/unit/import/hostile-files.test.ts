import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSheets } from '../../../server/import/open-sheets.ts';
import { FileRefused, SENTENCES } from '../../../server/import/sheets/refuse-file.ts';
import { makeBook, makeZip } from './make-zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'liantu-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The sentence by which a file is refused, opened and read to its end. */
async function refusalOf(content: string | Buffer, name = 'table.xlsx'): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, content);
  try {
    const { sheets, close } = await openSheets(path);
    for (const sheet of sheets) for await (const _ of sheet.rows());
    close();
    return 'read';
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return error.sentence.zh;
  }
}

const cell = (reference: string, value: string) => `<c r="${reference}" t="str"><v>${value}</v></c>`;
const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;
const LONG = 'A'.repeat(20 * 2 ** 20);
const DOCTYPE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
const OLE = Buffer.alloc(4096);
OLE.writeUInt32BE(0xd0cf11e0);
OLE.writeUInt16LE(9, 30);
const LOCKED = Buffer.concat([OLE.subarray(0, 512), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(4096)]);

function toFormats(count: number) {
  const styles = `<styleSheet><cellXfs>${'<xf numFmtId="1"/>'.repeat(count)}</cellXfs></styleSheet>`;
  return [
    { name: 'xl/workbook.xml', content: '<workbook/>' },
    { name: 'xl/styles.xml', content: styles },
  ];
}

describe('a hostile or mistaken file is refused in one sentence', () => {
  it.each<[string, string | Buffer, { zh: string }]>([
    ['a bomb by what it states', makeBook('', [], [{ name: 'xl/media/a.bin', content: LONG, claimed: 3 * 2 ** 30 }]), SENTENCES.bomb],
    ['a bomb by how it is packed', makeBook('', [], [{ name: 'xl/media/a.bin', content: LONG }]), SENTENCES.bomb],
    ['a sheet larger than it says', makeZip([{ name: 'xl/workbook.xml', content: LONG, claimed: 20 }]), SENTENCES.forged],
    ['names that lead elsewhere', makeBook('', [], [{ name: '../../evil.xml', content: 'x' }]), SENTENCES.names],
    ['an absolute name', makeBook('', [], [{ name: '/etc/evil.xml', content: 'x' }]), SENTENCES.names],
    ['a locked part', makeBook('', [], [{ name: 'xl/x.xml', content: 'x', isLocked: true }]), SENTENCES.encrypted],
    ['a locked workbook', LOCKED, SENTENCES.encrypted],
    ['an old workbook under a new name', OLE, SENTENCES.old],
    ['a page of the web', '<html><table><tr><td>企业名称</td></tr></table></html>', SENTENCES.page],
    ['an archive without a workbook', makeZip([{ name: 'a.txt', content: 'x' }]), SENTENCES.notXlsx],
    [
      'more parts than a workbook has',
      makeZip(Array.from({ length: 2_001 }, (_, i) => ({ name: `${i}.xml`, content: '' }))),
      SENTENCES.parts,
    ],
    ['external entities', makeZip([{ name: 'xl/workbook.xml', content: `${DOCTYPE}<workbook>&e;</workbook>` }]), SENTENCES.entities],
    ['XML that breaks off', makeZip([{ name: 'xl/workbook.xml', content: '<workbook><sheets>' }]), SENTENCES.damaged],
    ['half an archive', makeBook('<sheetData/>').subarray(0, 300), SENTENCES.damaged],
    ['a column beyond all others', makeBook(`<sheetData>${row(1, cell('BDWGN1', 'x'))}</sheetData>`), SENTENCES.columns],
    ['a row beyond all others', makeBook(`<sheetData>${row(99_999_999, cell('A1', 'x'))}</sheetData>`), SENTENCES.rows],
    ['a value without an end', makeBook(`<sheetData><row r="${'1'.repeat(3 * 2 ** 20)}`), SENTENCES.cell],
    ['elements in one another without an end', makeBook('<a>'.repeat(1_000)), SENTENCES.damaged],
    ['more formats than there can be', makeZip(toFormats(70_000)), SENTENCES.damaged],
    ['a cell that holds a book', makeBook(`<sheetData>${row(1, cell('A1', 'x'.repeat(40_000)))}</sheetData>`), SENTENCES.cell],
  ])('%s', async (_, content, { zh }) => {
    expect(await refusalOf(content)).toBe(`table.xlsx：${zh}，什么都没有写入。`);
  });

  it('text with a million columns, with an open quote, with a NUL, and nothing at all', async () => {
    expect(await refusalOf(`a,b\n${'x,'.repeat(499)}x${',x'.repeat(1_000)}`, 'a.csv')).toContain(SENTENCES.columns.zh);
    expect(await refusalOf(`a,b\n${','.repeat(3 * 2 ** 20)}`, 'f.csv')).toContain(SENTENCES.columns.zh);
    expect(await refusalOf('企业名称,产品\n"甲,乙\n丙,丁\n', 'b.csv')).toContain('双引号');
    expect(await refusalOf('a,b\n\0,1\n', 'c.csv')).toContain('NUL');
    expect(await refusalOf('', 'd.csv')).toContain(SENTENCES.empty.zh);
    expect(await refusalOf(',', 'e.csv')).toBe('read');
  });

  it('a folder, and a file that is not there', async () => {
    await expect(openSheets(folder)).rejects.toThrow(SENTENCES.missing.en);
    await expect(openSheets(join(folder, 'nowhere.xlsx'))).rejects.toThrow(SENTENCES.missing.en);
  });
});

it('a block of merged cells, and formulas without a value, are read as far as a sheet may reach', async () => {
  const cells = Array.from({ length: 2_000 }, () => '<c><f/></c>').join('');
  const sheet = `<sheetData>${row(1, `${cell('A1', 'x')}${cells}`)}</sheetData><mergeCells><mergeCell ref="A1:ZZZZZZ9"/></mergeCells>`;
  writeFileSync(join(folder, 'wide.xlsx'), makeBook(sheet));
  const { sheets, close } = await openSheets(join(folder, 'wide.xlsx'));
  for await (const read of sheets[0]!.rows()) expect([read.cells.length, read.formulas.size]).toEqual([500, 499]);
  close();
});

describe('a workbook as Excel and WPS write it', () => {
  it('gives numbers, days, percentages, texts, formulas by their value, and fills merged cells', async () => {
    const sheet = `<sheetData>
      ${row(1, '<c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>产</t><rPh><t>chan</t></rPh><t>能</t></is></c>')}
      ${row(3, '<c r="A3" t="s"><v>1</v></c><c r="B3" s="1"><v>44003</v></c><c r="C3"><f>1+2</f><v>0.30000000000000004</v></c>')}
      ${row(4, '<c r="B4" s="2"><v>0.665</v></c><c r="C4"><f>SUM(C1)</f></c><c r="D4" t="b"><v>1</v></c><c r="E4" s="3"><v>44003</v></c>')}
    </sheetData><mergeCells><mergeCell ref="A3:A4"/></mergeCells>`;
    writeFileSync(join(folder, 'good.xlsx'), makeBook(sheet, ['企业名称', ' 甲公司 ']));
    const { sheets, close } = await openSheets(join(folder, 'good.xlsx'));
    const rows = [];
    for await (const { row: number, cells, merged, formulas } of sheets[0]!.rows()) rows.push([number, cells, [...merged], [...formulas]]);
    close();
    expect(sheets.map((one) => one.sheet)).toEqual(['企业']);
    expect(rows).toEqual([
      [1, ['企业名称', '', '产能'], [], []],
      [3, ['甲公司', '2020-06-21', '0.3'], [], [2]],
      [4, ['甲公司', '66.5%', '', '是', '2020-06'], [0], [2]],
    ]);
  });
});
