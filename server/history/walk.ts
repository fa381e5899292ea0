/** One revision of a journal after the other, with everything that is there after each. */
import type { RevisionRecord } from '../graph/queries/read-revision.ts';
import { readRevisions, toFoldedRevisions, type Fold, type ToldRevision } from '../journal/fold.ts';
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

/** The revision as a step: its rows are put on top of what was there before. */
export function toStep(told: ToldRevision, fold: Fold): Step {
  const rows = told.parts.flat();
  rows.forEach((row) => fold.apply(row));
  return { summary: toFoldedRevisions(told).at(-1)!, hash: told.hash, rows, fold };
}

export function toRecord({ revision, at, by, note, added, changed, removed, kind, dataset }: RevisionSummary): RevisionRecord {
  return { id: revision, at, by, note, added, changed, removed, kind, dataset };
}
