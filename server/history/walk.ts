/** Goes along a journal, revision by revision, with everything that is there after each. */
import { NotFound } from '../errors.ts';
import type { RevisionRecord } from '../graph/queries/read-revision.ts';
import { createFold, readRevisions, toFoldedRevisions, type Fold, type ToldRevision } from '../journal/fold.ts';
import type { JournalLine } from '../journal/line.ts';
import type { RevisionSummary, Row } from '../journal/record.ts';

/** One revision; `fold` is what is there after it, and moves on with the next. */
export interface Step {
  summary: RevisionSummary;
  hash: string;
  rows: readonly Row[];
  fold: Fold;
}

/** The revisions alone: who needs not know what is there after each need not wait for it. @param until the newest that counts */
export async function* readUntil(lines: AsyncIterable<JournalLine>, until: number): AsyncGenerator<ToldRevision> {
  for await (const told of readRevisions(lines)) {
    if (told.begin.revision > until) return;
    yield told;
    if (told.begin.revision === until) return;
  }
}

/** @param until the newest revision that counts */
export async function* walkJournal(lines: AsyncIterable<JournalLine>, until: number): AsyncGenerator<Step> {
  const fold = createFold();
  for await (const told of readUntil(lines, until)) {
    const rows = told.parts.flat();
    rows.forEach((row) => fold.apply(row));
    const summary = toFoldedRevisions(told).at(-1)!;
    yield { summary, hash: told.hash, rows, fold };
  }
}

/** The step of one revision. @throws NotFound in one sentence for one that the journal does not tell of */
export async function walkTo(lines: AsyncIterable<JournalLine>, revision: number, newest: number): Promise<Step> {
  let first: number | null = null;
  for await (const step of walkJournal(lines, Math.min(revision, newest))) {
    first ??= step.summary.revision;
    if (step.summary.revision === revision) return step;
  }
  throw notTold(revision, first ?? 1, newest);
}

export function notTold(revision: number, first: number, newest: number): NotFound {
  return new NotFound(
    {
      zh: `没有修订 ${revision} 的记录；日志里有的是修订 ${first} 到 ${newest}。`,
      en: `There is no record of revision ${revision}; the journal tells of the revisions ${first} to ${newest}.`,
    },
    { revision: `revision:${revision}` },
  );
}

export function toRecord({ revision, at, by, note, added, changed, removed, kind, dataset }: RevisionSummary): RevisionRecord {
  return { id: revision, at, by, note, added, changed, removed, kind, dataset };
}
