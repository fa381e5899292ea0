/** One row as the spreadsheet shows it: `row` is the number beside it, `cells` are tidy texts from column A on. */
export interface SheetRow {
  row: number;
  cells: string[];
  /** Columns (from 0) whose cell is merged with one above it; the text is that of the merged cell. */
  merged: ReadonlySet<number>;
  /** Columns whose cell is merged with one to its left. */
  spread?: ReadonlySet<number>;
  /** Columns whose cell is a formula. */
  formulas: ReadonlySet<number>;
  /** The spreadsheet does not show it: it was hidden, or a filter is on. */
  isHidden?: boolean;
}

/** A sheet that can be read from its first row as often as wanted, a few rows in memory at a time. */
export interface Sheet {
  /** The name of the file, without its folder. */
  file: string;
  /** The name of the sheet; null in a file that holds one table only. */
  sheet: string | null;
  /** Columns that the spreadsheet does not show, by their letters; their cells are left out. */
  hiddenColumns?: readonly string[];
  /** Rows end where the signal says so, with its reason thrown. */
  rows(signal?: AbortSignal): AsyncIterable<SheetRow>;
}

export const NO_COLUMNS: ReadonlySet<number> = new Set();
