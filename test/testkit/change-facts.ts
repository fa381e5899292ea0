import type { GraphContent } from '../../server/ingest/write/write-facts.ts';
import { commitChanges, type WriteNote, type WriteResult } from '../../server/ingest/write/commit-changes.ts';
import { findChanges } from '../../server/ingest/write/find-changes.ts';
import { readGraphState } from '../../server/ingest/write/read-graph-parts.ts';
import { toGraphParts } from '../../server/ingest/write/to-graph-parts.ts';
import { isOrigin } from '../../server/ingest/write/graph-parts.ts';
import { readContent } from '../../server/graph/read-facts.ts';
import type { GraphSession } from '../../server/graph/session.ts';

/** Writes one revision: the facts that are there, as `change` leaves them. Which dataset states what stays as it is. */
export async function changeFacts(session: GraphSession, note: WriteNote, change: (content: GraphContent) => void): Promise<WriteResult> {
  const content = await readContent(session);
  change(content);
  const there = await readGraphState(session);
  const wanted = toGraphParts(content.facts, content.records);
  const origins = { nodes: there.nodes.filter(isOrigin), links: there.links.filter(isOrigin) };
  const all = { nodes: [...wanted.nodes, ...origins.nodes], links: [...wanted.links, ...origins.links] };
  return commitChanges(session, findChanges(there, all), { ...note, since: there.revision });
}
