/** One life of a graph of any size in a process of its own, so that its memory is its own: loads it, or opens it and changes one row. */
import { join } from 'node:path';
import process from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { createChainKeeper } from '../../server/chain/chain-keeper.ts';
import { createSnapshotShelf, type Shelved } from '../../server/chain/shelf/snapshot-shelf.ts';
import { nameSearchOf } from '../../server/chain/search/name-search.ts';
import { openSnapshot } from '../../server/chain/snapshot.ts';
import { createUnpacker } from '../../server/chain/unpack.ts';
import { loadDataset } from '../../server/datasets/load-dataset.ts';
import { NO_FACTS } from '../../server/domain/facts.ts';
import type { ChainId, DatasetId } from '../../server/domain/ids.ts';
import { NO_RECORDS } from '../../server/domain/records.ts';
import { parseSeedFolder } from '../../server/ingest/seeds/parse-seeds.ts';
import { openStore } from '../../server/start/open-store.ts';
import { MEGABYTE, step, tell } from './steps.ts';

const CHAIN = 'ni-cu-co' as ChainId;
const QUESTIONS = ['金川', 'jinchuan', 'jinchaun', '有限公司'];

const [life = '', folder = '', dataDir = '', uri = '', password = ''] = process.argv.slice(2);
const settings = { dataDir, neo4j: uri === '' ? null : { uri, user: 'neo4j', password } };
const shelf = uri === '' ? createSnapshotShelf({ folder: join(dataDir, 'snapshot'), program: 'bench', atLeast: 0 }) : null;
const lives = { load, first, serve };
await lives[life as keyof typeof lives]();
// The largest that it ever was; the kernel tells kilobytes.
tell({ name: 'peak', wall: 0, cpu: 0, memory: (process.resourceUsage().maxRSS * 1024) / MEGABYTE });

async function load(): Promise<void> {
  const { session } = await openStore(settings, () => undefined, 'import');
  const content = await step('read the tables', () => parseSeedFolder(folder));
  await step('load', () => loadDataset(session, content, { by: 'bench', note: null }));
  await step('close', () => session.close());
}

/** The first start after a load, which has no snapshot to begin with. */
async function first(): Promise<void> {
  const { session } = await step('open', () => openStore(settings, () => undefined));
  let put: Promise<void> = Promise.resolve();
  const noting = shelf && { ...shelf, write: (shelved: Shelved) => (put = shelf.write(shelved)) };
  await step('read the graph', () => createChainKeeper(session, noting).current());
  await step('keep the snapshot', () => put);
  await session.close();
}

async function serve(): Promise<void> {
  const unpacker = createUnpacker();
  const { session } = await step('open', () => openStore(settings, () => undefined));
  const keeper = createChainKeeper(session, shelf);
  const packed = await step('read the graph', () => keeper.current());
  const snapshot = await step('a thread opens it', () => {
    const opened = openSnapshot(packed, unpacker);
    opened.model(CHAIN);
    return opened;
  });
  await step('first search', () => nameSearchOf(snapshot.facts, snapshot.records).find('金川', null, 20));
  for (const text of QUESTIONS) {
    // Each question of a service comes as a message, so what was put off until after the one before is done.
    await setImmediate();
    await step(`search ${text}`, () => nameSearchOf(snapshot.facts, snapshot.records).find(text, null, 20));
  }
  const row = snapshot.facts.productions.at(-1)!;
  const content = {
    dataset: { id: 'hand' as DatasetId, name: 'hand', files: [] },
    facts: { ...NO_FACTS, productions: [{ ...row, capacity: (row.capacity ?? 0) + 1 }] },
    records: NO_RECORDS,
  };
  // The first hand that changes anything makes the second dataset; the one after it is what people wait for all day.
  await step('first changed row', () => change());
  content.facts.productions[0]!.capacity! += 1;
  await step('one changed row', () => change());
  await session.close();

  async function change(): Promise<void> {
    await loadDataset(session, content, { by: 'bench', note: null, prefer: 'hand' });
    openSnapshot(await keeper.current(), unpacker).model(CHAIN);
  }
}
