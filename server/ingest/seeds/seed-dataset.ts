import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset, DatasetFile } from '../../domain/datasets.ts';
import { Problems } from '../problems/check-problems.ts';
import { parseChain } from './parse-chain.ts';
import { readFolder } from './read-folder.ts';

/** What a folder is a dataset of, and what its files are now. */
export type SeedDataset = Omit<Dataset, 'loadedAt'>;

/**
 * Which dataset a folder is and what its files are, without a look at its tables.
 * @returns null for a folder that cannot be read or has no sound chain.json: reading all of it says why
 */
export async function readSeedDataset(folder: string): Promise<SeedDataset | null> {
  const read = await readFolder(folder).catch(() => null);
  const file = read && parseChain(read.files, new Problems());
  return read && file && { id: file.dataset, name: file.chain.name, files: toDigests(read.files) };
}

/** The folders of the product, where a name alone is looked for. */
const SEEDS = 'graph-seeds';

export function toSeedFolder(name: string): string {
  const ours = join(SEEDS, name);
  return !existsSync(name) && existsSync(ours) ? ours : name;
}

/** SHA-256 of each file, by name. */
export function toDigests(files: ReadonlyMap<string, Uint8Array>): DatasetFile[] {
  return [...files]
    .map(([name, bytes]) => ({ name, digest: createHash('sha256').update(bytes).digest('hex') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Files that are new, gone or other than they were loaded, by name; none where nobody knows which were, as of a graph of before. */
export function findChangedFiles(loaded: readonly DatasetFile[], now: readonly DatasetFile[]): string[] {
  if (loaded.length === 0) return [];
  const before = new Map(loaded.map(({ name, digest }) => [name, digest]));
  const after = new Map(now.map(({ name, digest }) => [name, digest]));
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name)).sort();
}
