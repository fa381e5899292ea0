/** A backup: the lines of a journal as they are, in one compressed file. The same journal gives the same bytes on every engine. */
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { InvalidInput, type Sentence } from '../errors.ts';
import { toWorkError } from './disk-errors.ts';
import type { Journal } from './journal.ts';
import { chain, hashLine, toFileLine } from './line.ts';
import { BadBytes, readLinesOf } from './segment.ts';
import { BadLine, createWalk, type JournalHead } from './walk.ts';

/** The second kind holds something beside the journal, as further lines in the same chain. */
const TITLE = 'LIANTU BACKUP';
const TITLE_RULE = new RegExp(`^${TITLE} ([12]) (\\d+) ([0-9a-f]{64})$`);
const toEnd = (lines: number): string => `end ${lines}`;
const MOST_TITLE = 1000;

/**
 * @param beside what else it is to hold, one text a line; where that is nothing the file is as if nobody had asked
 * @returns how far the backup goes
 * @throws GraphRefused for a place that cannot be written
 */
export async function writeArchive(path: string, journal: Journal, beside: AsyncIterable<string> | null = null): Promise<JournalHead> {
  const head = await journal.head();
  const part = `${path}.part`;
  try {
    await pipeline(
      Readable.from(toArchiveLines(journal, head, beside)),
      createGzip({ level: 6 }),
      createWriteStream(part, { mode: 0o600, flush: true }),
    );
    await rename(part, path);
    return head;
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw toWorkError(error, path);
  }
}

async function* toArchiveLines(
  journal: Journal,
  { number, hash }: JournalHead,
  beside: AsyncIterable<string> | null,
): AsyncGenerator<string> {
  const others = beside?.[Symbol.asyncIterator]();
  let other = await others?.next();
  const isAlone = other === undefined || other.done === true;
  yield `${TITLE} ${isAlone ? 1 : 2} ${number} ${hash}\n`;
  const walk = createWalk();
  for await (const line of journal.lines()) {
    walk.take(line.text, line.hash);
    yield toFileLine(line);
    if (line.number === number) break;
  }
  if (walk.head.hash !== hash) throw new BadLine(walk.head.number, 'the journal changed while it was read');
  if (isAlone) return;
  let last = { number, hash };
  let lines = 0;
  const join = (text: string): string => {
    const [line] = chain(last, [text]);
    last = line!;
    return toFileLine(line!);
  };
  for (; other?.done === false; other = await others!.next()) {
    lines += 1;
    yield join(other.value);
  }
  yield join(toEnd(lines));
}

/**
 * Reads a backup and holds every line against the one before. What it gives may be used when it has ended without throwing.
 * @param onBeside is told what it holds beside the journal, line by line
 * @throws InvalidInput for another file, a damaged one or one that is cut short
 */
export async function* readArchive(path: string, onBeside: (text: string) => void = () => undefined): AsyncGenerator<string, JournalHead> {
  const walk = createWalk();
  try {
    const { title, bytes } = await splitTitle(unzip(path));
    const [, kind, number, hash] = TITLE_RULE.exec(title) ?? [];
    if (hash === undefined) throw new BadBytes(0, 'no title of a backup');
    const beside = createBeside(hash, kind === '1', onBeside);
    for await (const line of readLinesOf(bytes)) {
      if (walk.head.number === Number(number)) {
        beside.take(line.text.toString(), line.hash);
        continue;
      }
      walk.take(line.text, line.hash);
      yield line.text.toString();
    }
    if (walk.head.hash !== hash || String(walk.head.number) !== number || !beside.isWhole())
      throw new BadLine(walk.head.number, 'the end is missing');
    return walk.head;
  } catch (error) {
    throw isOfTheFile(error) ? new InvalidInput(toBadArchive(path, (error as Error).message), {}, { cause: error }) : error;
  }
}

/** The lines behind the journal, held against the one before each. */
function createBeside(hash: string, isAlone: boolean, onLine: (text: string) => void) {
  let last = hash;
  let lines = 0;
  let isWhole = isAlone;
  return {
    take(text: string, own: string): void {
      if (isWhole || hashLine(last, text) !== own) throw new BadLine(lines, 'a line beside the journal does not fit the one before');
      last = own;
      if (text === toEnd(lines)) isWhole = true;
      else {
        lines += 1;
        onLine(text);
      }
    },
    isWhole: () => isWhole,
  };
}

/** Reads all of a backup. @param onBeside as of `readArchive` @throws InvalidInput as `readArchive` */
export async function checkArchive(path: string, onBeside?: (text: string) => void): Promise<JournalHead> {
  const texts = readArchive(path, onBeside);
  for (;;) {
    const next = await texts.next();
    if (next.done) return next.value;
  }
}

/** What the file holds; an error of the file ends it like one of its content. */
function unzip(path: string): AsyncIterable<Buffer> {
  const bytes = createGunzip();
  createReadStream(path)
    .on('error', (error) => bytes.destroy(error))
    .pipe(bytes);
  return bytes as AsyncIterable<Buffer>;
}

/** The first line, and the bytes after it. */
async function splitTitle(stream: AsyncIterable<Buffer>): Promise<{ title: string; bytes: AsyncGenerator<Buffer> }> {
  const pieces = stream[Symbol.asyncIterator]();
  let seen: Buffer = Buffer.alloc(0);
  while (!seen.includes(10)) {
    const { value, done } = await pieces.next();
    if (done || seen.length > MOST_TITLE) throw new BadBytes(0, 'no title of a backup');
    seen = Buffer.concat([seen, value]);
  }
  const end = seen.indexOf(10);
  const title = seen.toString('latin1', 0, end);
  return { title, bytes: restOf(seen.subarray(end + 1), pieces) };
}

async function* restOf(first: Buffer, pieces: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
}

/** What zlib, the system and the walk say of a file. */
function isOfTheFile(error: unknown): boolean {
  if (error instanceof BadBytes || error instanceof BadLine || error instanceof SyntaxError) return true;
  return /^(Z_|ENOENT|EISDIR|EACCES)/.test((error as NodeJS.ErrnoException).code ?? '');
}

const toBadArchive = (path: string, why: string): Sentence => ({
  zh: `${path} 不是完整的链图备份（${why}），没有改动任何内容。请换一个备份文件。`,
  en: `${path} is not a whole backup of Liantu (${why}); nothing was changed. Take another backup.`,
});
