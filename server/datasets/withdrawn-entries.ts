/** Entries of lists that somebody has taken out by hand and a folder still states: whose words they are, and why they do not count. */
import { append } from '../domain/append.ts';
import type { FactConflict } from '../domain/datasets.ts';
import type { DatasetId } from '../domain/ids.ts';
import type { GraphSession, Params } from '../graph/session.ts';
import { endOf } from '../ingest/write/graph-parts.ts';
import { nameOf } from './node-name.ts';
import { entryOf, readEntry, readHidden, readWithdrawn } from './withdrawn.ts';

const TAKEN = `MATCH (n)-[r:IN_DATASET]->(d:Dataset) WHERE r.hidden IS NOT NULL OR r.withdrawn IS NOT NULL
RETURN n.id AS id, n.name AS name, n.title AS title, d.id AS dataset, r.hidden AS hidden, r.withdrawn AS withdrawn ORDER BY id, dataset`;

/** Reads no more of the graph than the facts of which something is taken out. */
export async function readWithdrawnEntries(session: GraphSession): Promise<FactConflict[]> {
  const rows = await session.read(TAKEN);
  const byFact = new Map<string, Kept[]>();
  for (const row of rows) append(byFact, row['id'] as string, { dataset: row['dataset'] as DatasetId, entries: entriesIn(row) });
  return rows.flatMap((row): FactConflict[] => {
    const [fact, by] = [row['id'] as string, row['dataset'] as DatasetId];
    return readWithdrawn(row).flatMap(({ entry, reason }) => {
      const { of, type, to } = readEntry(entry);
      const { label, id } = endOf(of);
      const stating = byFact.get(fact)!.filter(({ entries }) => entries.has(entry));
      if (id !== fact || stating.length === 0) return [];
      const said = stating.map(({ dataset }) => ({ dataset, value: JSON.stringify([to.label, to.id, {}]) }));
      return [
        {
          fact,
          label,
          name: nameOf({ props: row }) ?? fact,
          field: `→${type} ${to.id}`,
          values: [...said, { dataset: by, value: null, reason }],
          counts: by,
        },
      ];
    });
  });
}

/** What a dataset states of a fact and the graph does not show. */
interface Kept {
  dataset: DatasetId;
  entries: ReadonlySet<string>;
}

function entriesIn(row: Params): ReadonlySet<string> {
  const hidden = readHidden(row);
  return new Set(hidden === null ? [] : [...hidden.nodes, ...hidden.links].map(entryOf));
}
