import { existsSync } from 'node:fs';
import type { Sentence } from '../errors.ts';
import { continueJournal, cutBack, type FileJournal } from './file-journal.ts';
import { writeHead } from './head-file.ts';
import { JournalDamaged, toCutSentence, toNewHeadSentence } from './news.ts';
import { readSegmentNames, verifyFiles } from './verify-files.ts';

/** What the graph says that it shows. */
export interface Witness {
  revision: number;
  hash: string | null;
}

/**
 * Opens the journal of a folder after reading all of it. A tail that nobody was told of is cut off, or taken in where it is whole;
 * nothing else is ever repaired.
 * @param witness where the graph stands, which alone can vouch for a journal whose head is lost
 * @returns null where there is no journal
 * @throws JournalDamaged, with nothing changed
 */
export async function openJournal(folder: string, witness: Witness | null, say: (news: Sentence) => void): Promise<FileJournal | null> {
  if (!existsSync(folder)) return null;
  const { acknowledged, isProven, whole, damage } = await verifyFiles(folder);
  if (acknowledged === null) {
    const why = 'head.json';
    if (damage !== null || witness?.hash !== whole.revisionHash)
      throw new JournalDamaged(damage ?? { file: `${folder}/${why}`, revision: whole.revision, why });
    await writeHead(folder, whole);
    say(toNewHeadSentence(folder, whole.revision));
  } else if (!isProven) {
    throw new JournalDamaged(damage!);
  } else if (damage !== null || whole.number !== acknowledged.number) {
    await cutBack(folder, whole, await readSegmentNames(folder));
    await writeHead(folder, whole);
    if (damage !== null) say(toCutSentence(damage.file, whole.revision));
  }
  return continueJournal(folder, whole);
}
