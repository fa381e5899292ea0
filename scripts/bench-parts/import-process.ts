/**
 * One import of many rows in a process of its own, so that its memory is its own: a sheet is read and held against the graph, and written; or
 * the same rows go in as a plain driver would put them there.
 */
import process from 'node:process';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { loadDataset, previewLoad } from '../../server/datasets/load-dataset.ts';
import { readFacts } from '../../server/graph/read-facts.ts';
import { toContent } from '../../server/import/difference/to-content.ts';
import { toImportDataset } from '../../server/import/name-import.ts';
import { readImport } from '../../server/import/read-import.ts';
import { parseSeedFolder } from '../../server/ingest/seeds/parse-seeds.ts';
import { openStore } from '../../server/start/open-store.ts';
import { MEGABYTE, step, tell } from './steps.ts';

const SEEDS = 'graph-seeds/nickel-copper-cobalt';
const AT_A_TIME = 5_000;

const PLAIN = `UNWIND $rows AS row
  MERGE (e:Enterprise {id: row.name}) SET e.name = row.name
  MERGE (f:Production {id: row.id}) SET f.capacity = row.capacity, f.unit = 't/a', f.phase = 'OPERATING'
  MERGE (e)-[:MAKES]->(f)
  WITH row, e, f
  MATCH (p:Product {id: row.product}) MERGE (f)-[:OF]->(p)
  WITH row, e
  MATCH (r:Region {id: row.region}) MERGE (e)-[:LOCATED_IN]->(r)`;

const [life = '', sheet = '', dataDir = '', uri = '', password = ''] = process.argv.slice(2);
const { session } = await openStore({ dataDir, neo4j: uri === '' ? null : { uri, user: 'neo4j', password } }, () => undefined, 'import');
if (life === 'begin') await loadDataset(session, await parseSeedFolder(SEEDS), { by: 'bench', note: null });
else await (life === 'ours' ? putIn() : putPlainly());
await session.close();

async function putIn(): Promise<void> {
  const file = { path: sheet, name: 'bench.csv' };
  const { facts, records } = await readFacts(session);
  const dataset = await toImportDataset([file]);
  const source = { id: 'src-bench', title: 'bench' };
  const before = weigh();
  const { read, content } = await step('read the sheet', async () => {
    const found = await readImport([file], { facts, records }, { source, today: '2026-11-30' });
    return { read: found, content: { ...toContent(found.collector, source), dataset } };
  });
  if (read.report.rows.taken !== read.report.rows.read) throw new Error(JSON.stringify(read.report.problems[0]));
  tell({ name: 'grown by reading', wall: 0, cpu: 0, memory: weigh() - before });
  await step('the difference', () => previewLoad(session, content, { prefer: dataset.id }));
  await step('write', () => loadDataset(session, content, { by: 'bench', note: null, prefer: dataset.id }));
}

/** The rows of the sheet, in steps of five thousand, without a check, a source, a revision or a way back. */
async function putPlainly(): Promise<void> {
  await step('write', async () => {
    let rows: Record<string, string | number>[] = [];
    const put = async () => {
      const own = rows;
      rows = [];
      if (own.length > 0) await session.write((tx) => tx.run(PLAIN, { rows: own }));
    };
    let isHead = true;
    for await (const line of createInterface({ input: createReadStream(sheet) })) {
      const [name = '', product = '', capacity = '', , , region = ''] = line.split(',');
      if (!isHead) rows.push({ name, product, capacity: Number(capacity), region, id: `${name}:${product}` });
      isHead = false;
      if (rows.length >= AT_A_TIME) await put();
    }
    await put();
  });
}

/** Megabytes that are held for good. */
function weigh(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MEGABYTE;
}
