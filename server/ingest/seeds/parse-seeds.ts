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
import { readFolder } from './read-folder.ts';
import { toChecks } from './to-checks.ts';
import { toDigests, type SeedDataset } from './seed-dataset.ts';

/** What a folder of seeds holds: the facts of the chain, and what happens around it. */
export interface SeedContent {
  facts: Facts;
  records: Records;
}
/** With the dataset that states it. */
export interface SeedTables extends SeedContent {
  dataset: Pick<SeedDataset, 'id' | 'name'>;
}
/** And with what its files were. */
export interface DatasetContent extends SeedContent {
  dataset: SeedDataset;
}
/** With the names of the files and folders beside the tables, which say nothing to the graph. */
export interface SeedFolder extends DatasetContent {
  passedOver: string[];
}

/**
 * Parses a folder of seeds (graph-seeds/README.md is its dictionary) into facts, every list sorted by id.
 * Throws {@link SeedErrors} with every bad row when anything is wrong: a load is all or nothing.
 */
export async function parseSeeds(folder: string): Promise<Facts> {
  return (await parseSeedFolder(folder)).facts;
}

/** The facts, and the people, events, agreements, projects, claims and passages around them. Throws as {@link parseSeeds}. */
export async function parseSeedFolder(folder: string): Promise<SeedFolder> {
  const { files, others } = await readFolder(folder);
  const { dataset, ...content } = parseSeedFiles(files, others);
  return { ...content, dataset: { ...dataset, files: toDigests(files) }, passedOver: others };
}

/**
 * The same from files that are already in memory (name → bytes): an upload takes this way in. Neither the order of files nor of rows
 * matters; `others` are names of files beside them that are no tables. First the cells of every table, each row for itself; then the
 * rows, held against all tables; then what no single row shows.
 */
export function parseSeedFiles(files: ReadonlyMap<string, Uint8Array>, others: readonly string[] = []): SeedTables {
  const problems = new Problems();
  checkFileNames([...files.keys()], others, problems);
  const file = parseChain(files, problems);
  const chain = file?.chain ?? null;
  const tables = parseTables(files, problems);
  const checks = toChecks(tables, problems);
  checkChainReferences(chain, checks);
  const facts = parseFacts(tables, chain, checks);
  const { records, chosen } = parseRecords(tables, checks);
  problems.refuseAny();
  addLocators(records.passages, chosen, toStated(facts, records), problems);
  checkWhole(facts, tables, problems);
  if (file === null) throw new SeedErrors(problems.list);
  problems.refuseAny();
  return { facts, records, dataset: { id: file.dataset, name: file.chain.name } };
}
