import type { Sentence } from '../../errors.ts';
import { Problems, type Problem } from '../../ingest/problems/check-problems.ts';
import type { Column } from '../columns/column.ts';
import type { SheetRow } from '../sheets/sheet.ts';
import { addEnterprise } from './add-enterprise.ts';
import { addNeeds } from './add-needs.ts';
import { addProductions } from './add-productions.ts';
import { addProject } from './add-project.ts';
import { checkLines, type Stated } from './check-lines.ts';
import { findPlace } from './find-place.ts';
import { findSource } from './find-source.ts';
import type { ImportContext, PendingMatch } from './import-context.ts';
import { keepRest } from './keep-rest.ts';
import { admit, settle } from './remember.ts';
import { readRowCells } from './row-cells.ts';
import { isNamed } from './one-name.ts';
import { whyKeptOut } from './row-kind.ts';
import { addProblem, sayPersonal, type RowTask, type Said } from './row-task.ts';

/** What became of one row. */
export type RowResult =
  | { kind: 'kept-out'; why: Sentence }
  | { kind: 'rejected'; problems: readonly Problem[]; unknownProducts: readonly string[] }
  | { kind: 'pending'; matches: readonly PendingMatch[] }
  | { kind: 'taken'; said: readonly Said[] };

/** A sheet whose columns are known. */
export interface OpenSheet {
  file: string;
  columns: readonly Column[];
  /** A row of another one's earlier year: what it says is history. */
  isEarlier?: boolean;
}

/**
 * Turns one row of a sheet into what it states; what it makes is known to the rows after it only where it is taken.
 * @param take keeps what is stated; says why where an earlier row says otherwise
 */
export function processRow(
  row: SheetRow,
  { file, columns, isEarlier = false }: OpenSheet,
  context: ImportContext,
  take: (stated: Stated, row: number) => Sentence | null,
): RowResult {
  const isKnown = (name: string) => isNamed(context, name);
  const why = whyKeptOut(row, columns, isKnown);
  if (why !== null) return { kind: 'kept-out', why };
  const problems = new Problems();
  const cells = readRowCells(row, columns);
  const place = (column: string | null) => ({ file, row: row.row, column });
  const task: RowTask = {
    cells,
    context,
    problems,
    place,
    lines: [],
    pending: [],
    fresh: new Map(),
    said: [],
    unknownProducts: [],
    source: '',
    isEarlier,
    note: cells.notes.join('；'),
  };
  addLines(task);
  const takeBack = admit(task);
  const stated = checkLines(task.lines, context.regions.byId, { ...context.checks, problems }, place);
  if (problems.list.length === 0 && task.pending.length === 0) {
    const repeated = take(stated, row.row);
    if (repeated !== null) addProblem(task, null, repeated);
  }
  if (problems.list.length > 0 || task.pending.length > 0) {
    takeBack();
    return problems.list.length > 0
      ? { kind: 'rejected', problems: problems.list, unknownProducts: task.unknownProducts }
      : { kind: 'pending', matches: task.pending };
  }
  settle(task, stated.facts.relations);
  return { kind: 'taken', said: task.said };
}

function addLines(task: RowTask): void {
  const { cells } = task;
  for (const column of cells.unsaved)
    addProblem(task, column, {
      zh: '这一格是公式，工作簿里没有存它的值；在表格软件里打开再存一次，或写上数值',
      en: 'this cell is a formula whose value the workbook does not hold; open it in a spreadsheet and save it again, or write the value',
    });
  for (const column of cells.personal) sayPersonal(task, column);
  task.source = findSource(task);
  const region = findPlace(task);
  const enterprise = addEnterprise(task, seatOf(task, region));
  if (cells.of('project') !== null) addProject(task, enterprise, region);
  else if (enterprise !== null) {
    addProductions(task, enterprise);
    addNeeds(task, enterprise);
  } else if (task.pending.length === 0) sayNobody(task);
  // a row that is not taken as it stands comes back whole
  if (task.problems.list.length + task.pending.length === 0) keepRest(task, enterprise);
}

/** Where a project is to be built says nothing of where its owner sits. */
function seatOf({ cells }: RowTask, region: string | null): string | null {
  const isSeat = /注册|总部|企业|公司|registered|headquarter|\bhq\b/i.test(cells.of('region')?.column.name ?? '');
  return cells.of('project') === null || isSeat ? region : null;
}

/** Neither an enterprise nor a project stands in the row. */
function sayNobody(task: RowTask): void {
  if (task.problems.list.length > 0) return;
  addProblem(task, null, {
    zh: '没有企业名称，也没有项目名称；写上其中一个（若与上一行是同一家，也要写上）',
    en: 'names neither a company nor a project; write one of them (also where it is the one of the row above)',
  });
}
