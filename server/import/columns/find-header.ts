import { readUnit } from '../cells/read-unit.ts';
import type { Sheet, SheetRow } from '../sheets/sheet.ts';
import { toLetters, type Column } from './column.ts';
import type { Mapping } from './mapping.ts';
import { recognise } from './recognise.ts';

/** Where the table of a sheet begins, and its columns. */
export interface Header {
  row: number;
  /** The first row below it. */
  from: number;
  columns: Column[];
}

/** Titles and remarks above a header take no more rows. */
const LOOKED_AT = 40;
const EXAMPLES = 12;
/** Columns that may share one meaning; of others the first counts. */
const SEVERAL: ReadonlySet<string | null> = new Set(['region', 'alias', 'note', 'holders', 'personal', 'number', 'problem', null]);

/** The header of a sheet: the row, of the first ones, with most names that are known; null where none has two. */
export async function findHeader(sheet: Sheet, mapping: Mapping): Promise<Header | null> {
  const head: SheetRow[] = [];
  for await (const row of sheet.rows()) {
    head.push(row);
    if (head.length >= LOOKED_AT + EXAMPLES) break;
  }
  const own = mapping.columns.filter(
    (one) => (one.file === undefined || one.file === sheet.file) && (one.sheet === undefined || one.sheet === sheet.sheet),
  );
  const mapped = new Map(own.map(({ column, field }) => [column, field]));
  const known = (cell: string) => mapped.has(cell) || (cell !== '' && recognise(cell) !== null);
  // a title that is merged over the width says one thing, however often it stands there
  const scored = head.slice(0, LOOKED_AT).map((row, i) => ({ row, i, score: new Set(row.cells.filter(known)).size }));
  const best = scored.reduce((top, one) => (one.score > top.score ? one : top), { row: head[0], i: 0, score: 0 });
  if (best.row === undefined || best.score === 0) return null;
  const isAlone = best.row.cells.filter((cell) => cell !== '').length === 1;
  if (best.score < 2 && !isAlone) return null;
  const below = head[best.i + 1];
  const isDouble = below !== undefined && isSecondHeader(best.row, below);
  const names = isDouble ? joinHeaders(best.row.cells, below.cells) : best.row.cells;
  const from = best.i + (isDouble ? 2 : 1);
  const examples = head.slice(from, from + EXAMPLES);
  const columns = names.map((name, at): Column => {
    const example = examples.map(({ cells }) => cells[at] ?? '').find((cell) => cell !== '') ?? null;
    const title = name === '' ? toLetters(at) : name;
    const found = recognise(name);
    const field = mapped.has(title) ? mapped.get(title)! : (found?.field ?? null);
    return { at, name: title, field, unit: found?.unit ?? null, example };
  });
  settleUnits(columns, mapped);
  return {
    row: best.row.row,
    from: (isDouble ? below : best.row).row + 1,
    columns: withoutSeconds(columns).filter(({ name, example, at }) => names[at] !== '' || example !== null || mapped.has(name)),
  };
}

/** A header of two rows: the upper names groups of columns, the lower stands below a group and holds names, no content. */
function isSecondHeader(upper: SheetRow, lower: SheetRow): boolean {
  const below = lower.cells.filter((cell, at) => cell !== '' && cell !== upper.cells[at]);
  if (below.length === 0) return false;
  // names that stand over both rows are merged into the lower one
  if (lower.merged.size > 0) return [...lower.merged].every((at) => lower.cells[at] === upper.cells[at]);
  const grouped = upper.cells.some((cell, at) => cell !== '' && cell === upper.cells[at + 1]);
  return grouped && below.every((cell) => recognise(cell) !== null || readUnit(cell) !== null);
}

function joinHeaders(upper: readonly string[], lower: readonly string[]): string[] {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const [group = '', own = ''] = [upper[at], lower[at]];
    if (own === '' || own === group) return group;
    if (recognise(own) !== null) return own;
    return readUnit(own) === null ? `${group}${own}` : `${group}（${own}）`;
  });
}

/** 单位 is a unit or a company: what stands below it says which. */
function settleUnits(columns: Column[], mapped: ReadonlyMap<string, unknown>): void {
  if (columns.some(({ field }) => field === 'enterprise')) return;
  const column = columns.find(
    ({ field, name, example }) => field === 'unit' && !mapped.has(name) && example !== null && readUnit(example) === null,
  );
  if (column !== undefined) column.field = 'enterprise';
}

function withoutSeconds(columns: readonly Column[]): Column[] {
  return columns.map((column, i) => {
    const isSecond = !SEVERAL.has(column.field) && columns.findIndex(({ field }) => field === column.field) < i;
    return isSecond ? { ...column, field: null } : column;
  });
}
