import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Sentence } from '../../../server/errors.ts';
import { openEmbedded } from '../../../server/graph/embedded.ts';
import { readFacts } from '../../../server/graph/read-facts.ts';
import { ensureSchema } from '../../../server/graph/schema.ts';
import type { GraphSession } from '../../../server/graph/session.ts';
import { parseSeeds } from '../../../server/ingest/seeds/parse-seeds.ts';
import { writeFacts } from '../../../server/ingest/write/write-facts.ts';
import { prepareGraph } from '../../../server/start/prepare-graph.ts';

const TINY = 'test/fixtures/seeds/tiny';
let folder: string;
let session: GraphSession;
let said: Sentence[];
const prepare = (folders = [TINY], { areNamed = false, isWatched = false } = {}) =>
  prepareGraph(session, { folders, areNamed, isWatched }, (sentence) => {
    said.push(sentence);
  });
const SECOND = 'test/fixtures/seeds/second';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'liantu-prepare-'));
  session = await openEmbedded(folder);
  said = [];
});
afterEach(async () => {
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A graph as the version before this one left it: facts alone, schema 1. */
async function makeOld(change: (facts: Awaited<ReturnType<typeof parseSeeds>>) => void = () => undefined): Promise<void> {
  const facts = await parseSeeds(TINY);
  change(facts);
  await ensureSchema(session);
  await writeFacts(session, facts, { by: 'graph-seeds', note: TINY });
  await session.write((tx) => tx.run('MATCH (v:SchemaVersion) SET v.number = 1'));
}

it('fills an empty graph with facts and records, and leaves it alone the next time', async () => {
  await prepare();
  const { revision, records } = await readFacts(session);
  expect([revision?.id, records.projects.length, records.claims.length, records.passages.length]).toEqual([1, 1, 2, 2]);
  said = [];
  await prepare();
  expect([(await readFacts(session)).revision?.id, said]).toEqual([1, []]);
});

it('brings the records to an older graph that still holds the facts of the seeds', async () => {
  await makeOld();
  await prepare();
  const { revision, records } = await readFacts(session);
  expect([revision?.id, records.people.length]).toEqual([2, 1]);
  expect(said[0]?.en).toContain('older version');
});

it('leaves an older graph with other facts as it is, and says so', async () => {
  await makeOld((facts) => {
    facts.productions[0]!.capacity = 12_345;
  });
  await prepare();
  const { revision, facts, records } = await readFacts(session);
  expect([revision?.id, facts.productions[0]!.capacity, records.projects]).toEqual([2, 12_345, []]);
  expect(said.map(({ en }) => en)).toEqual([
    expect.stringContaining('left as it is'),
    expect.stringContaining('its facts are now those of the dataset tiny'),
  ]);
});

it('says of a graph without the later tables what it lacks, once, and leaves it as it is', async () => {
  await prepare();
  await session.write((tx) => tx.run('MATCH (v:SchemaVersion) SET v.number = 4'));
  said = [];
  await prepare();
  expect(said.map(({ en }) => en)).toEqual([expect.stringContaining('indicators.csv')]);
  await prepare();
  expect([said.length, (await readFacts(session)).revision?.id]).toEqual([1, 1]);
});

it('loads every folder that is named, and later only one that adds', async () => {
  await prepare([TINY, SECOND], { areNamed: true });
  const { facts, origins } = await readFacts(session);
  expect([facts.chains.map(({ id }) => id), origins.datasets.map(({ id }) => id)]).toEqual([
    ['second', 'tiny'],
    ['second', 'tiny'],
  ]);
  said = [];
  await prepare();
  expect(said).toEqual([]);
});

it('leaves a dataset that nobody named alone, and adds one that somebody did', async () => {
  await prepare();
  await prepare([SECOND]);
  expect((await readFacts(session)).facts.chains.map(({ id }) => id)).toEqual(['tiny']);
  await prepare([TINY, SECOND], { areNamed: true });
  expect((await readFacts(session)).facts.chains.map(({ id }) => id)).toEqual(['second', 'tiny']);
  expect(said.at(-1)?.en).toContain('The dataset second (test/fixtures/seeds/second) was loaded as revision 2');
});

it('says which files of a dataset changed since it was loaded, and loads them where that is wished', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'liantu-changed-'));
  cpSync(SECOND, copy, { recursive: true });
  await prepare([copy]);
  appendFileSync(join(copy, 'production.csv'), 'e_glass,power,planned,7,MWh/a,2025,,0,S9,cited,\n');
  said = [];
  await prepare([copy]);
  expect([(await readFacts(session)).revision?.id, said.map(({ en }) => en)]).toEqual([1, [expect.stringContaining('production.csv')]]);
  await prepare([copy], { isWatched: true });
  const { revision, facts } = await readFacts(session);
  expect([revision?.id, facts.productions.length]).toEqual([2, 5]);
  rmSync(copy, { recursive: true, force: true });
});
