import { z } from 'zod';
import type { Sentence } from '../../errors.ts';
import { parseTable } from '../file/parse-table.ts';
import { toHalfWidth } from '../file/tidy-text.ts';
import { toShort, type Place, type Problems } from '../problems/check-problems.ts';

/** A checked row and where it stands, so that later checks can point at it. */
export interface Row<T> {
  value: T;
  at: (column: string | null) => Place;
}
/** What a table says. A table that is not there is a whole one without rows. */
export interface Rows<T> {
  /** The rows whose cells are all right by themselves. */
  rows: Row<T>[];
  /**
   * The ids in the column `id`, of refused rows too: a mistake in a row must not make everything that points to it look wrong.
   * Null when the file cannot be read.
   */
  ids: ReadonlySet<string> | null;
  /** No row was refused, so that nothing but these rows stands in the table. */
  whole: boolean;
}

/** A column that older tables do not have: where it is missing, every cell of it is empty. */
export function newer<S extends z.ZodType<unknown, string>>(cell: S) {
  return z.prefault(cell, '' as z.input<S>);
}

/**
 * Parses a CSV file row by row with a zod object whose keys are its columns; `bytes` is undefined where there is no such file.
 * Refused rows are left out, and go to `problems`.
 */
export function parseRows<S extends z.ZodObject>(
  file: string,
  shape: S,
  bytes: Uint8Array | undefined,
  problems: Problems,
): Rows<z.output<S>> {
  if (bytes === undefined) return { rows: [], ids: new Set(), whole: true };
  const columns = Object.keys(shape.shape);
  const table = parseTable(file, bytes, columns, problems, columns.filter(mayBeMissing(shape)));
  if (table === null) return { rows: [], ids: null, whole: false };
  const rows: Row<z.output<S>>[] = [];
  const firstRow = new Map<string, number>();
  for (const { row, cells } of table) {
    const at = (column: string | null): Place => ({ file, row, column });
    const id = toHalfWidth(cells['id'] ?? '');
    if (id) {
      const first = firstRow.get(id);
      if (first !== undefined) {
        problems.add(at('id'), `编号 ${toShort(id)} 与第 ${first} 行重复`, `the id ${toShort(id)} is the same as in row ${first}`);
        continue;
      }
      firstRow.set(id, row);
    }
    const parsed = parseRow(shape, cells, at, problems);
    if (parsed !== null) rows.push(parsed);
  }
  return { rows, ids: new Set(firstRow.keys()), whole: rows.length === table.length };
}

/** One row whose cells are held against its table; null where one of them is wrong, which goes to `problems`. */
export function parseRow<S extends z.ZodObject>(
  shape: S,
  cells: Readonly<Record<string, string>>,
  at: Row<unknown>['at'],
  problems: Problems,
): Row<z.output<S>> | null {
  const value: Record<string, unknown> = {};
  let isFit = true;
  for (const { column, cell, kept } of columnsOf(shape)) {
    const text = cells[column] ?? '';
    const known = kept.get(text);
    if (known !== undefined) {
      value[column] = typeof known === 'object' ? copyOf(known) : known;
      continue;
    }
    const read = z.safeParse(cell, text);
    if (read.success) {
      value[column] = read.data;
      keep(kept, text, copyOf(read.data));
    } else {
      isFit = false;
      for (const { zh, en } of read.error.issues.map(sentenceOf)) problems.add(at(column), zh, en);
    }
  }
  return isFit ? { value: value as z.output<S>, at } : null;
}

/** A column, how its cells are checked, and what some of them came to: a large table says the same few words over and over. */
interface CheckedColumn {
  column: string;
  cell: z.core.$ZodType;
  kept: Map<string, unknown>;
}
const MOST_KEPT = { cells: 1_000, characters: 40 };
const known = new WeakMap<z.ZodObject, readonly CheckedColumn[]>();

function columnsOf(shape: z.ZodObject): readonly CheckedColumn[] {
  const there = known.get(shape);
  if (there) return there;
  const columns = Object.entries(shape.shape).map(([column, cell]): CheckedColumn => ({ column, cell, kept: new Map() }));
  known.set(shape, columns);
  return columns;
}

function keep(kept: CheckedColumn['kept'], text: string, value: unknown): void {
  if (text.length > MOST_KEPT.characters) return;
  if (kept.size >= MOST_KEPT.cells) kept.clear();
  kept.set(text, value);
}

/** What is handed out is the caller's own: lists of texts, and what a date or a year says. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice();
  return typeof value === 'object' && value !== null ? { ...value } : value;
}

const mayBeMissing = (shape: z.ZodObject) => (column: string) => shape.shape[column] instanceof z.ZodPrefault;

function sentenceOf(issue: z.core.$ZodIssue): Sentence {
  const sentence: unknown = issue.code === 'custom' ? issue.params?.['sentence'] : undefined;
  return isSentence(sentence) ? sentence : { zh: issue.message, en: issue.message };
}

function isSentence(value: unknown): value is Sentence {
  return (
    typeof value === 'object' &&
    value !== null &&
    'zh' in value &&
    'en' in value &&
    typeof value.zh === 'string' &&
    typeof value.en === 'string'
  );
}
