import { writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import type { Sentence } from '../../errors.ts';
import { toOrigin } from '../sheets/origin.ts';
import type { Sheet, SheetRow } from '../sheets/sheet.ts';

/** Rows that were not taken, gathered to be corrected and handed in again. */
export interface RejectedRows {
  add(sheet: Sheet, header: readonly string[], row: SheetRow, why: readonly Sentence[]): void;
  /** Writes a file for each that had such rows, of its own kind, beside a column 问题. @returns the paths */
  write(folder: string, language: 'zh' | 'en'): Promise<string[]>;
}

interface Table {
  file: string;
  sheet: string | null;
  header: readonly string[];
  rows: { row: number; cells: readonly string[]; why: readonly Sentence[] }[];
}

/** More rows than a person corrects by hand: what makes so many of them wrong is one thing. */
const MOST = { rows: 20_000, characters: 10_000_000 };
const PROBLEM = { zh: '问题', en: 'Problem' } as const;
const ORIGIN = { zh: '原表位置', en: 'Original place' } as const;
const OWN: ReadonlySet<string> = new Set([...Object.values(PROBLEM), ...Object.values(ORIGIN)]);
/** What a spreadsheet would run when it opens a CSV file. */
const FORMULA = /^[=+\-@＝＋－＠](?!\d)/;

export function createRejectedRows(): RejectedRows {
  const tables = new Map<string, Table>();
  let [count, characters] = [0, 0];
  return {
    add({ file, sheet }, header, { row, cells }, why) {
      for (const cell of cells) characters += cell.length;
      if (++count > MOST.rows || characters > MOST.characters) return;
      const key = [file, sheet, ...header].join('\0');
      const table = tables.get(key) ?? { file, sheet, header, rows: [] };
      tables.set(key, table);
      table.rows.push({ row, cells, why });
    },
    async write(folder, language) {
      const paths: string[] = [];
      for (const file of new Set([...tables.values()].map((table) => table.file))) {
        const own = [...tables.values()].filter((table) => table.file === file);
        const isCsv = own[0]!.sheet === null;
        const path = join(folder, `${toName(file, language)}${isCsv ? '.csv' : '.xlsx'}`);
        await writeFile(path, isCsv ? toCsv(own, language) : await toXlsx(own, language));
        paths.push(path);
      }
      return paths;
    },
  };
}

/** 企业-问题, and what is still wrong in that is 企业-问题2. */
function toName(file: string, language: 'zh' | 'en'): string {
  const [, name, before, count] = /^(.*?)(?:-(问题|Problem)(\d*))?$/s.exec(basename(file, extname(file)))!;
  return `${name}-${PROBLEM[language]}${before === undefined ? '' : Number(count || 1) + 1}`;
}

/** A file of rows to correct has these columns of its own, which are made anew. */
function toRows({ file, sheet, header, rows }: Table, language: 'zh' | 'en'): string[][] {
  const kept = header.flatMap((name, at) => (OWN.has(name) ? [] : [{ name, at }]));
  return [
    [...kept.map(({ name }) => name), PROBLEM[language], ORIGIN[language]],
    ...rows.map(({ row, cells, why }) => [
      ...kept.map(({ at }) => cells[at] ?? ''),
      why.map((one) => one[language]).join('\n'),
      toOrigin(file, sheet, row),
    ]),
  ];
}

/** Tables that stand below one another stay so, each below its own header. */
function stack(tables: readonly Table[], language: 'zh' | 'en'): string[][] {
  return tables.flatMap((table, i) => [...(i === 0 ? [] : [[]]), ...toRows(table, language)]);
}

function toCsv(tables: readonly Table[], language: 'zh' | 'en'): string {
  const rows = stack(tables, language).map((cells) => cells.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell)));
  return stringify(rows, { bom: true });
}

function toXlsx(tables: readonly Table[], language: 'zh' | 'en'): Promise<Buffer> {
  const toCell = (value: string): CellObject => ({ value, type: String });
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))].map((sheet) => ({
    sheet: sheet ?? 'Sheet1',
    data: stack(
      tables.filter((table) => table.sheet === sheet),
      language,
    ).map((cells) => cells.map(toCell)),
    stickyRowsCount: 1,
  }));
  return writeExcelFile(sheets).toBuffer();
}
