import { parse } from 'csv-parse/browser/esm/sync';

/** What a column of a table holds; `list`: several words in a cell, `groups`: several lists. */
export type ColumnKind = 'text' | 'number' | 'list' | 'groups';

export interface TableColumn {
  key: string;
  kind: ColumnKind;
  optional?: true;
}

export type CellValue = string | number | string[] | string[][] | null;
export type Row = Record<string, CellValue>;

/** What is wrong with a table: in which row (1 is the first below the head) and in which column. */
export class BadTable extends Error {
  constructor(
    readonly problem: 'empty' | 'short' | 'missing' | 'number' | 'quote' | 'long',
    readonly row = 0,
    readonly column = '',
  ) {
    super(problem);
  }
}

const MOST_ROWS = 20_000;
const BETWEEN_WORDS = /[;；、]/;
const BETWEEN_GROUPS = /[|｜]/;

/**
 * Rows of a table as people keep it: commas, semicolons or tabs between its cells, a head in the first line, columns by their order.
 * @throws BadTable that names row and column
 */
export function readRows(text: string, columns: readonly TableColumn[]): Row[] {
  const lines = toCells(text);
  if (lines.length < 2) throw new BadTable('empty');
  if (lines.length - 1 > MOST_ROWS) throw new BadTable('long');
  return lines.slice(1).map((cells, at) => {
    const row = columns.map((column, place): [string, CellValue] => [column.key, toValue((cells[place] ?? '').trim(), column, at + 1)]);
    return Object.fromEntries(row);
  });
}

/** The cells of every line that holds something. @throws BadTable for a quote that does not end */
export function toCells(text: string): string[][] {
  const head = text.slice(0, /\r|\n|$/.exec(text)!.index);
  const delimiter = ['\t', ',', ';', '，'].find((one) => head.includes(one)) ?? ',';
  try {
    const lines = parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true, trim: true }) as string[][];
    return lines.filter((cells) => cells.some((cell) => cell !== ''));
  } catch {
    throw new BadTable('quote');
  }
}

/** Words that stand in one field or cell. */
export function toWords(text: string): string[] {
  return text
    .split(/[;；、,，\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** A number as people write it: full-width digits, grouped thousands, a sign; null for anything else. */
export function toNumber(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace('−', '-')
    .trim();
  return /^-?(\d+\.?\d*|\.\d+)(e-?\d+)?$/i.test(plain) && Number.isFinite(Number(plain)) ? Number(plain) : null;
}

function toValue(cell: string, { key, kind, optional }: TableColumn, row: number): CellValue {
  if (cell === '' && !optional) throw new BadTable('missing', row, key);
  if (kind === 'text') return cell;
  if (kind === 'list') return splitBy(cell, BETWEEN_WORDS);
  if (kind === 'groups') return splitBy(cell, BETWEEN_GROUPS).map((group) => splitBy(group, BETWEEN_WORDS));
  const number = toNumber(cell);
  if (number === null && cell !== '') throw new BadTable('number', row, key);
  return number;
}

function splitBy(text: string, between: RegExp): string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
