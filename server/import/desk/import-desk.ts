/**
 * The one place that keeps uploads and what is being read and written of them. It lives where the graph is; tables are read in a thread
 * of their own, and whoever asks is told how far that is.
 */
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { deserialize } from 'node:v8';
import type { Role } from '../../access/roles.ts';
import type { PackedSnapshot } from '../../chain/packed-snapshot.ts';
import { unpackSnapshot } from '../../chain/unpack.ts';
import { loadDataset } from '../../datasets/load-dataset.ts';
import { Conflict, InvalidInput, type Sentence } from '../../errors.ts';
import { readMatchDecisions } from '../../graph/queries/read-match-decisions.ts';
import { readDatasetIds, readOwnershipOf } from '../../graph/queries/read-origins.ts';
import type { GraphSession } from '../../graph/session.ts';
import type { SeedContent } from '../../ingest/seeds/parse-seeds.ts';
import { createPool, type Pool } from '../../work/pool.ts';
import { findProgram } from '../../work/start-program.ts';
import { NO_MAPPING } from '../columns/mapping.ts';
import { toImportName } from '../name-import.ts';
import type { ImportReport } from '../report/import-report.ts';
import { toTemplate } from '../report/write-template.ts';
import { createJobs, type Jobs } from './jobs.ts';
import type { ReadAsk, ReadResult, ReadTask } from './messages.ts';
import type { ImportDifference, ImportState } from './state.ts';
import type { ColumnChoice, ProductChoice, Upload } from './upload.ts';
import { createUploadStore, type UploadStore } from './upload-store.ts';

export interface ImportDeskDeps {
  /** DATA_DIR/uploads. */
  folder: string;
  current(): Promise<PackedSnapshot>;
  /** @throws GraphUnavailable while there is none */
  session(): GraphSession;
  /** The compiled program of the thread where the caller has one; else it is looked for beside this file. */
  program?: URL;
  /** Is told of what is about to be written; what it cannot keep is not written. */
  beforeWrite?: (subject: string, asker: Asker) => Promise<void>;
  /** Told of what nobody waits for any more. */
  onFault(error: unknown): void;
}
/** Who asks. */
export interface Asker {
  by: string;
  /** Of whoever asks by way of the interface, and from where. */
  role?: Role;
  address?: string;
  language: 'zh' | 'en';
}
/** What somebody says about an upload; what is left out stays. */
export interface UploadWish {
  columns?: ColumnChoice[] | undefined;
  products?: ProductChoice[] | undefined;
  source?: string | undefined;
}

export interface ImportDesk {
  readonly store: UploadStore;
  readonly jobs: Jobs;
  session(): GraphSession;
  /** Reads an upload, or reads it again; waits a moment for the result. */
  read(id: string, wish: UploadWish, asker: Asker): Promise<ImportState>;
  /** As it was last read; read now where it was not. */
  state(id: string, asker: Asker): Promise<ImportState>;
  /** Everything that is kept of uploads, newest first, read or not. */
  states(): Promise<ImportState[]>;
  /** Writes what an upload states as a dataset of its own, in one revision. @throws Conflict, nothing is written then */
  commit(id: string, wish: UploadWish, expect: number | null, asker: Asker): Promise<ImportState>;
  /** Null as long as it is not read. */
  difference(id: string): ImportDifference | null;
  /** Where the rows to correct are, by their place in the report; null where there are none. */
  rejectedFile(id: string, file: number): Promise<string | null>;
  /** A workbook to fill, with the products of the chain. */
  template(language: 'zh' | 'en'): Promise<Buffer>;
  /** Uploads that are not written yet, and whose report fits, are read again. */
  readAgain(asker: Asker, fits: (report: ImportReport) => boolean): void;
  stop(): Promise<void>;
}

interface Kept {
  /** As it was when it was read. */
  upload: Upload;
  result: ReadResult;
  packed: PackedSnapshot;
}

/** Tables are read one after another: what takes minutes is to leave the machine to those who ask. */
const THREAD = { threads: 1, megabytes: 2048, young: 192, milliseconds: 20 * 60_000, queue: 20 };
/** Results that are kept; of others the files are read again. */
const MOST_KEPT = 8;

export function createImportDesk({ folder, current, session, program, beforeWrite, onFault }: ImportDeskDeps): ImportDesk {
  const store = createUploadStore(folder);
  const jobs = createJobs(onFault);
  const kept = new Map<string, Kept>();
  let pool: Pool<ReadTask, ReadResult> | null = null;

  const answer = async (about: ReadAsk): Promise<unknown> =>
    'rows' in about ? jobs.tell(about.upload, about.rows) : readOwnershipOf(session(), about.ownershipOf);

  const thread = (): Pool<ReadTask, ReadResult> =>
    (pool ??= createPool<ReadTask, ReadResult>({
      ...THREAD,
      program: program ?? findProgram('import-thread', import.meta.url),
      settings: null,
      reply: (about) => answer(about as ReadAsk),
      onBroken: onFault,
    }));

  const toState = (upload: Upload): ImportState => {
    const found = kept.get(upload.id)?.result;
    if (!found) return { upload, job: jobs.of(upload.id), result: null };
    const { content: _, ...result } = found;
    return { upload, job: jobs.of(upload.id), result };
  };

  function keep(id: string, one: Kept): void {
    kept.delete(id);
    kept.set(id, one);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  }

  async function say(id: string, { columns, products, source }: UploadWish): Promise<Upload> {
    const upload = await store.read(id);
    const said = {
      ...upload,
      columns: columns ?? upload.columns,
      products: products ?? upload.products,
      source: source ?? upload.source,
    };
    if (columns !== undefined || products !== undefined || source !== undefined) await store.save(said);
    return said;
  }

  const toTask = async (upload: Upload, packed: PackedSnapshot, { language }: Asker): Promise<ReadTask> => ({
    upload: upload.id,
    files: upload.files.map(({ name }, i) => ({ name, path: store.pathOf(upload.id, i) })),
    folder: store.folderOf(upload.id),
    language,
    mapping: {
      ...NO_MAPPING,
      columns: upload.columns.map((one) => ({ ...one, field: one.field as never })),
      products: Object.fromEntries(upload.products.map(({ name, product }) => [name, product])),
    },
    decisions: await readMatchDecisions(session()),
    source: upload.source,
    today: new Date().toISOString().slice(0, 10),
    packed,
  });

  async function readNow(upload: Upload, asker: Asker): Promise<void> {
    const packed = await current();
    const task = await toTask(upload, packed, asker);
    kept.delete(upload.id);
    await jobs.run(upload.id, 'import-read', async (signal) => {
      keep(upload.id, { upload, result: await thread().run(task, { signal, caller: asker.by }), packed });
    });
  }

  async function read(id: string, wish: UploadWish, asker: Asker): Promise<ImportState> {
    const upload = await say(id, wish);
    await jobs.patience(readNow(upload, asker));
    return toState(upload);
  }

  /** What was written and taken back since is not written: it is read anew, and may be written again. */
  async function settle(uploads: readonly Upload[]): Promise<Upload[]> {
    const isWritten = ({ id, revision, dataset }: Upload) => revision !== null && dataset !== null && !jobs.isBusy(id);
    if (!uploads.some(isWritten)) return [...uploads];
    const there = await readDatasetIds(session());
    return Promise.all(
      uploads.map(async (upload) => {
        if (!isWritten(upload) || there.has(upload.dataset!)) return upload;
        const back = { ...upload, revision: null, dataset: null };
        kept.delete(upload.id);
        await store.save(back);
        return back;
      }),
    );
  }

  async function write(upload: Upload, expect: number | null, asker: Asker): Promise<void> {
    const now = (await current()).revision.id;
    if (expect !== null && expect !== now) throw moved(expect, now);
    if (!isOf(kept.get(upload.id), upload, now)) await readNow(upload, asker);
    const result = kept.get(upload.id)?.result;
    if (!result) throw notRead(jobs.of(upload.id)?.message ?? null);
    if (result.report.rows.taken === 0) throw NOTHING;
    await jobs.run(upload.id, 'import-commit', async () => {
      const { dataset } = result;
      const content = deserialize(Buffer.from(new Uint8Array(result.content))) as SeedContent;
      const note = upload.source ?? toImportName(upload.files);
      await beforeWrite?.(`importFiles ${upload.id} ${note}`, asker);
      const { revision } = await loadDataset(session(), { ...content, dataset }, { by: asker.by, note, prefer: dataset.id });
      upload.revision = revision;
      await store.save({ ...(await store.read(upload.id)), revision, dataset: dataset.id });
    });
  }

  return {
    store,
    jobs,
    session,
    read,
    async state(id, asker) {
      const [upload] = (await settle([await store.read(id)])) as [Upload];
      const job = jobs.of(id);
      // what failed or was cancelled is told as such, and read again only where somebody asks for that
      const isTold = kept.has(id) || upload.revision !== null || (job !== null && job.state !== 'DONE');
      return isTold ? toState(upload) : read(id, {}, asker);
    },
    states: async () => (await settle(await store.list())).map(toState),
    async commit(id, wish, expect, asker) {
      if (jobs.isBusy(id)) throw BUSY;
      const upload = await say(id, wish);
      if (upload.source === null) throw NEEDS_SOURCE;
      await jobs.patience(write(upload, expect, asker));
      return toState(upload);
    },
    difference(id) {
      const one = kept.get(id);
      return one ? { packed: one.packed, content: one.result.content } : null;
    },
    async rejectedFile(id, file) {
      await store.read(id);
      const name = kept.get(id)?.result.rejected[file];
      return name === undefined ? null : join(store.folderOf(id), name);
    },
    template: async (language) => toTemplate(unpackSnapshot(await current()).facts, language),
    readAgain(asker, fits) {
      const concerned = [...kept].filter(([, { result }]) => fits(result.report)).map(([id]) => id);
      for (const id of concerned)
        void store
          .read(id)
          .then((upload) => (upload.revision === null ? readNow(upload, asker) : undefined))
          .catch(onFault);
    },
    stop: async () => pool?.close(),
  };
}

/** Whether it was read as the upload is now, and held against the graph as that is now. */
function isOf(one: Kept | undefined, { files, columns, products, source }: Upload, revision: number): boolean {
  if (one?.packed.revision.id !== revision) return false;
  const { upload } = one;
  return isDeepStrictEqual([upload.files, upload.columns, upload.products, upload.source], [files, columns, products, source]);
}

const NEEDS_SOURCE = new InvalidInput(
  {
    zh: '写入要有来源：source 写已有来源的编号，或新来源的题名。',
    en: 'What is written needs its source: give the id of one that is there, or the title of a new one, as source.',
  },
  { argument: 'source' },
);
const NOTHING = new InvalidInput({
  zh: '没有一行可以写入；请先改好有问题的行，或决定待认的企业。',
  en: 'There is no row that can be written; correct those with problems first, or decide which enterprises are meant.',
});
const notRead = (why: Sentence | null): Conflict =>
  new Conflict(why ?? { zh: '这些文件没有读完，没有写入。', en: 'These files were not read to the end; nothing was written.' });
const BUSY = new Conflict({
  zh: '这些文件正在读或正在写，请等它完成再写入。',
  en: 'These files are being read or written; please wait for that before you write.',
});
const moved = (yours: number, theirs: number): Conflict =>
  new Conflict(
    {
      zh: `您看到的是修订 ${yours}，图已到修订 ${theirs}；请再看一次差异，再写入。`,
      en: `You have seen revision ${yours}, and the graph is at ${theirs}; look at the difference again before you write.`,
    },
    { field: 'revision', yours, theirs },
  );
