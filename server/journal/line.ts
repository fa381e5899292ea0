/** One line of the journal: a JSON text, chained to the one before by its hash. The same in a file, in a graph and in a backup. */
import { createHash } from 'node:crypto';

export interface JournalLine {
  /** Counted from 1. */
  number: number;
  /** SHA-256 in hex over the hash of the line before, a line feed and the text. */
  hash: string;
  text: string;
}

/** What stands for the hash before the first line. */
export const ORIGIN = '0'.repeat(64);
export const HASH_LENGTH = 64;

export function hashLine(previous: string, text: string | Uint8Array): string {
  return createHash('sha256').update(previous).update('\n').update(text).digest('hex');
}

/** As it stands in a file: how many bytes the text has, its hash, and the text. */
export function toFileLine({ hash, text }: Pick<JournalLine, 'hash' | 'text'>): string {
  return `${toFileStart(Buffer.byteLength(text), hash)}${text}\n`;
}

/** What stands before a text of so many bytes. */
export const toFileStart = (bytes: number, hash: string): string => `${bytes} ${hash} `;

/** Chains further texts to a line. */
export function* chain(after: { number: number; hash: string }, texts: Iterable<string>): Generator<JournalLine> {
  let { number, hash } = after;
  for (const text of texts) {
    hash = hashLine(hash, text);
    number += 1;
    yield { number, hash, text };
  }
}
