import { z } from 'zod';
import type { Sentence } from '../errors.ts';
import { toShort, type Place } from './check-problems.ts';
import { toRowKey, type ReadContext } from './read-context.ts';
import { readTable } from './read-table.ts';

/** A checked row and where it stands, so that later checks can point at it. */
export interface Row<T> {
  value: T;
  at: (column: string | null) => Place;
}
/**
 * `ids` also holds the ids of rows that were refused: a mistake in a row must not make everything that points to it look wrong.
 * It is null when the table as a whole is missing or cannot be read.
 */
export interface Rows<T> {
  rows: Row<T>[];
  ids: ReadonlySet<string> | null;
}

/** A column that older tables do not have: where it is missing, every cell of it is empty. */
export function newer<S extends z.ZodType<unknown, string>>(cell: S) {
  return z.prefault(cell, '' as z.input<S>);
}

/** Reads a CSV file row by row with a zod object whose keys are its columns. Refused rows are left out, with their problems noted. */
export function readRows<S extends z.ZodObject>(file: string, shape: S, { files, problems, rowOf }: ReadContext): Rows<z.output<S>> {
  const rows: Row<z.output<S>>[] = [];
  const firstRow = new Map<string, number>();
  const bytes = files.get(file);
  const columns = Object.keys(shape.shape);
  const table = bytes === undefined ? null : readTable(file, bytes, columns, problems, columns.filter(mayBeMissing(shape)));
  for (const { row, cells } of table ?? []) {
    const at = (column: string | null): Place => ({ file, row, column });
    const id = cells['id'];
    if (id) {
      const first = firstRow.get(id);
      if (first !== undefined) {
        problems.add(at('id'), `编号 ${toShort(id)} 与第 ${first} 行重复`, `the id ${toShort(id)} is the same as in row ${first}`);
        continue;
      }
      firstRow.set(id, row);
      rowOf.set(toRowKey(file, id), row);
    }
    const result = shape.safeParse(cells);
    if (result.success) rows.push({ value: result.data, at });
    else
      for (const issue of result.error.issues) {
        const sentence = sentenceOf(issue);
        problems.add(at(String(issue.path[0])), sentence.zh, sentence.en);
      }
  }
  return { rows, ids: table === null ? null : new Set(firstRow.keys()) };
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
