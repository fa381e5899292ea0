import type { LineTable } from './tables.ts';

/** One row of a table of the seeds, made from a row of a sheet; `columns` says from which of its columns each cell came. */
export interface Line {
  table: LineTable;
  cells: Record<string, string>;
  columns: Readonly<Record<string, string>>;
}

/** A line; the cells that it does not have are empty. */
export function toLine(table: LineTable, cells: Readonly<Record<string, string | number | null>>, columns: Line['columns'] = {}): Line {
  const all: Record<string, string> = {};
  for (const name in cells) all[name] = String(cells[name] ?? '');
  return { table, cells: all, columns };
}
