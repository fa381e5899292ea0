import { journalOf } from '../../server/graph/graph-journal.ts';
import type { GraphSession } from '../../server/graph/session.ts';
import { createPast } from '../../server/history/past.ts';
import { toChanges } from '../../server/history/to-changes.ts';
import { toKeptUndoNote } from '../../server/history/undo-note.ts';
import { undoRevision, type UndoResult } from '../../server/history/undo-revision.ts';
import { walkTo } from '../../server/history/walk-to.ts';

/** The past of a graph as its journal has it now. */
export const pastOf = (session: GraphSession) => createPast()((after) => journalOf(session).lines(after));

/** Takes a revision back, as the server does. @throws Conflict where anything of it moved since */
export async function undoOn(session: GraphSession, revision: number): Promise<UndoResult> {
  const newest = (await journalOf(session).head()).revision;
  const { rows, fold } = await walkTo(pastOf(session), revision, newest);
  return undoRevision(session, toChanges(rows, fold), { revision, by: 'test', note: toKeptUndoNote(revision) }, async () => undefined);
}
