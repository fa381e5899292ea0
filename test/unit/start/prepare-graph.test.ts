import { mkdtempSync, rmSync } from 'node:fs';
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
const prepare = () =>
  prepareGraph(session, TINY, (sentence) => {
    said.push(sentence);
  });

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
  expect([revision?.id, facts.productions[0]!.capacity, records.projects]).toEqual([1, 12_345, []]);
  expect(said).toEqual([expect.objectContaining({ en: expect.stringContaining('left as it is') })]);
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
