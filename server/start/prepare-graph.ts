import { isDeepStrictEqual } from 'node:util';
import { adoptGraph } from '../datasets/adopt-graph.ts';
import { keepUp, type KeepUp } from '../datasets/keep-up.ts';
import { loadDataset } from '../datasets/load-dataset.ts';
import { GraphRefused, type Sentence } from '../errors.ts';
import { readRevision } from '../graph/queries/read-revision.ts';
import { readFacts } from '../graph/read-facts.ts';
import { ensureSchema, NEWEST_SCHEMA } from '../graph/schema.ts';
import type { GraphSession } from '../graph/session.ts';
import { HISTORY_LABELS, LABELS } from '../graph/vocabulary.ts';
import { parseSeedFolder, type DatasetContent } from '../ingest/seeds/parse-seeds.ts';
import { toSeedFolder } from '../ingest/seeds/seed-dataset.ts';
import { sayShare } from './store-news.ts';

/** From this schema on a graph holds what happens around the chain. */
const WITH_RECORDS = 2;
/** And from this one on what its figures measure, by which they are checked. */
const WITH_INDICATORS = 5;

/** The folders of the setting SEEDS. */
export type SeedFolders = Pick<KeepUp, 'folders' | 'areNamed' | 'isWatched' | 'beforeLoad'>;

/**
 * Makes the graph fit to be read: its schema, and the seeds where it holds nothing yet. A graph of an older version that
 * still holds exactly the facts of the seeds gets the people, projects and claims of the seeds too; any other is left as it is, and that
 * is said, as it is of one that lacks a later table, and of datasets whose files changed since.
 * @param found the version of the schema before the graph was opened, where that brought it forward
 * @throws SeedErrors for a bad seed row; nothing is written then
 * @throws GraphRefused for a graph that holds facts and no revision: seeds never go where something was
 */
export async function prepareGraph(
  session: GraphSession,
  seeds: SeedFolders,
  say: (progress: Sentence) => void,
  found = NEWEST_SCHEMA,
): Promise<void> {
  const folders = seeds.folders.map(toSeedFolder);
  const before = Math.min(found, (await ensureSchema(session)).before);
  if ((await readRevision(session)) === null) {
    if (await holdsFacts(session)) throw new GraphRefused(NO_COUNTER);
    // All of them are read before the first is written: a load is all or nothing.
    const contents: [string, DatasetContent][] = [];
    for (const folder of folders) {
      say({ zh: `图是空的，正在读取 ${folder}……`, en: `The graph is empty; reading ${folder} …` });
      contents.push([folder, await parseSeedFolder(folder)]);
    }
    for (const [folder, content] of contents) {
      await seeds.beforeLoad?.(`${folder} ${content.dataset.id}`);
      await load(session, content, folder, say);
    }
    return;
  }
  if (before < WITH_RECORDS) await bringForward(session, folders[0]!, say);
  else if (before < WITH_INDICATORS)
    say({
      zh: '图由较早的版本建立，没有登记指标之间的关系（indicators.csv），数字只能少核对几项；其余照常。要补上请运行 npm run seed。',
      en: 'The graph was made by an older version and does not hold how its figures hang together (indicators.csv), so fewer of them are checked; all else is as before. `npm run seed` loads it.',
    });
  await adoptGraph(session, say);
  await keepUp(session, { ...seeds, folders, say });
}

async function holdsFacts(session: GraphSession): Promise<boolean> {
  for (const label of [...HISTORY_LABELS, LABELS.product, LABELS.enterprise, LABELS.source])
    if ((await session.read(`MATCH (n:${label}) RETURN n.id AS id LIMIT 1`)).length > 0) return true;
  return false;
}

const NO_COUNTER: Sentence = {
  zh: '图库里有数据，却读不到修订号；种子数据不会写到它上面。请用 npm run verify 核对，或用 npm run restore 恢复备份，或换一个空的数据库。',
  en: 'The graph holds data and no number of its revision; the seeds are not written over it. Check it with npm run verify, restore a backup with npm run restore, or name an empty database.',
};

async function bringForward(session: GraphSession, seeds: string, say: (progress: Sentence) => void): Promise<void> {
  const content = await parseSeedFolder(seeds).catch(() => null);
  if (content !== null && isDeepStrictEqual((await readFacts(session)).facts, content.facts)) {
    say({
      zh: `图由较早的版本建立，正在补入 ${seeds} 中的人物、项目和数据主张……`,
      en: `The graph was made by an older version; adding the people, projects and claims of ${seeds} …`,
    });
    return load(session, content, seeds, say);
  }
  say({
    zh: '图由较早的版本建立，没有人物、项目和数据主张；其中的事实与种子不同，所以没有改动。需要时请运行 npm run seed。',
    en: 'The graph was made by an older version and holds no people, projects or claims; its facts differ from the seeds, so it was left as it is. `npm run seed` loads them.',
  });
}

async function load(session: GraphSession, content: DatasetContent, seeds: string, say: (progress: Sentence) => void): Promise<void> {
  await loadDataset(session, content, { by: 'graph-seeds', note: seeds, onProgress: sayShare(say) });
}
