import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problems, SeedErrors } from '../problems/check-problems.ts';
import { CHAIN_FILE } from './parse-chain.ts';

/** The files of a folder that may be tables (name → bytes), and the names of what else lies there. */
export interface Folder {
  files: Map<string, Uint8Array>;
  others: string[];
}

/** What systems and programs leave in every folder, and open workbooks (~$ and .~lock): nobody put them there. */
const LEFT_BY_PROGRAMS = /^([.~]|Thumbs\.db$|desktop\.ini$)/i;

/**
 * Reads the tables of a folder; links are followed, folders are none of the tables.
 * @throws SeedErrors when the folder or a table cannot be read
 */
export async function readFolder(folder: string): Promise<Folder> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) =>
    refuse(
      folder,
      '打不开这个文件夹；SEEDS 应指向含 chain.json 的文件夹',
      'this folder cannot be opened; SEEDS should name the folder that holds chain.json',
      error,
    ),
  );
  const own = entries.filter(({ name }) => !LEFT_BY_PROGRAMS.test(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const isTable = (entry: (typeof own)[number]) => (/\.csv$/i.test(entry.name) || entry.name === CHAIN_FILE) && !entry.isDirectory();
  const files = await Promise.all(own.filter(isTable).map(({ name }) => readOne(join(folder, name), name)));
  return { files: new Map(files), others: own.filter((entry) => !isTable(entry)).map(({ name }) => name) };
}

async function readOne(path: string, file: string): Promise<[string, Uint8Array]> {
  const bytes = await readFile(path).catch((error: unknown) =>
    refuse(
      file,
      '读不了这个文件；它应是一个可读的文件，不是文件夹',
      'this file cannot be read; it should be a readable file and no folder',
      error,
    ),
  );
  return [file, bytes];
}

function refuse(file: string, zh: string, en: string, cause: unknown): never {
  const problems = new Problems();
  problems.add({ file, row: null, column: null }, zh, en);
  throw new SeedErrors(problems.list, undefined, { cause });
}
