import type { GraphSession } from '../session.ts';
import { toRevision, type RevisionRecord } from './read-revision.ts';

const CYPHER = `MATCH (n:Revision)
RETURN n.id AS id, n.at AS at, n.by AS by, n.note AS note, n.added AS added, n.changed AS changed, n.removed AS removed,
  n.kind AS kind, n.dataset AS dataset`;

/** Every revision, newest first. */
export async function readRevisions(session: GraphSession): Promise<RevisionRecord[]> {
  const rows = await session.read(CYPHER);
  return rows.map(toRevision).sort((a, b) => b.id - a.id);
}
