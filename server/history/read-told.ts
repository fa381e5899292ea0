/** What revisions did, fact by fact: counted for a list, and one opened page by page. */
import type { FoldedRows } from '../graph/folded/folded-nodes.ts';
import { endOf } from '../ingest/write/graph-parts.ts';
import type { Row } from '../journal/record.ts';
import { toFactChange } from './fact-change.ts';
import type { NetDifference, OpenedRevision, ToldRevision } from './messages.ts';
import { createNames } from './names.ts';
import { toChanges, toStatementChanges, type StatementChange } from './to-changes.ts';
import type { Past } from './past.ts';
import { toNotTold, walkTo } from './walk-to.ts';
import type { Step } from './walk.ts';

/** So many facts of a revision are told by name in a list. */
const FIRST = 3;

/** Counts and first names of some revisions, in one walk; those that the journal does not tell of are left out. */
export async function readTold(past: Past, revisions: readonly number[], until: number): Promise<ToldRevision[]> {
  const wanted = new Set(revisions);
  const told: ToldRevision[] = [];
  for await (const step of past.walk(Math.min(...revisions), Math.min(until, Math.max(...revisions)))) {
    if (wanted.has(step.summary.revision)) told.push(tell(step));
  }
  return told;
}

function tell({ summary, rows, fold }: Step): ToldRevision {
  const changes = toStatementChanges(toChanges(rows, fold));
  const counts = new Map<string, { added: number; changed: number; removed: number }>();
  for (const { key, what } of changes) {
    const { label } = endOf(key);
    const count = counts.get(label) ?? { added: 0, changed: 0, removed: 0 };
    counts.set(label, count);
    count[COUNTED[what]] += 1;
  }
  const names = createNames(fold, rows);
  return {
    revision: summary.revision,
    counts: [...counts].map(([label, count]) => ({ label, ...count })),
    first: changes.slice(0, FIRST).map(({ key, what }) => ({ label: endOf(key).label, name: names.of(key), what })),
  };
}

const COUNTED = { ADDED: 'added', CHANGED: 'changed', REMOVED: 'removed' } as const satisfies Record<StatementChange['what'], string>;

/** @throws NotFound for a revision that the journal does not tell of */
export async function readOpened(
  past: Past,
  { revision, skip, most }: { revision: number; skip: number; most: number },
  until: number,
): Promise<OpenedRevision> {
  const { rows, fold } = await walkTo(past, revision, until);
  const changes = toStatementChanges(toChanges(rows, fold));
  const names = createNames(fold, rows);
  return { total: changes.length, facts: changes.slice(skip, skip + most).map((change) => toFactChange(change, names)) };
}

/** What is left of a change from one revision to a later one. @throws NotFound for a revision that the journal does not tell of */
export async function readNet(past: Past, from: number, to: number, until: number): Promise<NetDifference> {
  const [first, last] = [(await past.revisions(until))[0]?.revision ?? Infinity, Math.min(to, until)];
  if (from < first || to > until) throw await toNotTold(past, from < first ? from : to, until);
  const between: Row[] = [];
  let fold: FoldedRows | null = null;
  for await (const step of past.walk(from + 1, last)) {
    for (const row of step.rows) between.push(row);
    ({ fold } = step);
  }
  return fold === null ? { added: 0, changed: 0, removed: 0 } : toChanges(between, fold).counts;
}
