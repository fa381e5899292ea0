/** The reader's own copies of sources: one text file per source, named after its id. They are no part of the product. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceId } from '../domain/ids.ts';

/** A text and its code points, in which ranges are counted. */
export interface SourceText {
  text: string;
  points: readonly string[];
}
export interface SourceTexts {
  /** @returns null where there is no copy */
  read(source: SourceId): Promise<SourceText | null>;
}

export const NO_TEXTS: SourceTexts = { read: async () => null };
const SAFE_ID = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
/** A newspaper article has some ten thousand characters; a file far beyond that is a mistake. */
const MAX_BYTES = 5_000_000;

/** Reads `<folder>/<source id>.txt`; a text is kept until its file changes. */
export function createSourceTexts(folder: string): SourceTexts {
  const kept = new Map<string, { changedAt: number; text: SourceText }>();
  return {
    async read(source) {
      if (!SAFE_ID.test(source)) return null;
      const path = join(folder, `${source}.txt`);
      const info = await stat(path).catch(() => null);
      if (!info?.isFile() || info.size > MAX_BYTES) return null;
      const there = kept.get(source);
      if (there?.changedAt === info.mtimeMs) return there.text;
      const text = toSourceText(await readFile(path, 'utf8'));
      kept.set(source, { changedAt: info.mtimeMs, text });
      return text;
    },
  };
}

/** Without the mark that some editors put at the start of a file, which is no character of the text. */
export function toSourceText(content: string): SourceText {
  const text = content.replace(/^\uFEFF/, '');
  return { text, points: Array.from(text) };
}

/** The words of a range; null where the text is too short for it, so it is another text. */
export function cutQuote({ points }: SourceText, { start, end }: { start: number; end: number }): string | null {
  return start >= 0 && end <= points.length && start < end ? points.slice(start, end).join('') : null;
}
