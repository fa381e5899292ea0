/** Reads the lines of one file of the journal, byte by byte as they were written. */
import { open, type FileHandle } from 'node:fs/promises';
import { HASH_LENGTH } from './line.ts';

export interface SegmentLine {
  hash: string;
  text: Buffer;
  /** Where the line ends, in bytes from the start of the file. */
  end: number;
}

/** The bytes from here on are no line. */
export class BadBytes extends Error {
  constructor(
    readonly offset: number,
    why: string,
  ) {
    super(`byte ${offset}: ${why}`);
  }
}

const PIECE = 1 << 20;
/** A line has some hundred thousand bytes; a length far beyond is a damaged one. */
const MOST = 1 << 28;
const HEADER = /^(\d{1,9}) ([0-9a-f]{64}) /;

/**
 * The lines of a file, checked for their form; hashes are for `createWalk` to check.
 * @param until reads no further than so many bytes
 * @throws BadBytes where the file is torn or is something else
 */
export async function* readSegment(path: string, until = Infinity): AsyncGenerator<SegmentLine> {
  const file = await open(path, 'r');
  try {
    yield* readLinesOf(readPieces(file, until));
  } finally {
    await file.close();
  }
}

async function* readPieces(file: FileHandle, until: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < until;) {
    const piece = Buffer.allocUnsafe(Math.min(PIECE, until - at));
    const { bytesRead } = await file.read(piece, 0, piece.length, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield piece.subarray(0, bytesRead);
  }
}

/** The lines in pieces of bytes. @throws BadBytes where they are torn or something else */
export async function* readLinesOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<SegmentLine> {
  let rest: Buffer = Buffer.alloc(0);
  let start = 0;
  for await (const piece of pieces) {
    rest = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let used = 0;
    for (let line = cutLine(rest, used, start); line !== null; line = cutLine(rest, used, start)) {
      used += line.end - start;
      start = line.end;
      yield line;
    }
    rest = rest.subarray(used);
  }
  if (rest.length > 0) throw new BadBytes(start, 'the line is not whole');
}

/** @returns null where more bytes are needed */
function cutLine(bytes: Buffer, at: number, start: number): SegmentLine | null {
  const head = bytes.toString('latin1', at, at + HASH_LENGTH + 11);
  const found = HEADER.exec(head);
  if (found === null) {
    if (head.length < HASH_LENGTH + 11 && /^\d{0,9}( [0-9a-f]{0,64} ?)?$/.test(head)) return null;
    throw new BadBytes(start, 'no line begins here');
  }
  const length = Number(found[1]);
  if (length > MOST) throw new BadBytes(start, `a line of ${length} bytes`);
  const begin = at + found[0].length;
  if (begin + length + 1 > bytes.length) return null;
  if (bytes[begin + length] !== 10) throw new BadBytes(start, 'the line has another length');
  return { hash: found[2]!, text: bytes.subarray(begin, begin + length), end: start + found[0].length + length + 1 };
}
