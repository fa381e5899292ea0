/** What `npm run import` does at a graph: directly, or in the running service that holds it. */
import { readFile, writeFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import type { Ownership } from '../domain/datasets.ts';
import type { DatasetId } from '../domain/ids.ts';
import type { MatchDecision } from '../domain/match-decisions.ts';
import { readMatchDecisions } from '../graph/queries/read-match-decisions.ts';
import { readOwnershipOf } from '../graph/queries/read-origins.ts';
import { readFacts, type GraphReading } from '../graph/read-facts.ts';
import type { GraphSession } from '../graph/session.ts';
import type { DatasetContent } from '../ingest/seeds/parse-seeds.ts';
import type { WriteResult } from '../ingest/write/commit-changes.ts';
import { loadDataset, previewLoad } from './load-dataset.ts';

/** What tables are held against. */
export interface ImportReading extends Omit<GraphReading, 'revision' | 'origins'> {
  /** Who states each of the facts that the dataset states. */
  owned: Ownership[];
  decisions: MatchDecision[];
}
export type ImportCount = Omit<WriteResult, 'revision'>;

export interface ImportTarget {
  /** @param dataset as which the tables may have been imported before; null where they are not known yet */
  read(dataset: DatasetId | null): Promise<ImportReading>;
  /** Writes nothing. */
  preview(content: DatasetContent): Promise<ImportCount>;
  /** @throws Conflict when others keep writing; nothing is written then */
  write(content: DatasetContent, note: string | null): Promise<WriteResult>;
  close(): Promise<void>;
}

export function toImportTarget(session: GraphSession): ImportTarget {
  return {
    async read(dataset) {
      const { facts, records } = await readFacts(session);
      const owned = dataset === null ? [] : await readOwnershipOf(session, dataset);
      return { facts, records, owned, decisions: await readMatchDecisions(session) };
    },
    async preview(content) {
      // what contradicts is not stated; where the table says more than the graph, it says it as the report has it
      const { changes } = await previewLoad(session, content, { prefer: content.dataset.id });
      return changes.counts;
    },
    write: (content, note) => loadDataset(session, content, { by: 'import', note, prefer: content.dataset.id }),
    close: () => session.close(),
  };
}

const OWNER_ONLY = 0o600;

/** Facts go from one process to the other in a file that only their owner may read: they may be more than a request holds. */
export async function handOver(path: string, value: ImportReading | DatasetContent): Promise<void> {
  await writeFile(path, serialize(value), { mode: OWNER_ONLY, flag: 'wx' });
}

export async function takeOver<T extends ImportReading | DatasetContent>(path: string): Promise<T> {
  return deserialize(await readFile(path)) as T;
}
