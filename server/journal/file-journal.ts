import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GraphRefused } from '../errors.ts';
import { toFolderError, toWorkError } from './disk-errors.ts';
import { syncFolder } from './durable.ts';
import { writeHead, type HeadFile, type Segment } from './head-file.ts';
import type { Journal } from './journal.ts';
import { toFileStart, type JournalLine } from './line.ts';
import { makeFolder } from './make-folder.ts';
import { FOREIGN } from './news.ts';
import { toNoteStart, toText, withFormat } from './record.ts';
import { readSegment } from './segment.ts';
import { createWalk, START, type JournalHead } from './walk.ts';

/** A revision that the journal holds, while the graph may still refuse it. One of both must be called. */
export interface ToldRevision {
  /** Of its last line. */
  hash: string;
  keep(): void;
  /** Takes it back, where the graph could not take it and nobody was told of it. */
  undo(): Promise<void>;
}

/** A journal in files of a folder: segments of lines, and the head that says how far they were acknowledged. One process at a time. */
export interface FileJournal extends Journal {
  readonly folder: string;
  /** Adds the lines of one revision; durable when it resolves, nothing of it when it throws. Others wait until it is settled. */
  appendRevision(texts: Iterable<string>): Promise<ToldRevision>;
}

/** A segment that is longer gets a successor. */
const SEGMENT_BYTES = 64_000_000;
const PIECE = 1 << 20;
const FIRST = '000001.jsonl';

/** Goes on with a journal that was proven whole up to this head. */
export function continueJournal(folder: string, head: HeadFile): FileJournal {
  let now = head;
  let last: Promise<unknown> = Promise.resolve();
  /** Each waits until the one before has settled. */
  const inTurn = async <T>(work: () => Promise<T>, settled: (done: T) => Promise<unknown>): Promise<T> => {
    const next = last.then(work);
    last = next.then(settled).catch(() => undefined);
    return next;
  };
  const appendRevision = async (texts: Iterable<string>): Promise<ToldRevision> => {
    let settle: () => void = () => undefined;
    const settled = new Promise<void>((resolve) => {
      settle = resolve;
    });
    return inTurn(
      async () => {
        const before = now;
        now = await grow(folder, before, texts);
        return {
          hash: now.revisionHash,
          keep: settle,
          async undo() {
            await writeHead(folder, before);
            await cutBack(folder, before);
            now = before;
            settle();
          },
        };
      },
      () => settled,
    );
  };
  return {
    folder,
    head: async () => toHead(now),
    lines: (after = 0) => readLines(folder, now, after),
    notes: (kind, after = 0) => readLines(folder, now, after, Buffer.from(toNoteStart(kind))),
    async append(kind, payload) {
      await inTurn(
        async () => {
          now = await grow(folder, now, [toText({ is: 'note', kind, at: new Date().toISOString(), payload })]);
        },
        async () => undefined,
      );
    },
    appendRevision,
  };
}

/** Begins a journal, with a first entry where one is given: all of it is there, or nothing. */
export async function beginJournal(folder: string, texts: Iterable<string> = []): Promise<FileJournal> {
  return makeJournal(folder, [withFormat(texts)]);
}

/**
 * Makes a journal of lines that begin with its format, given in portions; it is in its place as a whole, or not at all.
 * @param beforeMove is called when it is whole and its place must be free
 */
export async function makeJournal(
  folder: string,
  portions: AsyncIterable<Iterable<string>> | Iterable<Iterable<string>>,
  beforeMove: () => Promise<void> = async () => undefined,
): Promise<FileJournal> {
  const made = `${folder}.new`;
  try {
    await rm(made, { recursive: true, force: true });
    makeFolder(made);
  } catch (error) {
    throw toFolderError(error, folder);
  }
  try {
    let head: HeadFile = { ...START, segments: [] };
    for await (const texts of portions) head = await grow(made, head, texts);
    await beforeMove();
    await rename(made, folder);
    await syncFolder(dirname(folder));
    return continueJournal(folder, head);
  } catch (error) {
    await rm(made, { recursive: true, force: true }).catch(() => undefined);
    throw toWorkError(error, folder);
  }
}

/** Writes lines behind the head, then the head. A failure leaves both as they were. */
async function grow(folder: string, head: HeadFile, texts: Iterable<string>): Promise<HeadFile> {
  const { segment, isNew } = chooseSegment(head);
  const path = join(folder, segment.name);
  try {
    const file = await open(path, isNew ? 'wx' : 'r+', 0o600);
    try {
      if ((await file.stat()).size !== segment.bytes) throw new GraphRefused(FOREIGN);
      const walk = createWalk(toHead(head));
      let at = segment.bytes;
      for (const piece of toPieces(texts, walk)) at += (await file.write(piece, 0, piece.length, at)).bytesWritten;
      await file.sync();
      if (isNew) await syncFolder(folder);
      const grown = {
        ...walk.head,
        segments: [...head.segments.slice(0, isNew ? undefined : -1), { ...segment, bytes: at, number: walk.head.number }],
      };
      await writeHead(folder, grown);
      return grown;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!(error instanceof GraphRefused)) await cutBack(folder, head).catch(() => undefined);
    throw toWorkError(error, folder);
  }
}

const END = Buffer.from('\n');

/** Each text is made bytes once: a large revision is some hundred megabytes. */
function* toPieces(texts: Iterable<string>, walk: ReturnType<typeof createWalk>): Generator<Buffer> {
  let piece: Buffer[] = [];
  let length = 0;
  for (const text of texts) {
    const bytes = Buffer.from(text);
    piece.push(Buffer.from(toFileStart(bytes.length, walk.add(bytes))), bytes, END);
    length += bytes.length;
    if (length < PIECE) continue;
    yield Buffer.concat(piece);
    piece = [];
    length = 0;
  }
  if (piece.length > 0) yield Buffer.concat(piece);
}

function chooseSegment({ segments, number }: HeadFile): { segment: Segment; isNew: boolean } {
  const last = segments.at(-1);
  if (last && last.bytes < SEGMENT_BYTES) return { segment: last, isNew: false };
  const name = last ? `${String(Number.parseInt(last.name, 10) + 1).padStart(6, '0')}.jsonl` : FIRST;
  return { segment: { name, bytes: 0, number }, isNew: true };
}

/** Takes away whatever lies behind the head. */
export async function cutBack(folder: string, { segments }: HeadFile, names: readonly string[] = []): Promise<void> {
  const last = segments.at(-1);
  const next = chooseSegment({ ...START, segments: last ? [{ ...last, bytes: SEGMENT_BYTES }] : [] }).segment.name;
  const kept = new Set(segments.map(({ name }) => name));
  for (const name of [next, ...names]) if (!kept.has(name)) await rm(join(folder, name), { force: true });
  if (last) {
    const file = await open(join(folder, last.name), 'r+');
    try {
      await file.truncate(last.bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  }
  await syncFolder(folder);
}

/** @param start what a line must begin with to be given */
async function* readLines(
  folder: string,
  { segments }: HeadFile,
  after: number,
  start: Buffer = Buffer.alloc(0),
): AsyncGenerator<JournalLine> {
  let number = 0;
  for (const segment of segments) {
    if (segment.number <= after) {
      number = segment.number;
      continue;
    }
    for await (const { hash, text } of readSegment(join(folder, segment.name), segment.bytes)) {
      number += 1;
      if (number > after && text.subarray(0, start.length).equals(start)) yield { number, hash, text: text.toString() };
    }
  }
}

const toHead = ({ number, hash, revision, revisionHash }: JournalHead): JournalHead => ({ number, hash, revision, revisionHash });
