import type { GraphSession, Row } from '../session.ts';
import type { RevisionKind } from '../../journal/record.ts';
import { number, text, textOrNull } from './row.ts';

/** One committed change of the graph; `id` counts from 1, `at` is ISO 8601 in UTC. */
export interface RevisionRecord {
  id: number;
  at: string;
  by: string;
  note: string | null;
  added: number;
  changed: number;
  removed: number;
  /** As the journal tells it. */
  kind?: RevisionKind;
  /** The dataset whose facts it brought; null where it was none's. */
  dataset?: string | null;
}

const CYPHER = `MATCH (c:RevisionCounter) MATCH (n:Revision {id: c.number})
RETURN n.id AS id, n.at AS at, n.by AS by, n.note AS note, n.added AS added, n.changed AS changed, n.removed AS removed,
  n.kind AS kind, n.dataset AS dataset`;

/** The newest revision, null in an empty graph. Cheap: it is asked before every answer on Neo4j. */
export async function readRevision(session: GraphSession): Promise<RevisionRecord | null> {
  const [row] = await session.read(CYPHER);
  return row ? toRevision(row) : null;
}

/** The time counts too: a graph that was emptied and loaded again counts from 1 again. */
export function isSameRevision(a: RevisionRecord | null, b: RevisionRecord | null): boolean {
  return a?.id === b?.id && a?.at === b?.at;
}

export function toRevision(row: Row): RevisionRecord {
  return {
    id: number(row, 'id'),
    at: text(row, 'at'),
    by: text(row, 'by'),
    note: textOrNull(row, 'note'),
    added: number(row, 'added'),
    changed: number(row, 'changed'),
    removed: number(row, 'removed'),
    kind: (textOrNull(row, 'kind') ?? 'REVISION') as RevisionKind,
    dataset: textOrNull(row, 'dataset'),
  };
}
