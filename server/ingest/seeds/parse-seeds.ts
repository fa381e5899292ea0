import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Facts } from '../../domain/facts.ts';
import type { Records } from '../../domain/records.ts';
import { Problems, SeedErrors } from '../problems/check-problems.ts';
import { addLocators, toStated } from './add-locators.ts';
import { checkFileNames } from './check-file-names.ts';
import { checkWhole } from './check-whole.ts';
import { checkChainReferences, parseChain } from './parse-chain.ts';
import { parseFacts } from './parse-facts.ts';
import { parseRecords } from './parse-records.ts';
import { parseTables } from './parse-tables.ts';
import { toChecks } from './to-checks.ts';

/** What a folder of seeds holds: the facts of the chain, and what happens around it. */
export interface SeedContent {
  facts: Facts;
  records: Records;
}

/**
 * Parses a folder of seeds (graph-seeds/README.md is its dictionary) into facts, every list sorted by id.
 * Throws {@link SeedErrors} with every bad row when anything is wrong: a load is all or nothing.
 */
export async function parseSeeds(folder: string): Promise<Facts> {
  return (await parseSeedFolder(folder)).facts;
}

/** The facts, and the people, events, agreements, projects, claims and passages around them. Throws as {@link parseSeeds}. */
export async function parseSeedFolder(folder: string): Promise<SeedContent> {
  return parseSeedFiles(await readFolder(folder));
}

/**
 * The same from files that are already in memory (name → bytes): an upload takes this way in. Neither the order of files nor of rows
 * matters. First the cells of every table, each row for itself; then the rows, held against all tables; then what no single row shows.
 */
export function parseSeedFiles(files: ReadonlyMap<string, Uint8Array>): SeedContent {
  const problems = new Problems();
  checkFileNames([...files.keys()], problems);
  const chain = parseChain(files, problems);
  const tables = parseTables(files, problems);
  const checks = toChecks(tables, problems);
  checkChainReferences(chain, checks);
  const facts = parseFacts(tables, chain, checks);
  const { records, chosen } = parseRecords(tables, checks);
  problems.refuseAny();
  addLocators(records.passages, chosen, toStated(facts, records), problems);
  checkWhole(facts, tables, problems);
  problems.refuseAny();
  return { facts, records };
}

async function readFolder(folder: string): Promise<Map<string, Uint8Array>> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    const problems = new Problems();
    problems.add(
      { file: folder, row: null, column: null },
      '打不开这个文件夹；SEEDS 应指向含 chain.json 的文件夹',
      'this folder cannot be opened; SEEDS should name the folder that holds chain.json',
    );
    throw new SeedErrors(problems.list, undefined, { cause: error });
  }
  const wanted = names.filter((name) => /\.(csv|json)$/i.test(name) && !/^[.~]/.test(name)).sort();
  return new Map(
    await Promise.all(wanted.map(async (name): Promise<[string, Uint8Array]> => [name, await readOne(join(folder, name), name)])),
  );
}

async function readOne(path: string, file: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const problems = new Problems();
    problems.add(
      { file, row: null, column: null },
      '读不了这个文件；它应是一个可读的文件，不是文件夹',
      'this file cannot be read; it should be a readable file and no folder',
    );
    throw new SeedErrors(problems.list, undefined, { cause: error });
  }
}
