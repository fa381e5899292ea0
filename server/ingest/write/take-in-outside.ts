import { journalOf } from '../../graph/graph-journal.ts';
import type { GraphSession } from '../../graph/session.ts';
import { digestJournal } from '../../journal/digests/journal-digest.ts';
import { commitChanges, type WriteResult } from './commit-changes.ts';
import { isEmpty } from './find-changes.ts';
import { findDrift } from './find-drift.ts';
import { readAtRest } from './read-graph-parts.ts';

/**
 * Tells the journal, as a revision "outside", what somebody changed in the graph past the product, by hand in Neo4j Browser, say. Nothing
 * of it is taken back.
 * @returns null where nothing was
 * @throws Conflict when others write meanwhile; the next look finds it
 */
export async function takeInOutside(session: GraphSession): Promise<WriteResult | null> {
  const journal = journalOf(session);
  const { revision, told, ...drift } = await readAtRest(session, async () => {
    const digest = await digestJournal(() => journal.lines());
    return { ...(await findDrift(session, journal, digest)), told: digest.revisions.at(-1)?.revision };
  });
  if (revision === 0 || told !== revision || isEmpty(drift)) return null;
  return commitChanges(session, drift, { since: revision, by: 'outside', note: null, kind: 'OUTSIDE' });
}
