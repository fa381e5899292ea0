import { NO_COLUMNS, type Sheet, type SheetRow } from '../sheets/sheet.ts';
import { findHeader, type Header, type Reading } from './find-header.ts';
import { productOf } from './header-says.ts';
import type { Mapping } from './mapping.ts';
import { isHeaderName, recognise } from './recognise.ts';

/** What is longer downwards is no table that lies on its side. */
const MOST_LINES = 200;
/** Names of more columns than any company is asked for stand in a list of them, as the workbook to fill has one. */
const MOST_NAMES = 20;
/** Above the values of a form of one company. */
const CONTENT = /^(?:填写)?(?:内容|信息|情况|值)$|^(?:values?|details?|data)$/i;

/**
 * A sheet whose names of columns stand one below the other, with a company in each column: the same turned round, so that its row 2 is what
 * stands in column B. Null for any other.
 */
export async function turnRound(sheet: Sheet, mapping: Mapping, reading: Reading): Promise<{ sheet: Sheet; header: Header } | null> {
  const all: SheetRow[] = [];
  for await (const row of sheet.rows()) {
    if (all.push(row) > MOST_LINES || row.isHidden) return null;
  }
  const isName = (cell = '') =>
    cell !== '' &&
    (recognise(cell) !== null || productOf(cell, reading.toProduct) !== null || mapping.columns.some((one) => one.column === cell));
  const namedAt = (at: number) => new Set(all.map(({ cells }) => cells[at]).filter(isName)).size;
  const at = namedAt(1) > namedAt(0) ? 1 : 0;
  const first = all.findIndex(({ cells }) => isName(cells[at]) && !CONTENT.test(cells[at + 1] ?? ''));
  const lines = all.slice(Math.max(first, 0)).filter(({ cells }) => cells.filter((cell) => cell !== '').length > (at === 0 ? 1 : 2));
  const named = lines.filter(({ cells }) => isName(cells[at]));
  const isForm = lines.some(({ cells }) => cells.slice(at + 1).some((cell) => cell !== cells[at] && isHeaderName(cell)));
  if (first < 0 || named.length < 2 || named.length > MOST_NAMES || named.length < lines.length / 2 || isForm) return null;
  const turned = { ...sheet, rows: () => toColumns(lines, at) };
  const header = await findHeader(turned, mapping, reading);
  return header === null || header.shape !== 'table' ? null : { sheet: turned, header };
}

async function* toColumns(lines: readonly SheetRow[], at: number): AsyncGenerator<SheetRow> {
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  for (let column = at; column < width; column++) {
    const cells = lines.map((line) => line.cells[column] ?? '');
    if (cells.every((cell) => cell === '')) continue;
    const placesOf = (has: (line: SheetRow) => boolean) => new Set(lines.flatMap((line, i) => (has(line) ? [i] : [])));
    yield {
      row: column + 1,
      cells,
      merged: placesOf(({ spread }) => (spread ?? NO_COLUMNS).has(column)),
      formulas: placesOf(({ formulas }) => formulas.has(column)),
    };
  }
}
