import { existsSync } from 'node:fs';
import { InvalidInput } from '../errors.ts';
import { hasGraphFile } from '../graph/embedded-file.ts';
import { journalOf } from '../graph/graph-journal.ts';
import { writeArchive } from '../journal/archive.ts';
import { continueJournal } from '../journal/file-journal.ts';
import { JournalDamaged } from '../journal/news.ts';
import { verifyFiles } from '../journal/verify-files.ts';
import type { JournalHead } from '../journal/walk.ts';
import { readBeside } from './beside.ts';
import { openStore, toGraphFolder, toJournalFolder, type StoreSettings } from './open-store.ts';
import type { Say } from './store-news.ts';

/**
 * Writes the whole journal of the settings into one file, and behind it the reader's copies of sources and, where asked for, the accounts
 * with their trail; also beside an embedded graph in use: what was acknowledged is whole.
 * @throws JournalDamaged, GraphRefused, InvalidInput where there is nothing to keep
 */
export async function backUp(settings: StoreSettings, path: string, say: Say, withAccounts = true): Promise<JournalHead> {
  const folder = toJournalFolder(settings.dataDir);
  if (settings.neo4j === null && existsSync(folder)) {
    const { acknowledged, isProven, damage, whole } = await verifyFiles(folder);
    if (acknowledged === null || !isProven)
      throw new JournalDamaged(damage ?? { file: folder, revision: whole.revision, why: 'head.json' });
    return writeArchive(
      path,
      continueJournal(folder, acknowledged),
      readBeside({ dataDir: settings.dataDir, session: null }, withAccounts),
    );
  }
  if (settings.neo4j === null && !hasGraphFile(toGraphFolder(settings.dataDir))) throw nothingHere(settings.dataDir);
  const { session } = await openStore(settings, say, 'import');
  try {
    const place = { dataDir: settings.dataDir, session: settings.neo4j === null ? null : session };
    return await writeArchive(path, journalOf(session), readBeside(place, withAccounts));
  } finally {
    await session.close();
  }
}

function nothingHere(dataDir: string): InvalidInput {
  return new InvalidInput({
    zh: `数据文件夹 ${dataDir} 里没有图库，也没有日志，没有可备份的内容。请用 DATA_DIR 或 NEO4J_URI 指明要备份哪一个。`,
    en: `There is neither a graph nor a journal in the data folder ${dataDir}, so there is nothing to back up. Name the one that is meant with DATA_DIR or NEO4J_URI.`,
  });
}
