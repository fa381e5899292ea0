import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidInput } from '../errors.ts';
import { makeJournal, type FileJournal } from './file-journal.ts';
import { toPortions } from './portions.ts';
import { BadBytes, readSegment } from './segment.ts';
import { readSegmentNames } from './verify-files.ts';
import { BadLine, createWalk } from './walk.ts';

/**
 * Gives up everything after a revision, because somebody said so: the journal ends with it, and the old files lie beside.
 * @returns the journal, and where the old one is now
 * @throws InvalidInput, with nothing changed, where the journal is not whole up to there
 */
export async function cutJournal(folder: string, revision: number, now: Date): Promise<{ journal: FileJournal; place: string }> {
  const place = toPlaceAside(folder, now);
  const journal = await makeJournal(folder, toPortions(readUntil(folder, revision)), () => rename(folder, place));
  return { journal, place };
}

/** Where something of this name is moved instead of being deleted. */
export const toPlaceAside = (path: string, now: Date): string => `${path}.set-aside-${now.toISOString().replace(/[:.]/g, '')}`;

async function* readUntil(folder: string, revision: number): AsyncGenerator<string> {
  const walk = createWalk();
  try {
    for (const name of await readSegmentNames(folder)) {
      for await (const { text, hash } of readSegment(join(folder, name))) {
        walk.take(text, hash);
        yield text.toString();
        if (walk.whole === walk.head && walk.head.revision >= revision) return;
      }
    }
  } catch (error) {
    if (!(error instanceof BadBytes) && !(error instanceof BadLine)) throw error;
  }
  const reached = walk.whole.revision;
  throw new InvalidInput({
    zh: `日志 ${folder} 只到修订 ${reached} 为止是完整的，不能接受到修订 ${revision}；没有改动任何内容。`,
    en: `The journal ${folder} is whole up to revision ${reached} only, not to ${revision}; nothing was changed.`,
  });
}
