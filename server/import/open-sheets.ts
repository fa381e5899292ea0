import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { openCsv } from './sheets/open-csv.ts';
import { FileRefused, MOST, SENTENCES } from './sheets/refuse-file.ts';
import type { Sheet } from './sheets/sheet.ts';
import { openWorkbook } from './workbook/open-workbook.ts';

/** A file that is handed in, under the name by which it is spoken of. */
export interface ImportFile {
  path: string;
  name: string;
}
/** The tables of a file that a person hands in. */
export interface OpenFile {
  sheets: Sheet[];
  /** Sheets that are hidden in the workbook and were left out. */
  hidden: string[];
  close(): void;
}

/** How files begin: an OLE file, which names its parts in a sector of its own, and a ZIP archive. */
const [OLE, ZIP] = [0xd0cf11e0, 0x504b0304];
/** How a locked workbook names what it hides, in the letters of an OLE file. */
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Opens a table by what the file holds, whatever its name says: an Excel or WPS workbook, else text.
 * @param name under which the file is spoken of, where that is not its own
 * @throws FileRefused with one sentence where the file is no table, damaged or hostile
 */
export async function openSheets(path: string, name = basename(path)): Promise<OpenFile> {
  const start = await readBytes(path, name, 0);
  if (start.readUInt32BE(0) === OLE) {
    const names = await readBytes(path, name, (start.readUInt32LE(48) + 1) * (1 << start.readUInt16LE(30)));
    throw new FileRefused(name, names.includes(LOCKED) ? SENTENCES.encrypted : SENTENCES.old);
  }
  if (start.readUInt32BE(0) === ZIP) return openWorkbook(path, name);
  return { sheets: [await openCsv(path, name)], hidden: [], close: () => undefined };
}

const PART = 4096;

async function readBytes(path: string, name: string, position: number): Promise<Buffer> {
  const missing = (cause: unknown): never => {
    throw new FileRefused(name, SENTENCES.missing, { cause });
  };
  const found = await stat(path).catch(missing);
  if (!found.isFile()) throw new FileRefused(name, SENTENCES.missing);
  if (found.size > MOST.file) throw new FileRefused(name, SENTENCES.large);
  const handle = await open(path).catch(missing);
  try {
    return (await handle.read(Buffer.alloc(PART), 0, PART, position)).buffer;
  } finally {
    await handle.close();
  }
}
