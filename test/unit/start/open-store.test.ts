import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Facts } from '../../../server/domain/facts.ts';
import { openEmbedded } from '../../../server/graph/embedded.ts';
import { readFacts } from '../../../server/graph/read-facts.ts';
import { readRevisions } from '../../../server/graph/queries/read-revisions.ts';
import { ensureSchema } from '../../../server/graph/schema.ts';
import type { GraphSession } from '../../../server/graph/session.ts';
import { writeFacts } from '../../../server/ingest/write/write-facts.ts';
import { openBesideJournal } from '../../../server/start/open-store.ts';
import { createTinyFacts } from '../../testkit/tiny-facts.ts';

const NOTE = { by: 'test', note: null };
let place: string;
let said: string[];
const graph = () => join(place, 'graph');
const journal = () => join(place, 'journal');
const open = async () => (await openBesideJournal(place, ({ en }) => said.push(en))).session;
const close = async (session: GraphSession) => session.close();

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'liantu-store-'));
  said = [];
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

/** Two revisions; what the store holds after them. */
async function fill(): Promise<Facts> {
  const session = await open();
  await writeFacts(session, createTinyFacts(), NOTE);
  const facts = createTinyFacts();
  facts.productions[0]!.capacity = 9;
  await writeFacts(session, facts, NOTE);
  await close(session);
  return facts;
}

async function read(): Promise<{ revision: number | undefined; facts: Facts; revisions: number }> {
  const session = await open();
  const { revision, facts } = await readFacts(session);
  const revisions = (await readRevisions(session)).length;
  await close(session);
  return { revision: revision?.id, facts, revisions };
}

it('opens what was closed, without a word', async () => {
  const facts = await fill();
  said = [];
  expect(await read()).toEqual({ revision: 2, facts, revisions: 2 });
  expect(said).toEqual([]);
});

it.each<[string, () => void, RegExp]>([
  ['is missing', () => rmSync(graph(), { recursive: true }), /Rebuilding the graph.*revision 2/],
  ['is garbage', () => writeFileSync(join(graph(), 'graph.grafeo'), 'no graph'), /was moved to.*set-aside/],
  ['is empty', () => writeFileSync(join(graph(), 'graph.grafeo'), ''), /was moved to.*set-aside/],
])('builds the graph anew from the journal where it %s', async (_, spoil, words) => {
  const facts = await fill();
  spoil();
  expect(await read()).toEqual({ revision: 2, facts, revisions: 2 });
  expect(said.join(' ')).toMatch(words);
  said = [];
  expect(await read()).toEqual({ revision: 2, facts, revisions: 2 });
  expect(said).toEqual([]);
});

it('brings a graph that is behind to its journal', async () => {
  const session = await open();
  await writeFacts(session, createTinyFacts(), NOTE);
  await close(session);
  cpSync(graph(), join(place, 'old'), { recursive: true });
  const facts = createTinyFacts();
  facts.needs = [];
  const again = await open();
  await writeFacts(again, facts, NOTE);
  await close(again);
  rmSync(graph(), { recursive: true });
  cpSync(join(place, 'old'), graph(), { recursive: true });
  expect(await read()).toEqual({ revision: 2, facts, revisions: 2 });
  expect(said).toEqual([expect.stringContaining('stopped at revision 1; it was brought to revision 2')]);
});

it('sees what was changed in the graph file past the journal, and builds it anew', async () => {
  const facts = await fill();
  const session = await openEmbedded(graph());
  await session.write((tx) => tx.run('MATCH (n:Production) SET n.capacity = 1'));
  await session.close();
  expect((await read()).facts).toEqual(facts);
  expect(said.join(' ')).toContain('does not show its journal');
  expect(readdirSync(place).filter((name) => name.startsWith('graph.set-aside'))).toHaveLength(1);
});

it('never starts at an older revision: a lost journal, and one that ends before the graph, are refused', async () => {
  await fill();
  cpSync(journal(), join(place, 'kept'), { recursive: true });
  rmSync(journal(), { recursive: true });
  await expect(open()).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE', sentence: { en: expect.stringContaining('is gone') } });
  expect(existsSync(journal())).toBe(false);
  cpSync(join(place, 'kept'), journal(), { recursive: true });
  const session = await open();
  await writeFacts(session, createTinyFacts(), NOTE);
  await close(session);
  rmSync(journal(), { recursive: true });
  cpSync(join(place, 'kept'), journal(), { recursive: true });
  await expect(open()).rejects.toMatchObject({ sentence: { en: expect.stringMatching(/graph is at revision 3.*ends at 2/) } });
});

it('takes over the whole content of a graph from before there were journals', async () => {
  const session = await openEmbedded(graph());
  await ensureSchema(session);
  await writeFacts(session, createTinyFacts(), NOTE);
  await writeFacts(session, { ...createTinyFacts(), needs: [] }, NOTE);
  await session.write(async (tx) => {
    await tx.run('MATCH (n:JournalLine) DELETE n');
    await tx.run('MATCH (c:RevisionCounter) SET c.hash = null, c.lines = null, c.lineHash = null');
  });
  await session.close();
  const facts = { ...createTinyFacts(), needs: [] };
  expect(await read()).toEqual({ revision: 2, facts, revisions: 2 });
  expect(said).toEqual([expect.stringMatching(/first entry of the journal/)]);
  rmSync(graph(), { recursive: true });
  expect(await read()).toEqual({ revision: 2, facts, revisions: 2 });
});

it('never lets seeds go where an empty graph file is', async () => {
  await (await openEmbedded(graph())).close();
  await expect(open()).rejects.toMatchObject({ sentence: { en: expect.stringContaining('seeds are not written over it') } });
  expect(readFileSync(join(graph(), 'graph.grafeo')).length).toBeGreaterThan(0);
});
