/** Whether the folders of seeds and the graph still say the same; what differs is said, and loaded where that was asked for. */
import type { Dataset } from '../domain/datasets.ts';
import { IntendedError, type Sentence } from '../errors.ts';
import { readDatasets } from '../graph/queries/read-origins.ts';
import type { GraphSession } from '../graph/session.ts';
import { parseSeedFolder } from '../ingest/seeds/parse-seeds.ts';
import { findChangedFiles, readSeedDataset, type SeedDataset } from '../ingest/seeds/seed-dataset.ts';
import { commitLoad, loadDataset, previewLoad } from './load-dataset.ts';

export interface KeepUp {
  folders: readonly string[];
  /** Whether somebody named the folders: then one that is not there yet is loaded, as long as nothing is changed by it. */
  areNamed: boolean;
  /** Whether changed files are loaded without a question. */
  isWatched: boolean;
  say: (sentence: Sentence) => void;
  /** Is told of what is about to be loaded, and from where; what it cannot keep is not loaded. */
  beforeLoad?: (subject: string) => Promise<void>;
}

/** Never throws for what is wrong with a folder: the graph is what it is, and the sentence says what is wrong. */
export async function keepUp(session: GraphSession, { folders, areNamed, isWatched, say, beforeLoad }: KeepUp): Promise<void> {
  for (const folder of folders) {
    try {
      const now = await readSeedDataset(folder);
      if (now === null) continue;
      const loaded = (await readDatasets(session)).find(({ id }) => id === now.id);
      if (loaded) await catchUp(session, { folder, now, loaded }, { isWatched, say, beforeLoad });
      else if (areNamed) await addWhole(session, { folder, now }, { say, beforeLoad });
    } catch (error) {
      if (!(error instanceof IntendedError)) throw error;
      say(error.sentence);
    }
  }
}

async function catchUp(
  session: GraphSession,
  { folder, now, loaded }: { folder: string; now: SeedDataset; loaded: Dataset },
  { isWatched, say, beforeLoad }: Pick<KeepUp, 'isWatched' | 'say' | 'beforeLoad'>,
): Promise<void> {
  const changed = findChangedFiles(loaded.files, now.files);
  if (changed.length === 0) return;
  if (!isWatched) return say(sayChanged(now.id, folder, changed));
  const content = await parseSeedFolder(folder);
  await beforeLoad?.(`${folder} ${now.id}`);
  const { added, changed: other, removed, revision } = await loadDataset(session, content, { by: 'graph-seeds', note: folder });
  say({
    zh: `数据集 ${now.id} 的文件改了（${changed.join('、')}），已装入为修订 ${revision}：新增 ${added}，更改 ${other}，删除 ${removed}。`,
    en: `Files of the dataset ${now.id} changed (${changed.join(', ')}) and were loaded as revision ${revision}: ${added} added, ${other} changed, ${removed} removed.`,
  });
}

/** A dataset that only adds does no harm to what is there; any other is for somebody to look at. */
async function addWhole(
  session: GraphSession,
  { folder, now }: { folder: string; now: SeedDataset },
  { say, beforeLoad }: Pick<KeepUp, 'say' | 'beforeLoad'>,
): Promise<void> {
  const content = await parseSeedFolder(folder);
  const preview = await previewLoad(session, content);
  const { counts, changedNodes, goneNodes } = preview.changes;
  if (preview.conflicts.length > 0 || counts.removed > 0 || goneNodes.length > 0 || changedNodes.length > 0)
    return say({
      zh: `数据集 ${now.id}（${folder}）还没有装入：它会改动已有的事实。请先看看：${toCommand(folder)}`,
      en: `The dataset ${now.id} (${folder}) was not loaded: it would change facts that are there. Look first: ${toCommand(folder)}`,
    });
  await beforeLoad?.(`${folder} ${now.id}`);
  const { revision, added } = await commitLoad(session, preview, content, { by: 'graph-seeds', note: folder });
  say({
    zh: `数据集 ${now.id}（${folder}）已装入为修订 ${revision}：新增 ${added}。`,
    en: `The dataset ${now.id} (${folder}) was loaded as revision ${revision}: ${added} added.`,
  });
}

/** What loads a folder, after a look at what it would change. */
export const toCommand = (folder: string): string => `npm run seed -- --seeds ${folder}`;

const sayChanged = (id: string, folder: string, files: readonly string[]): Sentence => ({
  zh: `数据集 ${id} 的文件在装入之后改了（${files.join('、')}），图里还是原来的内容。要装入请运行 ${toCommand(folder)}，或设置 SEEDS_WATCH=1。`,
  en: `Files of the dataset ${id} changed since it was loaded (${files.join(', ')}); the graph still holds what was there. To load them: ${toCommand(folder)}, or set SEEDS_WATCH=1.`,
});
