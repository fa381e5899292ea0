/** Reads what a load has to be held against: little where a dataset states little in a large graph, else all of it. */
import { LABELS, LINKS } from '../graph/vocabulary.ts';
import type { GraphSession } from '../graph/session.ts';
import { keyOf, type End, type GraphParts } from '../ingest/write/graph-parts.ts';
import { readGraphState } from '../ingest/write/read-graph-parts.ts';
import { keyLabelOf } from '../ingest/write/rows-to-parts.ts';
import { areReferredTo, readStatements, type SomeStatements } from '../ingest/write/read-statements.ts';
import { THINGS } from './merge-parts.ts';
import { toStatements } from './statements.ts';
import type { Wanted } from './plan-load.ts';

/** Statements that are looked up one by one; from there on, or where the graph holds not many times as much, all is read at once. */
const MOST = 5_000;
const MANY_TIMES = 4;

/**
 * The statements that the dataset states in the graph or would state, with whatever else goes by their ids; everything where that is
 * not much less.
 * @param most statements that are looked up one by one
 * @throws Conflict when writers keep moving the revision
 */
export async function readConcerned(session: GraphSession, { dataset, parts }: Wanted, most = MOST): Promise<SomeStatements> {
  const heads = await findHeads(session, { dataset, parts }, most);
  if (heads === null) return { ...(await readGraphState(session)), beyond: new Set() };
  return readStatements(
    session,
    heads,
    parts.links.flatMap(({ from, to }) => [from, to]),
  );
}

/** @returns null where all has to be read */
async function findHeads(session: GraphSession, { dataset, parts }: Wanted, most: number): Promise<End[] | null> {
  // Each statement has a node of its own: where there are many, that is found out before anything is put together.
  if (hasMoreOwners(parts, most)) return null;
  const wanted = [...toStatements(parts).keys()];
  if (wanted.length > most) return null;
  const datasets = await session.read('MATCH (d:Dataset) RETURN d.id AS id');
  // A graph from before there were datasets is adopted as a whole.
  if (datasets.length === 0) return null;
  const [all] = await session.read(`MATCH ()-[r:${LINKS.inDataset}]->() RETURN count(r) AS n`);
  const owned = await session.read(
    'MATCH (d:Dataset {id: $id}) MATCH (d)<-[:IN_DATASET]-(n) RETURN n.id AS id, labels(n) AS labels LIMIT $most',
    { id: dataset.id, most: most + 1 },
  );
  if (owned.length > most || MANY_TIMES * (wanted.length + owned.length) > (all?.['n'] as number)) return null;
  const known = new Set(wanted);
  const before = owned.map((row): End => ({ label: keyLabelOf(row['labels'] as string[]), id: row['id'] as string }));
  // What leaves takes with it whatever leads to it, which only a look at everything finds.
  if (
    await areReferredTo(
      session,
      before.filter((end) => !known.has(keyOf(end))),
    )
  )
    return null;
  const own = parts.nodes.filter((node) => known.has(keyOf(node)));
  const twins = own.filter(({ label }) => THINGS.includes(label)).flatMap(({ id }) => THINGS.map((label): End => ({ label, id })));
  return [...own, ...before, ...twins, ...datasets.map(({ id }): End => ({ label: LABELS.dataset, id: id as string }))];
}

function hasMoreOwners({ nodes }: GraphParts, most: number): boolean {
  const owners = new Set<string>();
  return nodes.some(({ owner }) => owners.add(owner).size > most);
}
