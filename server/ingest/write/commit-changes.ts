import { Conflict } from '../../errors.ts';
import type { GraphSession, Transaction } from '../../graph/session.ts';
import { applyChanges, type Progress } from './apply-changes.ts';
import { isEmpty, type Changes } from './find-changes.ts';
import { MOVING } from './read-graph-parts.ts';

export interface WriteResult {
  revision: number;
  added: number;
  changed: number;
  removed: number;
}
/** Who writes, and why; kept with the revision. */
export interface WriteNote {
  by: string;
  note: string | null;
  /** The dataset whose facts these are. */
  dataset?: string | null;
  /** When; for tests. */
  now?: () => Date;
}
export interface CommitNote extends WriteNote {
  /** The revision that the difference was found against. */
  since: number;
}

/**
 * Writes one difference as one revision: all or nothing. An empty difference makes no revision.
 * Writers wait for each other at the revision counter.
 * @returns the newest revision, and how many statements were added, changed and removed
 * @throws Conflict, with nothing written, when the graph is no longer at `since`
 */
export async function commitChanges(
  session: GraphSession,
  changes: Changes,
  { since, by, note, dataset = null, now = () => new Date() }: CommitNote,
  onProgress: Progress = () => undefined,
): Promise<WriteResult> {
  const { counts } = changes;
  return session.write(async (tx) => {
    if ((await lockRevision(tx)) !== since) throw new Conflict(MOVING);
    if (isEmpty(changes)) return { revision: since, ...counts };
    await applyChanges(tx, changes, onProgress);
    const said = { ...(note === null ? {} : { note }), ...(dataset === null ? {} : { dataset }) };
    const revision = { id: since + 1, at: now().toISOString(), by, ...said, ...counts };
    await tx.run('MATCH (c:RevisionCounter {id: $id}) SET c.number = $number CREATE (r:Revision) SET r = $revision', {
      id: COUNTER,
      number: revision.id,
      revision,
    });
    return { revision: revision.id, ...counts };
  });
}

const COUNTER = 'revision';

/** Reads the counter and holds it, so that a second writer waits until this transaction ends. */
async function lockRevision(tx: Transaction): Promise<number> {
  await tx.run('MERGE (c:RevisionCounter {id: $id}) SET c.number = coalesce(c.number, 0)', { id: COUNTER });
  const [row] = await tx.run('MATCH (c:RevisionCounter {id: $id}) RETURN c.number AS number', { id: COUNTER });
  return (row?.['number'] as number | undefined) ?? 0;
}
