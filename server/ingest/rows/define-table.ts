import { z } from 'zod';
import type { Rows } from './parse-rows.ts';

/** A table: its file, its columns and what each cell becomes. A folder without a table that is not `required` is whole without it. */
export interface Table<S extends z.ZodObject = z.ZodObject> {
  file: string;
  required: boolean;
  shape: S;
}
/** The cells of one row of a table, checked. */
export type CellsOf<T extends Table> = z.output<T['shape']>;
export type RowsOf<T extends Table> = Rows<CellsOf<T>>;

/** A table that a folder may do without. */
export function defineTable<C extends z.ZodRawShape>(file: string, columns: C): Table<z.ZodObject<C>> {
  return { file, required: false, shape: z.object(columns) };
}

/** A table that every folder has. */
export function defineRequiredTable<C extends z.ZodRawShape>(file: string, columns: C): Table<z.ZodObject<C>> {
  return { ...defineTable(file, columns), required: true };
}
