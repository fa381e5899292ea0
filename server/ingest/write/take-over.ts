/** The first entry of a journal: everything that a graph from before there were journals holds. */
import { readRevisions } from '../../graph/queries/read-revisions.ts';
import type { GraphSession } from '../../graph/session.ts';
import { toParts, toRevisionTexts, type RevisionSummary } from '../../journal/record.ts';
import { readGraphState } from './read-graph-parts.ts';
import { toRows } from './rows.ts';

/** @returns the lines that tell of it, and the revision that they end */
export async function tellWholeGraph(
  session: GraphSession,
  now: Date,
): Promise<{ texts: Iterable<string>; revision: number; nodes: number }> {
  const { revision, nodes, links } = await readGraphState(session);
  const changes = { newNodes: nodes, newLinks: links, changedNodes: [], goneNodes: [], goneLinks: [] };
  const history = (await readRevisions(session))
    .reverse()
    .map(({ id, ...rest }): RevisionSummary => ({ revision: id, kind: 'REVISION', dataset: null, ...rest }));
  const header = { revision, kind: 'TAKEN_OVER', at: now.toISOString(), by: 'liantu', note: null, dataset: null } as const;
  const counts = { added: nodes.filter(({ owner, label, id }) => owner === `${label} ${id}`).length, changed: 0, removed: 0 };
  return { texts: toRevisionTexts(header, toParts(toRows(changes)), counts, history), revision, nodes: nodes.length };
}
