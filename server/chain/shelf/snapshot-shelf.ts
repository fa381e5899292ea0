/**
 * The packed snapshot of a large graph in a file beside it, so that a start need not read everything from the engine. A copy and never the
 * truth: it names the line of the journal behind which nothing of it stands, and whatever is odd about it is as if it were not there.
 */
import { createHash } from 'node:crypto';
import { open, readdir, rename, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../../journal/make-folder.ts';
import type { LinePlace } from '../../journal/holds-line.ts';
import type { RevisionRecord } from '../../graph/queries/read-revision.ts';
import { packNames } from '../search/pack-names.ts';
import { toPart, type PackedSnapshot, type Part } from '../packed-snapshot.ts';

/** A snapshot, and a line of the journal behind which nothing of it stands. */
export interface Shelved {
  packed: PackedSnapshot;
  line: LinePlace;
}

export interface SnapshotShelf {
  /** What was put there last by this very program; null where there is nothing, or nothing whole. */
  read(): Promise<Shelved | null>;
  /** Puts it in the place of what is there; what is soon read from the graph is not put there. */
  write(shelved: Shelved): Promise<void>;
}

export interface ShelfSettings {
  folder: string;
  /** Stands for the program: another one may read other facts from the same graph. */
  program: string;
  /** Packed bytes below which reading the graph takes no time. */
  atLeast?: number;
}

const AT_LEAST = 4_000_000;
const ENDING = '.snapshot';
const NEXT = '.next';
const KINDS = ['facts', 'records', 'origins'] as const;
const DIGEST_BYTES = 32;
/** A header is a list of some hundred parts. */
const MOST_HEADER = 1 << 24;

/** What stands before the bytes of the parts, as JSON, its length in four bytes before it; behind them the digest of it all. */
interface Header {
  program: string;
  line: LinePlace;
  revision: RevisionRecord;
  parts: { kind: (typeof KINDS)[number]; noun: string; first: string | null; bytes: number; names: number | null }[];
}

export function createSnapshotShelf({ folder, program: of, atLeast = AT_LEAST }: ShelfSettings): SnapshotShelf {
  // How rows are packed is the engine's own.
  const program = `${of} ${process.versions.v8}`;
  return {
    async read() {
      const [name] = await findNames(folder);
      if (name === undefined) return null;
      try {
        const file = await open(join(folder, name), 'r');
        try {
          return await readFrom(file, program);
        } finally {
          await file.close();
        }
      } catch {
        return null;
      }
    },
    async write({ packed, line }) {
      if (KINDS.flatMap((kind) => packed[kind]).reduce((sum, { bytes }) => sum + bytes.byteLength, 0) < atLeast) return;
      await packNames(packed);
      makeFolder(folder, 0o700);
      const name = `${line.hash}${ENDING}`;
      const next = join(folder, `${name}${NEXT}`);
      try {
        await writeTo(next, { packed, line }, program);
        await rename(next, join(folder, name));
      } catch (error) {
        await rm(next, { force: true }).catch(() => undefined);
        throw error;
      }
      // A program that was killed while it wrote has left what it had.
      for (const other of await findNames(folder, [ENDING, `${ENDING}${NEXT}`]))
        if (other !== name) await rm(join(folder, other), { force: true });
    },
  };
}

async function findNames(folder: string, endings: readonly string[] = [ENDING]): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => endings.some((ending) => name.endsWith(ending)));
}

async function writeTo(path: string, { packed, line }: Shelved, program: string): Promise<void> {
  const all = KINDS.flatMap((kind) => packed[kind].map((part) => ({ kind, part })));
  const header: Header = {
    program,
    line: { number: line.number, hash: line.hash },
    revision: packed.revision,
    parts: all.map(({ kind, part: { noun, first, bytes, names } }) => ({
      kind,
      noun,
      first,
      bytes: bytes.byteLength,
      names: names?.byteLength ?? null,
    })),
  };
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  const digest = createHash('sha256');
  const file = await open(path, 'w', 0o600);
  try {
    for (const piece of [
      length,
      text,
      ...all.flatMap(({ part: { bytes, names } }) => (names === null ? [bytes] : [bytes, names])).map((one) => new Uint8Array(one)),
    ]) {
      digest.update(piece);
      await file.writeFile(piece);
    }
    await file.writeFile(digest.digest());
    await file.sync();
  } finally {
    await file.close();
  }
}

async function readFrom(file: FileHandle, program: string): Promise<Shelved | null> {
  const digest = createHash('sha256');
  let at = 0;
  const read = async (into: Uint8Array): Promise<void> => {
    for (let done = 0; done < into.length;) {
      const { bytesRead } = await file.read(into, done, into.length - done, at + done);
      if (bytesRead === 0) throw new Error('The file ends too early.');
      done += bytesRead;
    }
    at += into.length;
  };
  const length = Buffer.alloc(4);
  await read(length);
  if (length.readUInt32LE() > MOST_HEADER) return null;
  const text = Buffer.alloc(length.readUInt32LE());
  await read(text);
  const header = JSON.parse(text.toString()) as Header;
  const bytes = header.parts.reduce((sum, part) => sum + part.bytes + (part.names ?? 0), 0);
  // A length that was damaged would ask for any amount of memory.
  if (header.program !== program || at + bytes + DIGEST_BYTES !== (await file.stat()).size) return null;
  digest.update(length).update(text);
  const parts = { facts: [] as Part[], records: [] as Part[], origins: [] as Part[] };
  const readShared = async (size: number): Promise<SharedArrayBuffer> => {
    const shared = new SharedArrayBuffer(size);
    const view = new Uint8Array(shared);
    await read(view);
    digest.update(view);
    return shared;
  };
  for (const { kind, noun, first, bytes: size, names } of header.parts)
    parts[kind].push(toPart(noun, first, await readShared(size), names === null ? null : await readShared(names)));
  const told = Buffer.alloc(DIGEST_BYTES);
  await read(told);
  return told.equals(digest.digest()) ? { packed: { revision: header.revision, ...parts }, line: header.line } : null;
}
