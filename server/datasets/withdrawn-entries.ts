/** Entries of lists that somebody has taken out by hand and a folder still states: whose words they are, and why they do not count. */
import type { FactConflict } from '../domain/datasets.ts';
import type { DatasetId } from '../domain/ids.ts';
import type { GraphSession, Params } from '../graph/session.ts';
import { endOf } from '../ingest/write/graph-parts.ts';
import { entryOf, readEntry, readHidden, readWithdrawn } from './withdrawn.ts';

const TAKEN = `MATCH (n)-[r:IN_DATASET]->(d:Dataset) WHERE r.hidden IS NOT NULL OR r.withdrawn IS NOT NULL
RETURN n.id AS id, n.name AS name, n.title AS title, d.id AS dataset, r.hidden AS hidden, r.withdrawn AS withdrawn ORDER BY id, dataset`;

/** Reads no more of the graph than the facts of which something is taken out. */
export async function readWithdrawnEntries(session: GraphSession): Promise<FactConflict[]> {
  const rows = await session.read(TAKEN);
  return rows.flatMap((row): FactConflict[] => {
    const [fact, by] = [row['id'] as string, row['dataset'] as DatasetId];
    const name = (row['name'] ?? row['title'] ?? fact) as string;
    return readWithdrawn(row as Params).flatMap(({ entry, reason }) => {
      const { of, type, to } = readEntry(entry);
      if (endOf(of).id !== fact) return [];
      const stating = rows.filter((other) => other['id'] === fact && states(other as Params, entry));
      if (stating.length === 0) return [];
      const said = stating.map((other) => ({ dataset: other['dataset'] as DatasetId, value: JSON.stringify([to.label, to.id, {}]) }));
      return [
        {
          fact,
          label: endOf(of).label,
          name,
          field: `→${type} ${to.id}`,
          values: [...said, { dataset: by, value: null, reason }],
          counts: by,
        },
      ];
    });
  });
}

function states(props: Params, entry: string): boolean {
  const hidden = readHidden(props);
  return hidden !== null && [...hidden.nodes, ...hidden.links].some((part) => entryOf(part) === entry);
}
