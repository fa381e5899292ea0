/** Uploads in a folder, each in its own: what was handed in, and one small file that says what it is. They survive a restart. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { replaceFile } from '../../journal/durable.ts';
import { makeFolder } from '../../journal/make-folder.ts';
import type { Upload } from './upload.ts';
import {
  checkFileName,
  noRoom,
  oneByOne,
  tooLarge,
  tooManyFiles,
  unknownUpload,
  unreadableFile,
  UPLOAD_LIMITS,
  type UploadLimits,
} from './upload-limits.ts';

const OWNER_ONLY = { file: 0o600, folder: 0o700 };
const ID = /^[0-9a-f]{24}$/;
const META = 'upload.json';
const SHAPE: z.ZodType<Upload, unknown> = z.object({
  id: z.string(),
  by: z.string(),
  at: z.string(),
  files: z.array(z.object({ name: z.string(), bytes: z.number() })),
  columns: z.array(z.object({ file: z.string(), column: z.string(), field: z.string() })),
  products: z.array(z.object({ name: z.string(), product: z.string().nullable() })).default([]),
  source: z.string().nullable(),
  revision: z.number().nullable(),
  dataset: z.string().nullable().default(null),
});

export interface UploadStore {
  /** Takes one file in; without an id as the first one of a new upload. @throws IntendedError, nothing is kept then */
  take(file: { name: string; id: string | null; by: string; bytes: Readable }): Promise<Upload>;
  /** Newest first. */
  list(): Promise<Upload[]>;
  /** @throws NotFound */
  read(id: string): Promise<Upload>;
  save(upload: Upload): Promise<void>;
  remove(id: string): Promise<void>;
  /** Where its files lie. */
  folderOf(id: string): string;
  pathOf(id: string, file: number): string;
}

/** @param folder DATA_DIR/uploads, made with the first file */
export function createUploadStore(folder: string, limits: UploadLimits = UPLOAD_LIMITS): UploadStore {
  const folderOf = (id: string): string => join(folder, id);
  const pathOf = (id: string, file: number): string => join(folder, id, `${file}.table`);
  /** Bytes of files on their way in: they count before they are whole. */
  let coming = 0;
  /** Uploads that a file is on its way into. */
  const taking = new Set<string>();

  async function read(id: string): Promise<Upload> {
    if (!ID.test(id)) throw unknownUpload();
    const path = join(folderOf(id), META);
    const found = await stat(path).catch(() => null);
    if (found === null || Date.now() - found.mtimeMs > limits.keptFor) throw unknownUpload();
    const upload = SHAPE.safeParse(JSON.parse(await readFile(path, 'utf8').catch(() => 'null')));
    if (!upload.success) throw unknownUpload();
    return upload.data;
  }

  const save = (upload: Upload): Promise<void> => replaceFile(join(folderOf(upload.id), META), JSON.stringify(upload), OWNER_ONLY.file);

  const remove = (id: string): Promise<void> => rm(folderOf(id), { recursive: true, force: true });

  const namesOf = async (): Promise<string[]> => (await readdir(folder).catch(() => [])).filter((name) => ID.test(name));

  async function list(): Promise<Upload[]> {
    const all = await Promise.all((await namesOf()).map((id) => read(id).catch(() => null)));
    return all.filter((one) => one !== null).sort((a, b) => (a.at < b.at ? 1 : -1));
  }

  /** Takes away what has ended, and what was written longest ago where there is no room otherwise. */
  async function makeRoom(isNew: boolean): Promise<void> {
    const there = await list();
    for (const name of await namesOf()) if (!taking.has(name) && !there.some((one) => one.id === name)) await remove(name);
    const bytesOf = (all: readonly Upload[]) => all.flatMap(({ files }) => files).reduce((sum, { bytes }) => sum + bytes, 0);
    const isFull = () => there.length + (isNew ? 1 : 0) > limits.uploads || bytesOf(there) + coming > limits.bytes;
    for (let last = there.length - 1; last >= 0 && isFull(); last--) {
      const old = there[last]!;
      if (old.revision === null || taking.has(old.id)) continue;
      await remove(old.id);
      there.splice(last, 1);
    }
    if (isFull()) throw noRoom();
  }

  return {
    list,
    read,
    save,
    remove,
    folderOf,
    pathOf,
    async take({ name, id, by, bytes }) {
      makeFolder(folder, OWNER_ONLY.folder);
      if (id !== null && taking.has(id)) throw oneByOne();
      const there = id === null ? null : await read(id);
      checkFileName(
        name,
        (there?.files ?? []).map((file) => file.name),
      );
      if ((there?.files.length ?? 0) >= limits.files) throw tooManyFiles(limits);
      const upload: Upload = there ?? {
        id: randomBytes(12).toString('hex'),
        by,
        at: new Date().toISOString(),
        files: [],
        columns: [],
        products: [],
        source: null,
        revision: null,
        dataset: null,
      };
      const path = pathOf(upload.id, upload.files.length);
      coming += limits.file;
      taking.add(upload.id);
      try {
        await makeRoom(there === null);
        await mkdir(folderOf(upload.id), { mode: OWNER_ONLY.folder, recursive: true });
        const size = await writeBytes(bytes, path, limits);
        const taken = { ...upload, files: [...upload.files, { name, bytes: size }] };
        await save(taken);
        return taken;
      } catch (error) {
        await (there === null ? remove(upload.id) : rm(path, { force: true }));
        throw error;
      } finally {
        coming -= limits.file;
        taking.delete(upload.id);
      }
    },
  };
}

async function writeBytes(bytes: Readable, path: string, limits: UploadLimits): Promise<number> {
  const file = await open(path, 'wx', OWNER_ONLY.file);
  let size = 0;
  try {
    // whoever sends too much is told so on the same line, which must stay open
    for await (const part of bytes.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > limits.file) throw tooLarge(limits);
      await file.writeFile(part);
    }
  } catch (error) {
    if (bytes.destroyed && !bytes.readableEnded) throw unreadableFile();
    throw error;
  } finally {
    await file.close();
  }
  return size;
}
