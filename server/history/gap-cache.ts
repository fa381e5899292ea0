/** What was computed of each revision, kept beside the graph: a cache and never the truth, so whatever is odd about it is thrown away. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { putLast } from '../domain/put-last.ts';
import { replaceFile } from '../journal/durable.ts';
import { makeFolder } from '../journal/make-folder.ts';
import type { GapMove } from './gap-changes.ts';
import type { GapRecord, HistoryPlace } from './gap-record.ts';

/** Null where the graph did not hold the chain or the region yet. */
export interface KeptRevision {
  record: GapRecord | null;
  moves: readonly GapMove[];
}
export type Kept = Map<string, KeptRevision>;

/** Places of which all is kept in memory; those asked for longest ago go first. */
const PLACES = 8;

export interface GapCache {
  /** Revisions by the hash of the line that ends them. */
  read(place: HistoryPlace): Promise<Kept>;
  write(place: HistoryPlace, kept: Kept): Promise<void>;
}

/** @param folder null: in memory only */
export function createGapCache(folder: string | null): GapCache {
  const places = new Map<string, Kept>();
  const keep = (key: string, kept: Kept): Kept => {
    putLast(places, key, kept, PLACES);
    return kept;
  };
  return {
    async read(place) {
      const key = toKey(place);
      const known = places.get(key);
      if (known !== undefined || folder === null) return keep(key, known ?? new Map());
      const text = await readFile(toPath(folder, key), 'utf8').catch(() => '');
      return keep(key, parse(text));
    },
    async write(place, kept) {
      const key = toKey(place);
      keep(key, kept);
      if (folder === null) return;
      makeFolder(folder, 0o700);
      const text = JSON.stringify([...kept]);
      await replaceFile(toPath(folder, key), `${digest(text)}\n${text}`);
    },
  };
}

function parse(content: string): Kept {
  const end = content.indexOf('\n');
  const text = content.slice(end + 1);
  if (end < 0 || content.slice(0, end) !== digest(text)) return new Map();
  return new Map(JSON.parse(text) as [string, KeptRevision][]);
}

const toKey = ({ chain, region }: HistoryPlace): string => JSON.stringify([chain, region]);
const toPath = (folder: string, key: string): string => join(folder, `${digest(key).slice(0, 16)}.json`);
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
