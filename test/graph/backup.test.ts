import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, it, vi } from 'vitest';
import { newAccount } from '../../server/access/accounts.ts';
import { createFileAudit } from '../../server/access/file-audit.ts';
import { createFileStore } from '../../server/access/file-store.ts';
import { AUDIT_NOTE, createWitness } from '../../server/access/witness.ts';
import { readFacts } from '../../server/graph/read-facts.ts';
import { journalOf } from '../../server/graph/graph-journal.ts';
import { writeFacts } from '../../server/ingest/write/write-facts.ts';
import { backUp } from '../../server/start/backup.ts';
import { openStore, type StoreSettings } from '../../server/start/open-store.ts';
import { restore } from '../../server/start/restore.ts';
import { verifyStore } from '../../server/start/verify.ts';
import { openEmptyNeo4j, requireNeo4j } from '../testkit/graph-engines.ts';
import { createTinyFacts } from '../testkit/tiny-facts.ts';
import { createTinyRecords } from '../testkit/tiny-records.ts';

const HASH = { salt: 'c2FsdA==', key: 'a2V5', n: 2, r: 1, p: 1 };
let place: string;
const quiet = () => undefined;
const embedded = (name: string): StoreSettings => ({ dataDir: join(place, name), neo4j: null });
const file = (name: string) => join(place, name);
const always = async () => true;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'liantu-backup-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

/** Two revisions and something that is none. */
async function fill(settings: StoreSettings): Promise<void> {
  const { session } = await openStore(settings, quiet);
  await writeFacts(session, { facts: createTinyFacts(), records: createTinyRecords() }, { by: 'test', note: '初次' });
  await journalOf(session).append('EXPORT', { by: '张三', rows: 7 });
  await writeFacts(session, { facts: { ...createTinyFacts(), needs: [] }, records: createTinyRecords() }, { by: 'test', note: null });
  await session.close();
}

async function look(settings: StoreSettings) {
  const findings = [];
  for await (const { isFine, said } of verifyStore(settings)) if (!isFine) findings.push(said.en);
  expect(findings).toEqual([]);
  const { session } = await openStore(settings, quiet);
  const { revision, facts, records } = await readFacts(session);
  await session.close();
  return { revision, facts, records };
}

it('goes from one folder to another and back with the same bytes', async () => {
  await fill(embedded('a'));
  await backUp(embedded('a'), file('one'), quiet);
  await restore(embedded('b'), file('one'), () => Promise.reject(new Error('asked about an empty place')), quiet);
  await backUp(embedded('b'), file('two'), quiet);
  expect(readFileSync(file('two')).equals(readFileSync(file('one')))).toBe(true);
  expect(await look(embedded('b'))).toEqual(await look(embedded('a')));
});

it.skipIf(inject('neo4j') === null)('goes from the embedded graph to Neo4j and back with the same bytes', async () => {
  const neo4j: StoreSettings = { dataDir: file('none'), neo4j: requireNeo4j() };
  await (await openEmptyNeo4j()).close();
  await fill(embedded('a'));
  await backUp(embedded('a'), file('one'), quiet);
  await restore(neo4j, file('one'), always, quiet);
  await backUp(neo4j, file('two'), quiet);
  expect(readFileSync(file('two')).equals(readFileSync(file('one')))).toBe(true);
  expect(await look(neo4j)).toEqual(await look(embedded('a')));
  await restore(embedded('b'), file('two'), always, quiet);
  await backUp(embedded('b'), file('three'), quiet);
  expect(readFileSync(file('three')).equals(readFileSync(file('one')))).toBe(true);
});

/** Accounts with a trail, and the text of a source. */
async function fillBeside({ dataDir }: StoreSettings): Promise<void> {
  const folder = join(dataDir, 'access');
  const store = createFileStore(folder);
  await store.change((book) => ({ book: { ...book, accounts: [{ ...newAccount('root', 'ADMIN'), password: HASH }] }, result: null }));
  const audit = createFileAudit(folder, (error) => {
    throw error;
  });
  for (const subject of ['a', 'b']) await audit.append({ by: 'root', action: 'SET_USER', subject, address: '10.0.0.1', outcome: 'OK' });
  mkdirSync(join(dataDir, 'sources'));
  writeFileSync(join(dataDir, 'sources', 'S1.txt'), '原文');
}

it.skipIf(inject('neo4j') === null)('takes accounts, their trail and the texts of sources along, from engine to engine', async () => {
  const neo4j: StoreSettings = { dataDir: file('texts'), neo4j: requireNeo4j() };
  await (await openEmptyNeo4j()).close();
  await fill(embedded('a'));
  await fillBeside(embedded('a'));
  await backUp(embedded('a'), file('one'), quiet);
  expect(statSync(file('one')).mode & 0o777).toBe(0o600);
  await restore(neo4j, file('one'), always, quiet);
  await backUp(neo4j, file('two'), quiet);
  expect(readFileSync(file('two')).equals(readFileSync(file('one')))).toBe(true);
  await restore(embedded('b'), file('two'), always, quiet);
  await look(embedded('b'));
  for (const path of ['access/audit/0000000001.ndjson', 'sources/S1.txt'])
    expect(readFileSync(join(file('b'), path), 'utf8'), path).toBe(readFileSync(join(file('a'), path), 'utf8'));
  expect((await createFileStore(join(file('b'), 'access')).read())?.accounts).toMatchObject([{ name: 'root', password: HASH }]);
});

it('leaves the accounts out, or as they are, where that is asked for, and says in their trail that the journal is another', async () => {
  await fill(embedded('a'));
  await fillBeside(embedded('a'));
  await backUp(embedded('a'), file('bare'), quiet, false);
  await backUp(embedded('a'), file('all'), quiet);
  await restore(embedded('b'), file('bare'), always, quiet);
  expect(existsSync(join(file('b'), 'access'))).toBe(false);
  await fill(embedded('c'));
  await fillBeside(embedded('c'));
  await restore(embedded('c'), file('all'), always, quiet, { withAccounts: false });
  const { entries } = await createFileAudit(join(file('c'), 'access'), quiet).read({ most: 1 });
  expect(entries).toMatchObject([{ action: 'RESTORE', number: 3 }]);
  await look(embedded('c'));
});

it('is no cut of the trail where a journal that knew of one came without it', async () => {
  await fill(embedded('a'));
  await fillBeside(embedded('a'));
  const { session } = await openStore(embedded('a'), quiet);
  const witness = createWitness(() => session, quiet);
  await createFileAudit(join(file('a'), 'access'), quiet, witness).append({
    by: 'root',
    action: 'WRITE',
    subject: 'x',
    address: null,
    outcome: 'OK',
  });
  const noted = async (): Promise<boolean> => {
    for await (const _ of journalOf(session).notes(AUDIT_NOTE)) return true;
    return false;
  };
  await vi.waitFor(async () => expect(await noted()).toBe(true));
  await session.close();
  await backUp(embedded('a'), file('bare'), quiet, false);
  await restore(embedded('b'), file('bare'), always, quiet);
  await fill(embedded('c'));
  await fillBeside(embedded('c'));
  await restore(embedded('c'), file('bare'), always, quiet);
  for (const name of ['a', 'b', 'c'])
    for await (const { isFine, said } of verifyStore(embedded(name))) expect([name, isFine, said.en]).toEqual([name, true, said.en]);
  // Where somebody takes the trail away that is there, it is one.
  rmSync(join(file('a'), 'access', 'audit'), { recursive: true });
  const wrong: string[] = [];
  for await (const { isFine, said } of verifyStore(embedded('a'))) if (!isFine) wrong.push(said.en);
  expect(wrong).toEqual([expect.stringContaining('audit trail')]);
});

it('asks before it replaces something, keeps what was there, and touches nothing where the answer is no', async () => {
  await fill(embedded('a'));
  await backUp(embedded('a'), file('one'), quiet);
  const { session } = await openStore(embedded('a'), quiet);
  await writeFacts(session, createTinyFacts(), { by: 'test', note: null });
  await session.close();
  expect(await restore(embedded('a'), file('one'), async ({ revision }) => revision !== 3, quiet)).toBeNull();
  expect((await look(embedded('a'))).revision?.id).toBe(3);
  expect(await restore(embedded('a'), file('one'), always, quiet)).toMatchObject({ revision: 2 });
  expect((await look(embedded('a'))).revision?.id).toBe(2);
  expect(readdirSync(file('a')).filter((name) => name.includes('set-aside'))).toHaveLength(2);
});

it('refuses a backup that is not whole before anything is touched', async () => {
  await fill(embedded('a'));
  await backUp(embedded('a'), file('one'), quiet);
  const bytes = readFileSync(file('one'));
  const spoilers: [string, () => void][] = [
    ['cut', () => truncateSync(file('one'), statSync(file('one')).size - 40)],
    ['another file', () => writeFileSync(file('one'), '{}')],
    ['nothing', () => writeFileSync(file('one'), '')],
    [
      'a bit',
      () =>
        writeFileSync(
          file('one'),
          bytes.map((byte, i) => (i === bytes.length >> 1 ? byte ^ 8 : byte)),
        ),
    ],
  ];
  for (const [how, spoil] of spoilers) {
    writeFileSync(file('one'), bytes);
    spoil();
    await expect(restore(embedded('a'), file('one'), always, quiet), how).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  }
  await expect(restore(embedded('a'), file('none'), always, quiet)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  expect((await look(embedded('a'))).revision?.id).toBe(2);
  await expect(backUp(embedded('nowhere'), file('x'), quiet)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
});

it('says what differs where the graph was changed past its journal', async () => {
  await fill(embedded('a'));
  const { openEmbedded } = await import('../../server/graph/embedded.ts');
  const session = await openEmbedded(join(file('a'), 'graph'));
  await session.write((tx) => tx.run("MATCH (n:Production) SET n.unit = '吨' WITH n LIMIT 1 RETURN n.id AS id"));
  await session.close();
  const said = [];
  for await (const finding of verifyStore(embedded('a'))) if (!finding.isFine) said.push(finding.said.en);
  expect(said).toEqual([expect.stringMatching(/differs from the journal: 0 nodes .* nodes changed, such as \[ 'Production /)]);
});
