import type { Sentence } from '../errors.ts';
import type { Column } from './columns/column.ts';
import type { Field } from './columns/fields.ts';
import type { Header } from './columns/find-header.ts';
import type { ImportReport, SheetRead } from './report/import-report.ts';
import type { Sheet } from './sheets/sheet.ts';
import { decimalCommas, SHEET_REMARKS, unitsAboveUsed } from './sheets/sheet-remarks.ts';

/** A table of a sheet while its rows are read. */
export interface OpenTable {
  read: SheetRead;
  /** Null: nothing of it is read. */
  columns: readonly Column[] | null;
  /** The names of the columns as they stand, from A on. */
  names: string[];
  from: number;
}

/** Whether a table names companies or projects, so that there is something of it to read. */
export function hasCompanies(header: Header | null): boolean {
  return header?.columns.some(({ field }) => field === 'enterprise' || field === 'project') ?? false;
}

/**
 * Notes a table in the report, and says why where it is not read.
 * @param other what it is where it names no company, as far as that is known
 */
export function openTable(
  header: Header | null,
  { file, sheet }: Sheet,
  report: ImportReport,
  say: (row: number | null, why: Sentence) => void,
  other: Sentence | null,
): OpenTable {
  const read: SheetRead = { file, sheet, columns: header?.columns ?? null, header: header?.row ?? null, rows: 0 };
  report.sheets.push(read);
  const refuse = (why: Sentence): OpenTable => {
    read.columns = null;
    say(header?.row ?? null, why);
    return { read, columns: null, names: [], from: header?.from ?? 1 };
  };
  if (header === null) return refuse(other ?? SHEET_REMARKS.noHeader);
  const { columns, from, units, shape } = header;
  if (shape !== 'table') return refuse(shape === 'form' ? SHEET_REMARKS.form : SHEET_REMARKS.twoTables);
  const fields = new Set(columns.map(({ field }) => field));
  if (!hasCompanies(header)) return refuse(other ?? SHEET_REMARKS.nobody);
  const hasProducts =
    ['product', 'uses', 'project'].some((field) => fields.has(field as Field)) || columns.some(({ says }) => says.product);
  if (!hasProducts) say(header.row, SHEET_REMARKS.noProducts);
  if (units !== null) say(header.row, unitsAboveUsed(units));
  for (const sentence of header.said) say(header.row, sentence);
  const withCommas = columns.filter(({ says }) => says.decimal === 'comma' || says.decimal === 'comma-and-points');
  if (withCommas.length > 0) say(header.row, decimalCommas(withCommas.map(({ name }) => name)));
  const width = Math.max(...columns.map((one) => one.at)) + 1;
  return { read, columns, names: Array.from({ length: width }, (_, i) => columns.find((one) => one.at === i)?.name ?? ''), from };
}

/** Whether a header comes once more, as on every page of a printed table. */
export function isSameHeader({ columns }: Header, above: readonly Column[] | null): boolean {
  return above !== null && columns.every(({ at, name }) => above.find((one) => one.at === at)?.name === name);
}
