/** Accounts and the audit trail in the graph, as several servers on one Neo4j share them. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { newAccount, setAccount } from '../../server/access/accounts.ts';
import type { AuditLine } from '../../server/access/audit.ts';
import { AccessDamaged } from '../../server/access/damage.ts';
import { createGraphAudit, findBreakInGraph } from '../../server/access/graph-audit.ts';
import { createGraphStore } from '../../server/access/graph-store.ts';
import { createWitness } from '../../server/access/witness.ts';
import { loadDataset } from '../../server/datasets/load-dataset.ts';
import { GraphUnavailable } from '../../server/errors.ts';
import { journalOf } from '../../server/graph/graph-journal.ts';
import { readFacts } from '../../server/graph/read-facts.ts';
import type { GraphSession } from '../../server/graph/session.ts';
import { parseSeedFolder } from '../../server/ingest/seeds/parse-seeds.ts';
import type { JournalLine } from '../../server/journal/line.ts';
import { trailInGraph, verifyAudit } from '../../server/start/verify-audit.ts';
import { describeOnBothEngines } from '../testkit/graph-engines.ts';

async function* toAsync(lines: readonly JournalLine[]): AsyncGenerator<JournalLine> {
  yield* lines;
}

const HASH = { salt: 'c2FsdA==', key: 'a2V5', n: 2, r: 1, p: 1 };
const line = (subject: string): AuditLine => ({ by: 'root', action: 'SET_USER', subject, address: null, outcome: 'OK' });

describeOnBothEngines('who may ask', (engine) => {
  let session: GraphSession;
  let isAway = false;
  const open = () =>
    createGraphStore(() => {
      if (isAway) throw new GraphUnavailable({ zh: '不在', en: 'away' });
      return session;
    });
  beforeAll(async () => {
    session = await engine.openEmpty();
  });
  afterAll(() => session.close());

  it('is nobody’s before the first account, and then what every server made of it, one after the other', async () => {
    const before = await readFacts(session);
    const [here, there] = [open(), open()];
    expect(await here.read()).toBeNull();
    const admin = (name: string) => ({ ...newAccount(name, 'ADMIN'), password: HASH });
    await here.change((book) => ({ book: { ...book, accounts: [admin('root'), admin('second')] }, result: null }));
    expect((await there.read())?.accounts).toHaveLength(2);
    const names = Array.from({ length: 8 }, (_, i) => `u${i}`);
    await Promise.all(names.map((name, i) => setAccount(i % 2 ? here : there, { name, role: 'VIEWER' })));
    expect((await here.read())?.accounts.map(({ name }) => name).sort()).toEqual(['root', 'second', ...names].sort());
    expect(await here.read()).toEqual(await there.read());
    const both = await Promise.allSettled([
      setAccount(here, { name: 'root', role: 'VIEWER' }),
      setAccount(there, { name: 'second', role: 'VIEWER' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await readFacts(session)).toEqual(before);
  });

  it('stays known while the graph is away, and cannot be changed then', async () => {
    const store = open();
    const known = await store.read();
    isAway = true;
    expect(await store.read()).toEqual(known);
    await expect(setAccount(store, { name: 'x', role: 'VIEWER' })).rejects.toThrow(GraphUnavailable);
    await expect(open().read()).rejects.toThrow(GraphUnavailable);
    isAway = false;
  });

  it('has its deeds in one chain, whichever server tells of them', async () => {
    const audits = [open(), open()].map((store) =>
      createGraphAudit(
        () => session,
        store,
        () => undefined,
      ),
    );
    await Promise.all(Array.from({ length: 20 }, (_, i) => audits[i % 2]!.append(line(`s${i}`))));
    expect(await findBreakInGraph(session)).toBeNull();
    const first = await audits[0]!.read({ most: 5 });
    expect([first.total, first.entries.map(({ number }) => number)]).toEqual([20, [20, 19, 18, 17, 16]]);
    const rest = await audits[0]!.read({ most: 50, before: 16, by: 'root', action: 'SET_USER', since: '2020-01-01' });
    expect(rest.entries.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, i) => 15 - i));
    expect((await audits[0]!.read({ most: 5, by: 'nobody' })).total).toBe(0);
    await session.write((tx) => tx.run("MATCH (n:AuditEntry {number: 7}) SET n.by = 'somebody else'"));
    expect(await findBreakInGraph(session)).toEqual({ after: 6 });
    await session.write((tx) => tx.run('MATCH (n:AuditEntry {number: 7}) DELETE n'));
    expect(await findBreakInGraph(session)).toEqual({ after: 6 });
  });

  it('and the journal of facts know of each other, so that neither can be cut unseen', async () => {
    const own = await engine.openEmpty();
    try {
      const throwing = (error: unknown) => {
        throw error;
      };
      const store = createGraphStore(() => own);
      await store.change((book) => ({ book: { ...book, accounts: [{ ...newAccount('root', 'ADMIN'), password: HASH }] }, result: null }));
      const audit = createGraphAudit(
        () => own,
        store,
        throwing,
        createWitness(() => own, throwing),
      );
      await loadDataset(own, await parseSeedFolder('test/fixtures/seeds/tiny'), { by: 'test', note: null });
      const lines = async () => {
        const all: JournalLine[] = [];
        for await (const one of journalOf(own).lines()) all.push(one);
        return all;
      };
      const noted = async () => (await lines()).filter(({ text }) => text.includes('"is":"note"'));
      for (const subject of ['a', 'b']) {
        const before = (await noted()).length;
        await audit.append(line(subject));
        await vi.waitFor(async () => expect((await noted()).length).toBeGreaterThan(before));
      }
      const told = await lines();
      const verify = async (journal = told) => verifyAudit(toAsync(journal), await trailInGraph(own));
      expect(await verify()).toMatchObject({ isFine: true });
      const { revisionHash } = await journalOf(own).head();
      expect((await audit.read({ most: 1 })).entries[0]?.journal).toBe(`1 ${revisionHash}`);
      // The journal ends before the revision that the trail has seen.
      expect(await verify(told.slice(0, 1))).toMatchObject({ isFine: false });
      await own.write((tx) => tx.run('MATCH (n:AuditEntry {number: 2}) DELETE n'));
      expect((await verify())?.said.en).toContain('line 2 of the audit trail');
      await own.write((tx) => tx.run('MATCH (n:AuditEntry) DELETE n'));
      expect((await verify())?.said.en).toContain('there is none here');
      expect(await verify(told.filter(({ text }) => !text.includes('"is":"note"')))).toBeNull();
    } finally {
      await own.close();
    }
  });

  it('is refused where the node is damaged, or went while the service ran', async () => {
    const store = open();
    const { accounts } = (await store.read())!;
    await session.write((tx) => tx.run("MATCH (b:AccessBook) SET b.text = replace(b.text, 'root', 'toor'), b.version = b.version + 1"));
    await expect(store.read()).rejects.toThrow(AccessDamaged);
    await expect(setAccount(store, { name: 'x', role: 'VIEWER' })).rejects.toThrow(AccessDamaged);
    await session.write((tx) => tx.run('MATCH (b:AccessBook) DELETE b'));
    await expect(store.read()).rejects.toThrow(AccessDamaged);
    expect(accounts.length).toBeGreaterThan(0);
    // Who starts anew finds none: only a server that knew them can tell.
    expect(await open().read()).toBeNull();
  });
});
