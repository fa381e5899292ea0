import { afterEach, beforeEach, expect, it } from 'vitest';
import { createChainKeeper } from '../../server/chain/chain-keeper.ts';
import { openSnapshot } from '../../server/chain/snapshot.ts';
import type { ProductId } from '../../server/domain/ids.ts';
import { NO_RECORDS } from '../../server/domain/records.ts';
import { openNeo4j } from '../../server/graph/neo4j.ts';
import { readRevisions } from '../../server/graph/queries/read-revisions.ts';
import { readFacts } from '../../server/graph/read-facts.ts';
import { ensureSchema, NEWEST_SCHEMA } from '../../server/graph/schema.ts';
import type { GraphSession, Params } from '../../server/graph/session.ts';
import { parseSeedFolder } from '../../server/ingest/seeds/parse-seeds.ts';
import { journalOf } from '../../server/graph/graph-journal.ts';
import { readMark } from '../../server/graph/mark.ts';
import { commitChanges } from '../../server/ingest/write/commit-changes.ts';
import { findDrift } from '../../server/ingest/write/find-drift.ts';
import { findChanges } from '../../server/ingest/write/find-changes.ts';
import type { NodePart } from '../../server/ingest/write/graph-parts.ts';
import { showsJournal } from '../../server/ingest/write/project-journal.ts';
import { readGraphState } from '../../server/ingest/write/read-graph-parts.ts';
import { toRows } from '../../server/ingest/write/rows.ts';
import { takeInOutside } from '../../server/ingest/write/take-in-outside.ts';
import { toGraphParts } from '../../server/ingest/write/to-graph-parts.ts';
import { writeFacts } from '../../server/ingest/write/write-facts.ts';
import { settlePending, writeInSteps } from '../../server/ingest/write/write-in-steps.ts';
import { digestJournal } from '../../server/journal/digests/journal-digest.ts';
import { toParts } from '../../server/journal/record.ts';
import { describeOnBothEngines, requireNeo4j } from '../testkit/graph-engines.ts';
import { createTinyFacts } from '../testkit/tiny-facts.ts';
import { createTinyRecords } from '../testkit/tiny-records.ts';

/** Fails for good after so many writes, as a process that was killed does. */
function dieAfter(session: GraphSession, calls: number): GraphSession {
  let left = calls;
  return { ...session, write: (work) => (left-- > 0 ? session.write(work) : Promise.reject(new Error('killed'))) };
}

const NOTE = { by: 'test', note: null };

describeOnBothEngines('writing facts', ({ name, openEmpty }) => {
  let session: GraphSession;
  beforeEach(async () => {
    session = await openEmpty();
  });
  afterEach(() => session.close());

  it('gives the seeds back as they went in, and the second writing changes nothing', async () => {
    const content = await parseSeedFolder('graph-seeds/nickel-copper-cobalt');
    const { facts, records } = content;
    const first = await writeFacts(session, content, NOTE);
    expect(first).toMatchObject({ revision: 1, changed: 0, removed: 0 });
    const read = await readFacts(session);
    for (const kind of Object.keys(facts) as (keyof typeof facts)[]) expect(read.facts[kind], kind).toEqual(facts[kind]);
    for (const kind of Object.keys(records) as (keyof typeof records)[]) expect(read.records[kind], kind).toEqual(records[kind]);
    expect(await writeFacts(session, content, NOTE)).toEqual({ revision: 1, added: 0, changed: 0, removed: 0 });
    expect(await readRevisions(session)).toHaveLength(1);
  });

  it('writes many new nodes as each of them says, what one leaves out and a name that has to be quoted included', async () => {
    const MANY = 40;
    for (const [label, word] of [
      ['Product', 'plain'],
      ['Source', 'in two words'],
    ] as const) {
      const before = await readGraphState(session);
      const newNodes = Array.from({ length: MANY }, (_, i): NodePart => {
        const id = `n${i}`;
        const said: Params = i % 2 === 0 ? { [word]: i / 2, names: ['甲', '乙'] } : { other: i % 3 === 0 };
        return { label, id, also: [], props: { id, ...said }, owner: `${label} ${id}` };
      });
      const changes = {
        newNodes,
        changedNodes: [],
        goneNodes: [],
        newLinks: [],
        goneLinks: [],
        counts: { added: MANY, changed: 0, removed: 0 },
      };
      await commitChanges(session, changes, { since: before.revision, ...NOTE });
      const there = (await readGraphState(session)).nodes.filter((node) => node.label === label);
      const byId = new Map(there.map(({ id, props }) => [id, props]));
      expect(there).toHaveLength(MANY);
      for (const { id, props } of newNodes) expect(byId.get(id), id).toEqual(props);
    }
    expect(await showsJournal(session, journalOf(session))).toBe(true);
  });

  it('counts a changed figure, a changed source and a changed flow as one statement each', async () => {
    await writeFacts(session, createTinyFacts(), NOTE);
    const facts = createTinyFacts();
    facts.productions[0]!.capacity = 1;
    facts.needs[0]!.evidence = facts.productions[0]!.evidence;
    facts.processes[0]!.inputs[0]!.quantity = 5;
    expect(await writeFacts(session, facts, NOTE)).toEqual({ revision: 2, added: 0, changed: 3, removed: 0 });
    expect((await readFacts(session)).facts).toEqual(facts);
  });

  it('removes what left, with everything that hung on it', async () => {
    await writeFacts(session, createTinyFacts(), NOTE);
    const facts = createTinyFacts();
    facts.processes = [];
    facts.relations = [];
    expect(await writeFacts(session, facts, NOTE)).toEqual({ revision: 2, added: 0, changed: 0, removed: 3 });
    expect((await readFacts(session)).facts).toEqual(facts);
    expect(await session.read('MATCH (n:Flow) RETURN count(n) AS n')).toEqual([{ n: 0 }]);
  });

  it('counts a changed project, event and claim as one statement each, and takes all records away where there are none', async () => {
    const facts = createTinyFacts();
    await writeFacts(session, { facts, records: createTinyRecords() }, NOTE);
    const records = createTinyRecords();
    records.projects[1]!.owners.reverse();
    records.events[0]!.participants.pop();
    records.claims[0]!.value = 51;
    expect(await writeFacts(session, { facts, records }, NOTE)).toEqual({ revision: 2, added: 0, changed: 3, removed: 0 });
    expect(await readFacts(session)).toMatchObject({ facts, records });
    expect(await writeFacts(session, facts, NOTE)).toEqual({ revision: 3, added: 0, changed: 0, removed: 26 });
    expect(await readFacts(session)).toMatchObject({ facts, records: NO_RECORDS });
  });

  it('takes the label of a class and of a park away again', async () => {
    await writeFacts(session, createTinyFacts(), NOTE);
    const facts = createTinyFacts();
    facts.regions = facts.regions.filter((region) => region.level !== 'PARK');
    facts.goals = facts.goals.filter(({ region }) => region !== 'e_park');
    facts.parkCapacities = facts.parkCapacities.filter(({ region }) => region !== 'e_park');
    facts.enterprises.forEach((enterprise) => {
      enterprise.area = null;
    });
    Object.assign(facts.products[0]!, { isClass: false, classKind: null });
    facts.products[1]!.parentClass = null;
    await writeFacts(session, facts, NOTE);
    expect((await readFacts(session)).facts).toEqual(facts);
    expect(await session.read('MATCH (n:Class) RETURN count(n) AS n')).toEqual([{ n: 0 }]);
    await writeFacts(session, createTinyFacts(), NOTE);
    expect((await readFacts(session)).facts).toEqual(createTinyFacts());
  });

  it('leaves nothing behind when the work fails half-way', async () => {
    await writeFacts(session, createTinyFacts(), NOTE);
    const failing = session.write(async (tx) => {
      await tx.run('MATCH (n:Product) DETACH DELETE n');
      throw new Error('half-way');
    });
    await expect(failing).rejects.toThrow('half-way');
    expect((await readFacts(session)).facts).toEqual(createTinyFacts());
  });

  it('lets two writers wait for each other', async () => {
    const other = createTinyFacts();
    other.productions[0]!.capacity = 7;
    const results = await Promise.all([writeFacts(session, createTinyFacts(), NOTE), writeFacts(session, other, NOTE)]);
    expect(results.map(({ revision }) => revision).sort()).toEqual([1, 2]);
    const last = results[0]!.revision === 2 ? createTinyFacts() : other;
    expect((await readFacts(session)).facts).toEqual(last);
  });

  it('writes in steps what is too large for one transaction: after a kill at any of them all of it is there, or nothing', async () => {
    await writeFacts(session, createTinyFacts(), NOTE);
    const before = await readGraphState(session);
    const wanted = { ...createTinyFacts(), needs: [], relations: [] };
    const changes = findChanges(before, toGraphParts(wanted));
    const summary = { revision: 2, kind: 'REVISION', at: '2026-11-01', by: 'test', note: null, dataset: null, ...changes.counts } as const;
    const large = { summary, rows: () => toRows(changes), parts: () => toParts(toRows(changes), 5), total: 0 };
    const steps = [...large.parts()].length;
    expect(steps).toBeGreaterThan(2);
    for (const calls of [0, 1, 3, steps + 2, steps + 6]) {
      await writeInSteps(dieAfter(session, calls), large, () => undefined, { lines: 1, rows: 1 }).catch(() => undefined);
      if (calls > 0 && (await readMark(session)).pending !== null)
        await expect(readFacts(session)).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
      await settlePending(session, 0);
      const { revision, facts } = await readFacts(session);
      expect([revision?.id, facts], `killed after ${calls} writes`).toEqual(calls > steps + 3 ? [2, wanted] : [1, createTinyFacts()]);
      expect(await showsJournal(session, journalOf(session))).toBe(true);
    }
  });

  it('tells as a revision "outside" what was changed past the product, and keeps it', async () => {
    await writeFacts(session, createTinyFacts(), NOTE);
    expect(await takeInOutside(session)).toBeNull();
    await session.write(async (tx) => {
      await tx.run('MATCH (n:Production) SET n.capacity = 4321');
      await tx.run('MATCH (n:Need) DETACH DELETE n');
    });
    const facts = createTinyFacts();
    const { productions, needs } = facts;
    expect(await takeInOutside(session)).toEqual({ revision: 2, added: 0, changed: productions.length, removed: needs.length });
    const read = await readFacts(session);
    expect([read.revision?.by, read.facts.needs, ...read.facts.productions.map(({ capacity }) => capacity)]).toEqual([
      'outside',
      [],
      ...productions.map(() => 4321),
    ]);
    expect(await showsJournal(session, journalOf(session))).toBe(true);
    expect(await takeInOutside(session)).toBeNull();
  });

  it('finds what the graph lacks of its journal and what it holds beyond it, each for itself, and shows it when that is mended', async () => {
    await writeFacts(session, createTinyFacts(), NOTE);
    const journal = journalOf(session);
    const find = async () => {
      const digest = await digestJournal(() => journal.lines());
      const { newNodes, changedNodes, goneNodes, newLinks, goneLinks } = await findDrift(session, journal, digest);
      const links = (list: typeof newLinks) => list.map(({ type, from, to }) => `${from.id} ${type} ${to.id}`);
      const changed = changedNodes.map(({ before, after }) => [after.id, before.props['name'], after.props['name']]);
      return {
        extra: newNodes.map(({ id }) => id),
        changed,
        missing: goneNodes.map(({ id }) => id),
        links: links(newLinks),
        lost: links(goneLinks),
      };
    };
    const same = { extra: [], changed: [], missing: [], links: [], lost: [] };
    const change = (cypher: string) => session.write((tx) => tx.run(cypher));
    const isShown = async (found: Partial<Awaited<ReturnType<typeof find>>>) => {
      expect(await find()).toEqual({ ...same, ...found });
      expect(await showsJournal(session, journal)).toBe(Object.keys(found).length === 0);
    };
    await isShown({});
    const { products, productions } = createTinyFacts();
    const [product, production] = [products[0]!, productions[0]!];
    await change(`MATCH (n:Product {id: '${product.id}'}) SET n.name = '别的'`);
    await isShown({ changed: [[product.id, product.name, '别的']] });
    await change(`MATCH (n:Product {id: '${product.id}'}) SET n.name = '${product.name}'`);
    await isShown({});
    await change(`CREATE (n:Product {id: 'stranger', name: 'x'})`);
    await isShown({ extra: ['stranger'] });
    await change(`MATCH (n:Product {id: 'stranger'}) MATCH (p:Production {id: '${production.id}'}) CREATE (p)-[:OF]->(n)`);
    await isShown({ extra: ['stranger'], links: [`${production.id} OF stranger`] });
    await change(`MATCH (n:Product {id: 'stranger'}) DETACH DELETE n`);
    await isShown({});
    // What nobody can name is nobody's fact, and no hindrance.
    await change(`MATCH (p:Product {id: '${product.id}'}) CREATE (n:Production {capacity: 5}) CREATE (n)-[:OF]->(p)`);
    await isShown({});
    await change(`MATCH (e:Enterprise)-[r:MAKES]->(p:Production {id: '${production.id}'}) DELETE r`);
    await isShown({ lost: [`${production.enterprise} MAKES ${production.id}`] });
    await change(`MATCH (p:Production {id: '${production.id}'}) DETACH DELETE p`);
    const found = await find();
    expect([found.missing, found.lost.length > 1, { ...found, missing: [], lost: [] }]).toEqual([[production.id], true, same]);
  });

  it('makes the schema once', async () => {
    expect(await ensureSchema(session)).toEqual({ before: NEWEST_SCHEMA, after: NEWEST_SCHEMA });
    await session.write((tx) => tx.run('MATCH (v:SchemaVersion) SET v.number = 99'));
    await expect(ensureSchema(session)).rejects.toMatchObject({ code: 'INVALID_INPUT', sentence: { zh: expect.stringContaining('99') } });
    await session.write((tx) => tx.run('MATCH (v:SchemaVersion) SET v.number = 4'));
  });

  it('brings the products of projects of an older graph forward, with the evidence of their project', async () => {
    const content = { facts: createTinyFacts(), records: createTinyRecords() };
    await writeFacts(session, content, NOTE);
    const project = content.records.projects[1]!;
    await session.write(async (tx) => {
      await tx.run('MATCH (n:ProjectProduct) DETACH DELETE n');
      await tx.run(
        `MATCH (n:Project {id: 'pj_b'}) MATCH (a:Product {id: 'slag'}) MATCH (b:Product {id: 'metal'})
         CREATE (n)-[:WOULD_MAKE {position: 0}]->(a) CREATE (n)-[:WOULD_MAKE {position: 1}]->(b)`,
      );
      await tx.run('MATCH (v:SchemaVersion) SET v.number = 2');
    });
    expect(await ensureSchema(session)).toEqual({ before: 2, after: NEWEST_SCHEMA });
    project.products = ['slag', 'metal'].map((product) => ({ product: product as ProductId, role: 'MAKES', evidence: project.evidence }));
    expect((await readFacts(session)).records).toEqual(content.records);
    expect(await writeFacts(session, content, NOTE)).toMatchObject({ added: 0, changed: 0, removed: 0 });
  });

  it('reads a graph of the first edition: every input a main one, everything bought anywhere', async () => {
    await writeFacts(session, createTinyFacts(), NOTE);
    await session.write(async (tx) => {
      await tx.run('MATCH (n:Flow) REMOVE n.part');
      await tx.run('MATCH (n:Product) REMOVE n.trade REMOVE n.metals REMOVE n.metalShares');
    });
    const { facts } = await readFacts(session);
    expect(facts.processes.flatMap(({ inputs, output, byproducts }) => [...inputs, output, ...byproducts].map(({ part }) => part))).toEqual(
      ['MAIN', 'MAIN', null, null],
    );
    expect(new Set(facts.products.map(({ trade, metals }) => `${trade} ${metals.length}`))).toEqual(new Set(['WIDE 0']));
  });

  it('is seen by the keeper of the chain, whoever wrote', async () => {
    const keeper = createChainKeeper(session);
    await expect(keeper.current()).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
    await writeFacts(session, createTinyFacts(), NOTE);
    const [first, same] = await Promise.all([keeper.current(), keeper.current()]);
    expect(first.revision.id).toBe(1);
    expect(same).toBe(first);
    expect(await keeper.current()).toBe(first);
    const changed = createTinyFacts();
    changed.needs = [];
    const writer = name === 'neo4j' ? await openNeo4j(requireNeo4j()) : session;
    await writeFacts(writer, changed, NOTE);
    if (writer !== session) await writer.close();
    const second = await keeper.current();
    expect([second.revision.id, openSnapshot(second).facts.needs]).toEqual([2, []]);
  });
});
