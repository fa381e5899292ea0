import type { Sentence } from '../../errors.ts';
import type { Place, Problems } from '../../ingest/problems/check-problems.ts';
import type { Known } from '../matching/enterprise-index.ts';
import type { FieldCell, RowCells } from './row-cells.ts';
import type { ImportContext, PendingMatch } from './import-context.ts';
import { toLine, type Line } from './line.ts';
import type { LineTable } from './tables.ts';

/** Something that is said of a row that is taken: what was left out, or read in a way that one may want to know. */
export interface Said {
  row: number | null;
  column: string | null;
  sentence: Sentence;
}

/** One row while it is turned into lines of tables. */
export interface RowTask {
  cells: RowCells;
  context: ImportContext;
  problems: Problems;
  place(column: string | null): Place;
  lines: Line[];
  pending: PendingMatch[];
  /** Enterprises that the row makes. */
  fresh: Map<string, Known>;
  said: Said[];
  /** Words for products that the chain does not have. */
  unknownProducts: string[];
  /** Ids of the sources of the row. */
  source: string;
  /** Another row tells of a later year of the same thing: the figures of this one are claims and no state. */
  isEarlier: boolean;
  /** What the row says beside its facts, once. */
  note: string;
}

export function addProblem(task: RowTask, column: string | null, { zh, en }: Sentence): void {
  task.problems.add(task.place(column), zh, en);
}

export function say(task: RowTask, column: string | null, zh: string, en: string): void {
  task.said.push({ row: task.cells.row, column, sentence: { zh, en } });
}

export function sayPersonal(task: RowTask, column: string): void {
  say(task, column, '这一列是个人的姓名或联系方式，没有导入', 'this column names persons or how to reach them and was not imported');
}

/** Keeps beside the facts of the row what no fact says. */
export function addNote(task: RowTask, column: string, text: string): void {
  task.note = [task.note, `${column}：${text}`].filter(Boolean).join('；');
}

/** Adds a line that rests on the sources of the row. */
export function addLine(
  task: RowTask,
  table: LineTable,
  cells: Readonly<Record<string, string | number | null>>,
  from: Readonly<Record<string, FieldCell | null>> = {},
): void {
  const columns: Record<string, string> = {};
  for (const name in from) {
    const cell = from[name];
    if (cell) columns[name] = cell.column.name;
  }
  task.lines.push(toLine(table, { source: task.source, confidence: 'imported', ...cells }, columns));
}
