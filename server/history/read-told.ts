/** What revisions did, fact by fact: counted for a list, and one opened page by page. */
import { endOf } from '../ingest/write/graph-parts.ts';
import type { JournalLine } from '../journal/line.ts';
import type { Row } from '../journal/record.ts';
import { toFactChange } from './fact-change.ts';
import type { NetDifference, OpenedRevision, ToldRevision } from './messages.ts';
import { createNames } from './names.ts';
import { toChanges, toStatementChanges, type StatementChange } from './to-changes.ts';
import { notTold, walkJournal, walkTo, type Step } from './walk.ts';

/** So many facts of a revision are told by name in a list. */
const FIRST = 3;

/** Counts and first names of some revisions, in one walk; those that the journal does not tell of are left out. */
export async function readTold(lines: AsyncIterable<JournalLine>, revisions: readonly number[], until: number): Promise<ToldRevision[]> {
  const wanted = new Set(revisions);
  const told: ToldRevision[] = [];
  for await (const step of walkJournal(lines, Math.min(until, Math.max(...revisions)))) {
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
  lines: AsyncIterable<JournalLine>,
  { revision, skip, most }: { revision: number; skip: number; most: number },
  until: number,
): Promise<OpenedRevision> {
  const { rows, fold } = await walkTo(lines, revision, until);
  const changes = toStatementChanges(toChanges(rows, fold));
  const names = createNames(fold, rows);
  return { total: changes.length, facts: changes.slice(skip, skip + most).map((change) => toFactChange(change, names)) };
}

/** What is left of a change from one revision to a later one. @throws NotFound for a revision that the journal does not tell of */
export async function readNet(lines: AsyncIterable<JournalLine>, from: number, to: number, until: number): Promise<NetDifference> {
  const between: Row[] = [];
  let first: number | null = null;
  for await (const { summary, rows, fold } of walkJournal(lines, Math.min(to, until))) {
    first ??= summary.revision;
    if (summary.revision > from) for (const row of rows) between.push(row);
    if (summary.revision === to && first <= from) return toChanges(between, fold).counts;
  }
  throw notTold(first !== null && from < first ? from : to, first ?? 1, until);
}
