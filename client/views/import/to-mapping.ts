import type { ColumnMapping } from '../../api/generated.ts';
import type { Report } from './use-import.ts';

/** What every column is read as, with some chosen otherwise. */
export function toMapping(columns: Report['columns'], chosen: readonly ColumnMapping[]): ColumnMapping[] {
  const byKey = new Map(chosen.map((one) => [`${one.file}\0${one.column}`, one.field]));
  const all = columns.flatMap(({ file, column, field }): ColumnMapping[] => {
    const next = byKey.get(`${file}\0${column}`) ?? field;
    return next ? [{ file, column, field: next }] : [];
  });
  return [...new Map(all.map((one) => [`${one.file}\0${one.column}`, one])).values()];
}
