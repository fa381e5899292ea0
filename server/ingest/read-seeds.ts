import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sortedById } from '../domain/by-code-point.ts';
import type { Facts } from '../domain/facts.ts';
import type { Records } from '../domain/records.ts';
import { alignParks } from './align-parks.ts';
import { findNearest } from './check-nearest.ts';
import { Problems, SeedErrors } from './check-problems.ts';
import { checkReference } from './check-references.ts';
import { checkWhole } from './check-whole.ts';
import { readAbsences } from './read-absences.ts';
import { readChain } from './read-chain.ts';
import { readConsumption } from './read-consumption.ts';
import { createReadContext, type ReadContext } from './read-context.ts';
import { readEnterprises } from './read-enterprises.ts';
import { readProcesses } from './read-processes.ts';
import { readProduction } from './read-production.ts';
import { readProducts } from './read-products.ts';
import { addLocators, readRecordFiles, RECORD_FILES, toStated } from './read-records.ts';
import { readRegions } from './read-regions.ts';
import { readRelations } from './read-relations.ts';
import { readGoals } from './read-goals.ts';
import { readPlantSizes } from './read-plant-sizes.ts';
import { readSurveys } from './read-surveys.ts';
import { readSignals } from './read-signals.ts';
import { readSources } from './read-sources.ts';

const REQUIRED = [
  'chain.json',
  'sources.csv',
  'regions.csv',
  'products.csv',
  'processes.csv',
  'flows.csv',
  'enterprises.csv',
  'production.csv',
  'consumption.csv',
  'relations.csv',
];
const OPTIONAL = ['absences.csv', 'surveys.csv', 'goals.csv', 'plant_sizes.csv', 'signals.csv', ...RECORD_FILES];

/** What a folder of seeds holds: the facts of the chain, and what happens around it. */
export interface SeedContent {
  facts: Facts;
  records: Records;
}

/**
 * Reads a folder of seeds (graph-seeds/README.md is its dictionary) into facts, every list sorted by id.
 * Throws {@link SeedErrors} with every bad row when anything is wrong: a load is all or nothing.
 */
export async function readSeeds(folder: string): Promise<Facts> {
  return (await readSeedFolder(folder)).facts;
}

/** The facts, and the people, events, agreements, projects, claims and passages around them. Throws as {@link readSeeds}. */
export async function readSeedFolder(folder: string): Promise<SeedContent> {
  return readSeedFiles(await readFolder(folder));
}

/**
 * The same from files that are already in memory (name → bytes): an upload takes this way in. Neither the order of files nor of rows
 * matters.
 */
export function readSeedFiles(files: ReadonlyMap<string, Uint8Array>): SeedContent {
  const context = createReadContext(files);
  checkFileNames([...files.keys()], context.problems);
  context.chain = readChain(context);
  const sources = readSources(context);
  const regions = readRegions(context);
  const products = readProducts(context);
  const processes = readProcesses(context);
  const enterprises = readEnterprises(regions, context);
  const productions = readProduction(context);
  const needs = readConsumption(context);
  const relations = readRelations(context);
  const absences = readAbsences(context);
  const surveys = readSurveys(context);
  const goals = readGoals(context);
  const plantSizes = readPlantSizes(context);
  const signals = readSignals(context);
  const stated = [...productions, ...needs, ...relations, ...absences, ...surveys, ...goals, ...plantSizes, ...signals];
  context.known.fact = createFactIds(context, stated);
  const { records, chosen } = readRecordFiles(context);
  if (context.chain !== null) {
    const at = (column: string) => ({ file: 'chain.json', row: null, column });
    checkReference('region', context.chain.region, at('region'), context);
    for (const { source } of context.chain.evidence) checkReference('source', source, at('source'), context);
  }
  context.problems.refuseAny();
  const facts: Facts = {
    chains: context.chain === null ? [] : [context.chain],
    regions: sortedById(alignParks(regions, enterprises)),
    products: sortedById(products),
    processes: sortedById(processes),
    enterprises: sortedById(enterprises),
    productions: sortedById(productions),
    needs: sortedById(needs),
    relations: sortedById(relations),
    absences: sortedById(absences),
    surveys: sortedById(surveys),
    goals: sortedById(goals),
    plantSizes: sortedById(plantSizes),
    signals: sortedById(signals),
    sources: sortedById(sources),
  };
  addLocators(
    records.passages,
    chosen,
    [...facts.regions, ...products, ...processes, ...enterprises, ...stated, ...toStated(records)],
    context.problems,
  );
  checkWhole(facts, records, context);
  context.problems.refuseAny();
  return { facts, records };
}

const FACT_TABLES = [
  'production.csv',
  'consumption.csv',
  'relations.csv',
  'absences.csv',
  'surveys.csv',
  'goals.csv',
  'plant_sizes.csv',
  'signals.csv',
];

/** Nothing can be said about the ids of facts while one of their tables has a bad row: its id is made of the row's cells. */
function createFactIds({ problems }: ReadContext, facts: readonly { id: string }[]): ReadonlySet<string> | null {
  return problems.list.some(({ file }) => FACT_TABLES.includes(file)) ? null : new Set(facts.map((fact) => fact.id));
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

function checkFileNames(names: readonly string[], problems: Problems): void {
  const known = [...REQUIRED, ...OPTIONAL];
  for (const name of REQUIRED.filter((file) => !names.includes(file))) {
    problems.addBroken({ file: name, row: null, column: null }, '缺少这个文件', 'this file is missing');
  }
  for (const name of names.filter((file) => !known.includes(file))) {
    const near = findNearest(
      name,
      known.filter((file) => !names.includes(file)),
    );
    problems.addBroken(
      { file: name, row: null, column: null },
      `不认识这个文件${near ? `；是不是 ${near}？` : '；'}可用：${known.join('、')}`,
      `this file is not known${near ? `; did you mean ${near}?` : ';'} known files: ${known.join(', ')}`,
    );
  }
}
