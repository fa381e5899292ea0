import { journalOf } from '../../graph/graph-journal.ts';
import type { GraphSession } from '../../graph/session.ts';
import { foldJournal } from '../../journal/fold.ts';
import { commitChanges, type WriteResult } from './commit-changes.ts';
import { isEmpty } from './find-changes.ts';
import { findDrift } from './project-journal.ts';
import { readGraphState } from './read-graph-parts.ts';

/**
 * Tells the journal, as a revision "outside", what somebody changed in the graph past the product, by hand in Neo4j Browser, say. Nothing
 * of it is taken back.
 * @returns null where nothing was
 * @throws Conflict when others write meanwhile; the next look finds it
 */
export async function takeInOutside(session: GraphSession): Promise<WriteResult | null> {
  const there = await readGraphState(session);
  const folded = await foldJournal(journalOf(session).lines());
  if (there.revision === 0 || folded.revisions.at(-1)?.revision !== there.revision) return null;
  const drift = findDrift(folded, there);
  return isEmpty(drift) ? null : commitChanges(session, drift, { since: there.revision, by: 'outside', note: null, kind: 'OUTSIDE' });
}
