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
  /** Null where it was not held against the one before. */
  moves: readonly GapMove[] | null;
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
      const text = toText(kept);
      await replaceFile(toPath(folder, key), `${digest(text)}\n${text}`);
    },
  };
}

function parse(content: string): Kept {
  const end = content.indexOf('\n');
  const text = content.slice(end + 1);
  if (end < 0 || content.slice(0, end) !== digest(text)) return new Map();
  const { version, gaps, revisions } = JSON.parse(text) as Partial<Stored>;
  if (version !== VERSION) return new Map();
  return new Map(
    revisions!.map(([hash, { record, moves }]) => [hash, { record: record && { ...record, gaps: gaps![record.gaps]! }, moves }]),
  );
}

/** As a file: the gaps of most revisions are those of the one before, and stand in it once. */
interface Stored {
  version: typeof VERSION;
  gaps: GapRecord['gaps'][];
  revisions: [string, { record: (Omit<GapRecord, 'gaps'> & { gaps: number }) | null; moves: KeptRevision['moves'] }][];
}
const VERSION = 2;

function toText(kept: Kept): string {
  const numbers = new Map<GapRecord['gaps'], number>();
  for (const { record } of kept.values()) if (record && !numbers.has(record.gaps)) numbers.set(record.gaps, numbers.size);
  const stored: Stored = {
    version: VERSION,
    gaps: [...numbers.keys()],
    revisions: [...kept].map(([hash, { record, moves }]) => [
      hash,
      { record: record && { ...record, gaps: numbers.get(record.gaps)! }, moves },
    ]),
  };
  return JSON.stringify(stored);
}

const toKey = ({ chain, region }: HistoryPlace): string => JSON.stringify([chain, region]);
const toPath = (folder: string, key: string): string => join(folder, `${digest(key).slice(0, 16)}.json`);
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
