import { createFold, readRevisions, toFoldedRevisions, type Fold, type FoldedRevision } from '../../server/journal/fold.ts';
import type { JournalLine } from '../../server/journal/line.ts';

/** All that a journal comes to, and its revisions, oldest first. */
export async function foldJournal(lines: AsyncIterable<JournalLine>): Promise<Fold & { revisions: FoldedRevision[] }> {
  const fold = createFold();
  const revisions: FoldedRevision[] = [];
  for await (const told of readRevisions(lines)) {
    for (const rows of told.parts) rows.forEach(fold.apply);
    revisions.push(...toFoldedRevisions(told));
  }
  return { ...fold, revisions };
}
