import { byCodePoint, sortedById } from '../../domain/by-code-point.ts';
import { areToldApart, toFactKey, type LoadedDataset, type Origins, type Ownership, type PartCount } from '../../domain/datasets.ts';
import type { ChainId, DatasetId } from '../../domain/ids.ts';
import { createPager } from '../pager.ts';
import type { GraphSession } from '../session.ts';
import { KEY_LABELS, LABELS } from '../vocabulary.ts';
import { number, text, textOrNull, texts } from './row.ts';

const DATASETS = `MATCH (d:Dataset) RETURN d.id AS id, d.name AS name, d.loadedAt AS loadedAt, d.files AS files, d.digests AS digests`;
const COUNTS = `MATCH (d:Dataset) OPTIONAL MATCH (n)-[:IN_DATASET]->(d) RETURN d.id AS id, count(n) AS facts`;
/** A park is an Enterprise and a Region; it counts as an enterprise. */
const toPart = (label: string) =>
  `MATCH (n:${label})-[:IN_DATASET]->(d:Dataset) ${label === LABELS.region ? `WHERE NOT n:${LABELS.enterprise} ` : ''}RETURN d.id AS id, count(n) AS facts`;
const CHAINS = `MATCH (c:Chain)-[:IN_DATASET]->(d:Dataset) RETURN c.id AS chain, d.id AS dataset`;
const CHAIN_IDS = `MATCH (c:Chain) RETURN c.id AS id`;
const OWNERSHIP = `MATCH (d:Dataset {id: $dataset}) MATCH (d)<-[:IN_DATASET]-(n) MATCH (n)-[:IN_DATASET]->(o:Dataset)
  RETURN n.id AS id, labels(n) AS labels, o.id AS by`;
const toOwned = (label: string, where: string) =>
  `MATCH (n:${label}) ${where} MATCH (n)-[:IN_DATASET]->(d:Dataset) RETURN n.id AS id, d.id AS dataset`;

/** The datasets, each with its chains and the number of its facts. @param counted these numbers, where they are known */
export async function readDatasets(session: GraphSession, counted?: ReadonlyMap<string, number>): Promise<LoadedDataset[]> {
  const rows = await session.read(DATASETS);
  if (rows.length === 0) return [];
  const facts = counted ?? new Map((await session.read(COUNTS)).map((row) => [text(row, 'id'), number(row, 'facts')]));
  const chains = await session.read(CHAINS);
  const datasets = rows.map((row): LoadedDataset => {
    const id = text(row, 'id') as DatasetId;
    const digests = texts(row, 'digests');
    return {
      id,
      name: text(row, 'name'),
      loadedAt: textOrNull(row, 'loadedAt') ?? '',
      files: texts(row, 'files').map((name, i) => ({ name, digest: digests[i] ?? '' })),
      chains: chains
        .filter((chain) => chain['dataset'] === id)
        .map((chain) => text(chain, 'chain') as ChainId)
        .sort(byCodePoint),
      facts: facts.get(id) ?? 0,
    };
  });
  return sortedById(datasets);
}

/** How many facts each dataset states of each label, most first; of labels that it has none of nothing is said. */
export async function readParts(session: GraphSession): Promise<Map<DatasetId, PartCount[]>> {
  const parts = new Map<DatasetId, PartCount[]>();
  for (const label of KEY_LABELS) {
    for (const row of await session.read(toPart(label))) {
      const id = text(row, 'id') as DatasetId;
      parts.set(id, [...(parts.get(id) ?? []), { label, facts: number(row, 'facts') }]);
    }
  }
  for (const some of parts.values()) some.sort((a, b) => b.facts - a.facts || byCodePoint(a.label, b.label));
  return parts;
}

/** The ids of the datasets that are there. */
export async function readDatasetIds(session: GraphSession): Promise<Set<string>> {
  return new Set((await session.read('MATCH (d:Dataset) RETURN d.id AS id')).map((row) => text(row, 'id')));
}

/** The datasets and, where they have to be told apart, which facts each of them states. */
export async function readOrigins(session: GraphSession): Promise<Origins> {
  const datasets = await readDatasets(session);
  return { datasets, owned: (await haveOwnChains(session, datasets)) ? await readOwned(session) : [] };
}

/** Whether these datasets have to be told apart. */
export async function haveOwnChains(session: GraphSession, datasets: readonly LoadedDataset[]): Promise<boolean> {
  if (datasets.length < 2) return false;
  const chains = (await session.read(CHAIN_IDS)).map((row) => textOrNull(row, 'id') as ChainId | null);
  return areToldApart(
    datasets,
    chains.filter((id) => id !== null),
  );
}

/** Who states each of the facts that one dataset states. */
export async function readOwnershipOf(session: GraphSession, dataset: DatasetId): Promise<Ownership[]> {
  return (await session.read(OWNERSHIP, { dataset })).flatMap((row) =>
    texts(row, 'labels')
      .filter((label) => KEYS.has(label))
      .map((label) => ({ dataset: text(row, 'by') as DatasetId, fact: toFactKey(label, text(row, 'id')) })),
  );
}

const KEYS: ReadonlySet<string> = new Set(KEY_LABELS);

/** Which facts each dataset states. */
export async function readOwned(session: GraphSession): Promise<Ownership[]> {
  const owned: Ownership[] = [];
  for await (const some of readOwnedPages(session)) for (const one of some) owned.push(one);
  return owned;
}

/** The same some at a time: there is one for every fact. */
export async function* readOwnedPages(session: GraphSession): AsyncGenerator<Ownership[]> {
  const page = await createPager(session);
  for (const label of KEY_LABELS)
    for await (const rows of page('n', (where) => toOwned(label, where)))
      yield rows.map((row) => ({ dataset: text(row, 'dataset') as DatasetId, fact: toFactKey(label, text(row, 'id')) }));
}
