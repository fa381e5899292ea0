import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { FileRefused, MOST, SENTENCES } from '../sheets/refuse-file.ts';

/** The parts of a workbook by name, each to be read as a stream of bytes. Close it when done. */
export interface Zip {
  names: readonly string[];
  open(name: string): Promise<AsyncIterable<Uint8Array>>;
  close(): void;
}

/** Tables are packed 5 to 60 times; what is packed more is made to fill a disk. Small parts may be. */
const MOST_PACKED = 400;
const SMALL = 8 * 2 ** 20;

/**
 * Opens a workbook by its table of contents alone: nothing is unpacked before the stated sizes, names and locks are found fit, and while a
 * part is unpacked it may not become larger than it says.
 */
export async function openZip(path: string, file: string): Promise<Zip> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch((error: unknown) => refuse(file, error));
  const entries = new Map<string, Entry>();
  try {
    if (zip.entryCount > MOST.parts) throw new FileRefused(file, SENTENCES.parts);
    for await (const entry of toEntries(zip)) entries.set(entry.fileName, entry);
    checkSizes(file, [...entries.values()]);
  } catch (error) {
    zip.close();
    refuse(file, error);
  }
  return {
    names: [...entries.keys()],
    async open(name) {
      const stream = await zip.openReadStreamPromise(entries.get(name)!).catch((error: unknown) => refuse(file, error));
      return readParts(file, stream);
    },
    close: () => zip.close(),
  };
}

function toEntries(zip: ZipFile): AsyncIterable<Entry> {
  return {
    [Symbol.asyncIterator]() {
      return {
        next: () =>
          new Promise((resolve, reject) => {
            zip.removeAllListeners().once('entry', (value: Entry) => resolve({ value, done: false }));
            zip.once('end', () => resolve({ value: undefined, done: true })).once('error', reject);
            zip.readEntry();
          }),
      };
    },
  };
}

function checkSizes(file: string, entries: readonly Entry[]): void {
  if (entries.some((entry) => entry.isEncrypted())) throw new FileRefused(file, SENTENCES.encrypted);
  const isBomb = ({ uncompressedSize, compressedSize }: Entry) =>
    uncompressedSize > SMALL && uncompressedSize > compressedSize * MOST_PACKED;
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (total > MOST.unpacked || entries.some(isBomb)) throw new FileRefused(file, SENTENCES.bomb);
}

async function* readParts(file: string, stream: Readable): AsyncGenerator<Uint8Array> {
  try {
    for await (const part of stream) yield part as Uint8Array;
  } catch (error) {
    refuse(file, error);
  }
}

/** What the reader of archives says, in one of our sentences. */
function refuse(file: string, error: unknown): never {
  if (error instanceof FileRefused) throw error;
  const text = error instanceof Error ? error.message : '';
  const sentence = /relative path|absolute path|characters in fileName/.test(text)
    ? SENTENCES.names
    : /too many bytes|not enough bytes|size mismatch/.test(text)
      ? SENTENCES.forged
      : /encrypt/.test(text)
        ? SENTENCES.encrypted
        : SENTENCES.damaged;
  throw new FileRefused(file, sentence, { cause: error });
}
