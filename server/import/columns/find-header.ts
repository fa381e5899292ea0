import type { Sentence } from '../../errors.ts';
import { readUnit } from '../cells/read-unit.ts';
import { onOneLine } from '../cells/on-one-line.ts';
import type { Sheet, SheetRow } from '../sheets/sheet.ts';
import type { Column } from './column.ts';
import { FIELDS } from './fields.ts';
import { productOf } from './header-says.ts';
import type { Mapping } from './mapping.ts';
import { isHeaderName, recognise } from './recognise.ts';
import { joinHeaders, isSecondHeader, isSpread, isUnitRow } from './join-headers.ts';
import { sayAssets } from './settle-assets.ts';
import { isBuyer } from './settle-buyers.ts';
import { sayYears } from './settle-years.ts';
import { toColumns, type Naming } from './to-columns.ts';
import { unitsAbove } from './units-above.ts';

/** Where the table of a sheet begins, and its columns. */
export interface Header {
  row: number;
  /** The first row below it. */
  from: number;
  columns: Column[];
  /** The words above it that say in which unit its amounts are; null where none do, or none were needed. */
  units: string | null;
  /** A form has names on the left and values beside them; in others two tables stand side by side. */
  shape: 'table' | 'form' | 'two-tables';
  /** What has to be said of how its columns are read. */
  said: readonly Sentence[];
}

/** Titles and remarks above a header take no more rows. */
const LOOKED_AT = 40;
const EXAMPLES = 40;
/** What is longer above a table is a remark on it and no title. */
const MOST_TITLE = 60;
/** Rows that tell a form from a table. */
const TELLING = 12;

/** What is known beside the mapping. */
export type Reading = Omit<Naming, 'mapped'>;

/**
 * The header of a sheet: the row, of the first ones, with most names that are known; null where none has two.
 */
export async function findHeader(sheet: Sheet, mapping: Mapping, reading: Reading): Promise<Header | null> {
  const head: SheetRow[] = [];
  for await (const row of sheet.rows()) {
    if (row.isHidden) continue;
    head.push(row);
    if (head.length >= LOOKED_AT + EXAMPLES) break;
  }
  const naming = { mapped: mappedIn(sheet, mapping), ...reading };
  const known = (cell: string) => naming.mapped.has(cell) || (cell !== '' && (recognise(cell) !== null || isBuyer(cell)));
  // a title that is merged over the width says one thing, however often it stands there
  const scored = head.slice(0, LOOKED_AT).map((row, i) => ({ row, i, score: new Set(row.cells.filter(known)).size }));
  const most = scored.reduce((top, one) => (one.score > top.score ? one : top), { row: head[0], i: 0, score: 0 });
  // a table above one of more names is no title of it
  const best = scored.find(({ row, i }) => i < most.i - 1 && isHeaderRow(row)) ?? most;
  if (best.row === undefined || best.score === 0) return null;
  const isAlone = best.row.cells.filter((cell) => cell !== '').length === 1;
  if (best.score < 2 && !isAlone && !isOfProducts(best.row, reading)) return null;
  // where names stand over two rows, the lower of them holds the most, and the upper the groups with their units
  const above = head[best.i - 1];
  const isBelow =
    above !== undefined && (best.row.merged.size > 0 ? isSecondHeader(above, best.row) : isSpread(above.cells, best.row.cells));
  const top = isBelow ? best.i - 1 : best.i;
  return toHeader(head[top]!, head.slice(0, top), head.slice(top + 1), naming);
}

/** A row below the header of a table that is the header of another one. @returns null for any other row */
export function findNextHeader(row: SheetRow, sheet: Sheet, mapping: Mapping, reading: Reading): Header | null {
  if (!isHeaderRow(row)) return null;
  return toHeader(row, [], [], { mapped: mappedIn(sheet, mapping), ...reading });
}

/** A company beside names of products: 企业, 硫酸镍（吨）, 硫酸钴（吨）. */
function isOfProducts({ cells }: SheetRow, { toProduct }: Reading): boolean {
  return cells.some((cell) => recognise(cell)?.field === 'enterprise') && cells.some((cell) => productOf(cell, toProduct) !== null);
}

/** Most of what stands in the row are names of columns, three of them at least. */
function isHeaderRow(row: SheetRow): boolean {
  const filled = row.cells.filter((cell) => cell !== '');
  if (filled.length < 3) return false;
  const named = new Set<string>();
  let others = 0;
  for (const cell of filled) {
    if (isHeaderName(cell)) named.add(cell);
    // most rows are none, and show it by their first cells
    else if (++others > filled.length * 0.4) return false;
  }
  return named.size >= 3 && named.size >= filled.length * 0.6;
}

function toHeader(row: SheetRow, above: readonly SheetRow[], below: readonly SheetRow[], naming: Naming): Header {
  let [names, last]: [string[], SheetRow] = [row.cells.map(onOneLine), row];
  for (const next of below.slice(0, 2)) {
    if (!isSecondHeader(last, next) && !isUnitRow(names, next)) break;
    [names, last] = [joinHeaders(names, next.cells.map(onOneLine), (text) => naming.toProduct(text) !== null), next];
  }
  const content = below.slice(below.indexOf(last) + 1, below.indexOf(last) + 1 + EXAMPLES);
  const titles = above.flatMap(({ cells }) => [...new Set(cells)]).filter((text) => text.length <= MOST_TITLE);
  const columns = toColumns(names, content, naming, titles);
  const shape = isForm(columns, content.slice(0, TELLING)) ? 'form' : isTwice(names) ? 'two-tables' : 'table';
  return {
    row: row.row,
    from: last.row + 1,
    columns,
    units: unitsAbove(columns, above),
    shape,
    said: [...sayAssets(columns, naming.mapped), ...sayYears(columns, naming.mapped)],
  };
}

function mappedIn({ file, sheet }: Sheet, { columns }: Mapping): Naming['mapped'] {
  const own = columns.filter((one) => (one.file === undefined || one.file === file) && (one.sheet === undefined || one.sheet === sheet));
  return new Map(own.map(({ column, field }) => [column, field]));
}

/** Below the names of columns stand other names of columns: they are not above the values but beside them. */
function isForm(columns: readonly Column[], content: readonly SheetRow[]): boolean {
  const named = columns.filter(({ field }) => field !== 'note' && (FIELDS as readonly (string | null)[]).includes(field));
  const names = content.filter(({ cells }) => named.some(({ at, name }) => cells[at] !== name && isHeaderName(cells[at] ?? '')));
  return names.length > 1 && names.length >= content.length * 0.6;
}

/** The same names come once more to the right. */
function isTwice(names: readonly string[]): boolean {
  const known = names.filter((name) => name !== '' && isHeaderName(name) && readUnit(name) === null);
  return known.length - new Set(known).size > 1;
}
