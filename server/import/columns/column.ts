import type { DecimalSign } from './decimal-comma.ts';
import type { ColumnField } from './fields.ts';

/** One column of a sheet and what it is read as; `field` null: its cells are kept as notes. */
export interface Column {
  /** From 0. */
  at: number;
  /** Its header; the letter of the column where it has none. */
  name: string;
  field: ColumnField | null;
  /** The unit that stands in the header. */
  unit: string | null;
  /** The first cell below the header that holds something. */
  example: string | null;
  /** What the header itself says of every cell below it, beside the field. */
  says: ColumnSays;
}

/** 规划产能 is planned, 硫酸镍（吨） is of that product, 在建 with a tick below it is a status. */
export interface ColumnSays {
  phase?: 'planned' | 'operating';
  /** A product by id. */
  product?: string;
  status?: string;
  /** A capacity of a day or a month. */
  per?: '日' | '月';
  /** The year of which its figures are: 2024年产量. */
  year?: string;
  /** The part of that year of which they are, as periods are kept: 2024-Q1. */
  part?: string;
  /** How its decimals are set apart, where it is not by a point. */
  decimal?: Exclude<DecimalSign, 'point'>;
}

/** What the columns of a table say together, worked out once and not at each of its rows. */
export function ofColumns<T extends object>(of: (columns: readonly Column[]) => T): (columns: readonly Column[]) => T {
  const kept = new WeakMap<readonly Column[], T>();
  return (columns) => {
    const there = kept.get(columns) ?? of(columns);
    kept.set(columns, there);
    return there;
  };
}
