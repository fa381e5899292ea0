import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv, toTabs } from '../../../../client/widgets/table/to-csv.ts';
import type { ReadTable } from '../../../../client/widgets/table/read-table.ts';
import { toXlsx } from '../../../../client/widgets/table/to-xlsx.ts';

const TABLE: ReadTable = {
  head: ['产品', '产能'],
  rows: [
    ['硫酸(98%,折"纯")', { value: 1234.5, percent: false }],
    ['=1+1', { value: 0.123, percent: true }],
    ['@x\n y', { value: -5, percent: false }],
  ],
  sources: [{ id: 'S01', title: '报道' }],
};
const NAMES = { table: '表', sources: '来源', id: '编号', title: '题名' };

describe('a table that is taken along', () => {
  it('is CSV that Excel opens as it is, without a formula in it', () => {
    const csv = toCsv(TABLE);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.replaceAll('\r\n', '').includes('\r')).toBe(false);
    expect(parse(csv, { bom: true })).toEqual([
      ['产品', '产能'],
      ['硫酸(98%,折"纯")', '1234.5'],
      ["'=1+1", '12.3%'],
      ["'@x\n y", '-5'],
    ]);
  });

  it('comes back whole from CSV whatever stands in it, and no text of it begins like a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }), { maxLength: 5 }), (rows) => {
        const back = parse(toCsv({ head: ['a', 'b'], rows, sources: [] }), { bom: true, relax_column_count: false }) as string[][];
        expect(back.slice(1).map((row) => row.map((cell) => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)))).toEqual(
          rows.map((row) => row.map((cell) => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell))),
        );
        for (const cell of back.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it('keeps its cells apart on the clipboard', () => {
    expect(
      toTabs(TABLE)
        .split('\n')
        .map((line) => line.split('\t').length),
    ).toEqual([2, 2, 2, 2]);
  });

  it('is an Excel file with its sources on a sheet of their own', async () => {
    const bytes = Buffer.from(await (await toXlsx(TABLE, NAMES)).arrayBuffer());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(bytes.includes('xl/worksheets/sheet2.xml')).toBe(true);
    const alone = Buffer.from(await (await toXlsx({ ...TABLE, sources: [] }, NAMES)).arrayBuffer());
    expect(alone.includes('xl/worksheets/sheet2.xml')).toBe(false);
  });
});
