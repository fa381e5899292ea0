import type { Dataset } from '../domain/datasets.ts';
import type { Sentence } from '../errors.ts';
import type { GraphSession } from '../graph/session.ts';
import { commitChanges } from '../ingest/write/commit-changes.ts';
import { findChanges } from '../ingest/write/find-changes.ts';
import { readGraphState } from '../ingest/write/read-graph-parts.ts';
import { adoptParts } from './adopt-parts.ts';
import { sayAdopted } from './say-adopted.ts';

const KNOWN = 'MATCH (d:Dataset) RETURN d.id AS id LIMIT 1';

/**
 * Gives a graph from before there were datasets the one of its chain; any other is left as it is.
 * @returns the dataset that owns the facts from now on, null where nothing was done
 */
export async function adoptGraph(session: GraphSession, say: (sentence: Sentence) => void): Promise<Dataset | null> {
  if ((await session.read(KNOWN)).length > 0) return null;
  const { revision, ...there } = await readGraphState(session);
  const adopted = adoptParts(there);
  if (!adopted) return null;
  await commitChanges(session, findChanges(there, adopted.parts), {
    since: revision,
    by: 'liantu',
    note: 'datasets',
    dataset: adopted.dataset.id,
  });
  say(sayAdopted(adopted.dataset));
  return adopted.dataset;
}
