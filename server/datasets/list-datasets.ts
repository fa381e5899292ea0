/** The datasets as people look at them: what each holds, what changed in its folder since, and where it contradicts others. */
import { byCodePoint } from '../domain/by-code-point.ts';
import type { Dataset, FactConflict, ListedDataset, LoadedDataset, ToldConflict } from '../domain/datasets.ts';
import { putLast } from '../domain/put-last.ts';
import { InvalidInput, type Sentence } from '../errors.ts';
import { readDatasets, readParts } from '../graph/queries/read-origins.ts';
import { readRevision } from '../graph/queries/read-revision.ts';
import type { GraphSession } from '../graph/session.ts';
import { parseSeedFolder } from '../ingest/seeds/parse-seeds.ts';
import { findChangedFiles, readSeedDataset, toSeedFolder, type SeedDataset } from '../ingest/seeds/seed-dataset.ts';
import { sayField, sayValue } from './contradiction.ts';
import { readDecidedConflicts } from './decided-conflicts.ts';
import { toCommand } from './keep-up.ts';
import { readWithdrawnEntries } from './withdrawn-entries.ts';
import { LABEL_WORDS } from '../graph/label-words.ts';
import { previewLoad } from './load-dataset.ts';

interface Deps {
  session: () => GraphSession;
  /** The folders of the setting SEEDS. */
  folders: readonly string[];
}

/** Above so many facts the command looks for contradictions, since that takes long. */
const MOST_FACTS = 50_000;

/** @returns what lists them; it looks at the graph and the folders anew whenever it is asked, and once for all who ask at the same time */
export function createDatasetList({ session, folders }: Deps): () => Promise<ListedDataset[]> {
  const decided = createMemo<FactConflict[]>();
  const undecided = createMemo<Look>();
  const parted = createMemo<Awaited<ReturnType<typeof readParts>>>();
  let running: Promise<ListedDataset[]> | null = null;

  async function list(): Promise<ListedDataset[]> {
    const graph = session();
    const revision = await readRevision(graph);
    const moment = `${revision?.id} ${revision?.at}`;
    const loaded = await readDatasets(graph);
    const inGraph = loaded.length < 2 ? [] : await decided(moment, () => readAll(graph));
    const parts = await parted(moment, () => readParts(graph));
    const onDisk = await readFolders(folders);
    const facts = loaded.reduce((sum, one) => sum + one.facts, 0);
    const ids = [...new Set([...loaded.map(({ id }) => id), ...onDisk.keys()])].sort(byCodePoint);
    return Promise.all(
      ids.map(async (id): Promise<ListedDataset> => {
        const there = loaded.find((one) => one.id === id) ?? null;
        const found = onDisk.get(id) ?? null;
        const changedFiles = found === null ? [] : findChanged(there, found.now);
        const isToLoad = found !== null && changedFiles.length > 0;
        const look =
          isToLoad && facts <= MOST_FACTS
            ? await undecided(`${moment} ${found.now.files.map(({ digest }) => digest).join()}`, () => findUndecided(graph, found.folder))
            : NOTHING;
        const own = inGraph.filter(({ values }) => values.some(({ dataset }) => dataset === id));
        return {
          id,
          name: there?.name ?? found!.now.name,
          chains: there?.chains ?? [],
          facts: there?.facts ?? 0,
          parts: parts.get(id) ?? [],
          loadedAt: there?.loadedAt || null,
          changedFiles,
          load: isToLoad ? toCommand(found.folder) : null,
          refusal: look.refusal,
          conflicts: [...look.conflicts, ...own].map(tell),
        };
      }),
    );
  }

  return () => (running ??= list().finally(() => (running = null)));
}

function findChanged(there: LoadedDataset | null, now: SeedDataset): string[] {
  return there === null ? now.files.map(({ name }) => name) : findChangedFiles(there.files, now.files);
}

/** The folders that can be read, by the dataset that each is. */
async function readFolders(folders: readonly string[]): Promise<Map<Dataset['id'], { folder: string; now: SeedDataset }>> {
  const found = new Map<Dataset['id'], { folder: string; now: SeedDataset }>();
  for (const folder of folders.map(toSeedFolder)) {
    const now = await readSeedDataset(folder);
    if (now) found.set(now.id, { folder, now });
  }
  return found;
}

interface Look {
  conflicts: FactConflict[];
  refusal: Sentence | null;
}
const NOTHING: Look = { conflicts: [], refusal: null };

const readAll = async (graph: GraphSession): Promise<FactConflict[]> => [
  ...(await readDecidedConflicts(graph)),
  ...(await readWithdrawnEntries(graph)),
];

/** What keeps a folder from being loaded as it is. */
async function findUndecided(session: GraphSession, folder: string): Promise<Look> {
  try {
    return { conflicts: (await previewLoad(session, await parseSeedFolder(folder))).conflicts, refusal: null };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return { conflicts: [], refusal: error.sentence };
  }
}

function tell({ fact, label, name, field, values, counts }: FactConflict): ToldConflict {
  const toldValues = values.map(({ dataset, value, reason }) => ({
    dataset,
    value: reason !== undefined ? sayTakenOut(reason) : value === null ? null : sayValue(value),
    counts: counts !== null && value === values.find((one) => one.dataset === counts)?.value,
  }));
  return { fact, label, name, kind: LABEL_WORDS[label] ?? { zh: label, en: label }, field: sayField(field), values: toldValues };
}

const sayTakenOut = (reason: string): Sentence => ({ zh: `已去掉（${reason}）`, en: `taken out (${reason})` });

const MOST_KEPT = 8;

/** Keeps the last answers, by what they depend on. */
function createMemo<Answer>(): (key: string, work: () => Promise<Answer>) => Promise<Answer> {
  const kept = new Map<string, Promise<Answer>>();
  return (key, work) => {
    const known = kept.get(key);
    if (known) return known;
    const answer = work();
    answer.catch(() => kept.delete(key));
    putLast(kept, key, answer, MOST_KEPT);
    return answer;
  };
}
