/** The reader's own copies of sources: one text file per source, named after its id. They are no part of the product. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceId } from '../domain/ids.ts';
import { putLast } from '../domain/put-last.ts';
import { toSourceText, type SourceText } from './source-text.ts';

export interface SourceTexts {
  /** @returns null where there is no copy */
  read(source: SourceId): Promise<SourceText | null>;
}

export const NO_TEXTS: SourceTexts = { read: async () => null };
const SAFE_ID = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
/** A newspaper article has some ten thousand characters; a file far beyond that is a mistake. */
const MAX_BYTES = 5_000_000;
/** So many texts are kept, those read last. */
const MOST_KEPT = 8;

/** Reads `<folder>/<source id>.txt`; a text is kept until its file changes or others take its place. */
export function createSourceTexts(folder: string): SourceTexts {
  const kept = new Map<string, { changedAt: number; text: SourceText }>();
  return {
    async read(source) {
      if (!SAFE_ID.test(source)) return null;
      const path = join(folder, `${source}.txt`);
      const info = await stat(path).catch(() => null);
      if (!info?.isFile() || info.size > MAX_BYTES) return null;
      const there = kept.get(source);
      const text = there?.changedAt === info.mtimeMs ? there.text : toSourceText(await readFile(path, 'utf8'));
      putLast(kept, source, { changedAt: info.mtimeMs, text }, MOST_KEPT);
      return text;
    },
  };
}
