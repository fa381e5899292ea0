import type { Facts } from '../../domain/facts.ts';
import { NO_RECORDS, type Records } from '../../domain/records.ts';
import type { GraphSession } from '../../graph/session.ts';
import type { Progress } from './apply-rows.ts';
import { commitChanges, type WriteNote, type WriteResult } from './commit-changes.ts';
import { findChanges } from './find-changes.ts';
import { untilNotOvertaken } from './moving.ts';
import { readGraphState } from './read-graph-parts.ts';
import { toGraphParts } from './to-graph-parts.ts';

/** The facts of the chain, and what happens around it. */
export interface GraphContent {
  facts: Facts;
  records: Records;
}

/**
 * Makes the graph hold exactly these facts and records (facts alone: no records): all or nothing. Writing what is already there changes
 * nothing and makes no revision. Whoever loses against another writer looks again at what is there now.
 * @returns the newest revision and how many statements were added, changed and removed
 * @throws Conflict when others keep writing
 */
export async function writeFacts(
  session: GraphSession,
  content: Facts | GraphContent,
  note: WriteNote,
  onProgress?: Progress,
): Promise<WriteResult> {
  const { facts, records } = 'facts' in content ? content : { facts: content, records: NO_RECORDS };
  const wanted = toGraphParts(facts, records);
  return untilNotOvertaken(async () => {
    const there = await readGraphState(session);
    return commitChanges(session, findChanges(there, wanted), { ...note, since: there.revision }, onProgress);
  });
}
