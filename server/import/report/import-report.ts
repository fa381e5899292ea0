import type { Sentence } from '../../errors.ts';
import type { Column } from '../columns/column.ts';
import type { Contradiction, ImportedList } from '../difference/collect-facts.ts';
import type { PendingMatch } from '../rows/import-context.ts';

/** A table that was read. `columns` null: no header was found, and nothing of it was read. */
export interface SheetRead {
  file: string;
  sheet: string | null;
  columns: Column[] | null;
  /** The row of its header. */
  header: number | null;
  rows: number;
}
/** Where in the files something is. */
export interface SheetPlace {
  file: string;
  sheet: string | null;
  row: number | null;
  column: string | null;
}
export interface ImportProblem extends SheetPlace {
  sentence: Sentence;
}
/** What is said of rows that are taken, or left out on purpose; `count` is how many rows it holds for, `row` the first. */
export interface Remark extends ImportProblem {
  count: number;
}
export interface SheetPending extends PendingMatch {
  file: string;
  sheet: string | null;
}
export type Outcomes = Record<'added' | 'changed' | 'unchanged' | 'contradicted', number>;

/** What an import would do, or has done. Lists hold their first entries, counts all. */
export interface ImportReport {
  sheets: SheetRead[];
  rows: Record<'read' | 'taken' | 'rejected' | 'pending' | 'keptOut', number>;
  problemCount: number;
  problems: ImportProblem[];
  pending: SheetPending[];
  /** Words that the chain has no product for, with the number of rows that have them. */
  unknownProducts: Record<string, number>;
  remarks: Remark[];
  outcomes: Record<ImportedList, Outcomes>;
  contradictions: Contradiction[];
}

/** How many entries the lists of a report hold. */
export const MOST_LISTED = 1_000;

/** An empty report to fill. */
export function createReport(lists: readonly ImportedList[]): ImportReport {
  const none = (): Outcomes => ({ added: 0, changed: 0, unchanged: 0, contradicted: 0 });
  return {
    sheets: [],
    rows: { read: 0, taken: 0, rejected: 0, pending: 0, keptOut: 0 },
    problemCount: 0,
    problems: [],
    pending: [],
    unknownProducts: {},
    remarks: [],
    outcomes: Object.fromEntries(lists.map((list) => [list, none()])) as Record<ImportedList, Outcomes>,
    contradictions: [],
  };
}

/** Adds to a list as long as it is read. */
export function list<T>(to: T[], entry: T): void {
  if (to.length < MOST_LISTED) to.push(entry);
}
