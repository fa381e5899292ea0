import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { createChainKeeper } from '../../server/chain/chain-keeper.ts';
import { unpackSnapshot } from '../../server/chain/unpack.ts';
import type { GraphSession } from '../../server/graph/session.ts';
import { watchOutside } from '../../server/start/watch-outside.ts';
import { openEmptyNeo4j, requireNeo4j } from '../testkit/graph-engines.ts';
import { createHandClock } from '../testkit/hand-clock.ts';
import { startApp, type StartedApp } from '../testkit/start-app.ts';

/** What anybody is answered: the newest revision, and the name that the map shows. */
const ANSWER = `query ($id: ID!) { revisions(first: 1) { edges { node { id by kind added changed removed } } } product(id: $id) { name } }`;

describe.skipIf(inject('neo4j') === null)('a Neo4j that somebody edits in a window of his own while the service runs', () => {
  const clock = createHandClock();
  const said: string[] = [];
  let session: GraphSession;
  let driver: Driver;
  let app: StartedApp;
  let end: () => void;
  beforeAll(async () => {
    const { uri, user, password } = requireNeo4j();
    session = await openEmptyNeo4j();
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    app = await startApp({ open: async () => session });
    end = watchOutside(
      session,
      ({ en }) => said.push(en),
      (error) => said.push(String((error as Error).stack)),
      clock,
    );
  });
  afterAll(async () => {
    end?.();
    await app?.stop();
    await driver?.close();
  });
  const byHand = (cypher: string) => driver.executeQuery(cypher, {}, { database: requireNeo4j().database ?? '' });
  const look = async () => {
    await clock.pass(60_000);
    await vi.waitFor(() => expect(clock.waiting).toBe(1), { timeout: 30_000 });
  };
  const product = { id: 'ore_nicu', name: '硫化铜镍矿石' };
  let seeded: number;
  const answer = async () => {
    const { data, errors } = await app.ask(ANSWER, { id: product.id });
    const { revisions, product: shown } = data as unknown as {
      revisions: { edges: { node: { id: string } & Record<string, unknown> }[] };
      product: { name: string };
    };
    return { errors, ...revisions.edges[0]!.node, name: shown.name };
  };

  it('answers with what he wrote at the next look, as a revision "outside"', async () => {
    await look();
    const { id, ...before } = await answer();
    seeded = Number(id.split(':')[1]);
    expect(before).toMatchObject({ errors: [], by: 'graph-seeds', name: product.name });
    await byHand(`MATCH (n:Product {id: '${product.id}'}) SET n.name = '手改'`);
    await byHand(`MATCH (n:Production)-[:OF]->(:Product {id: '${product.id}'}) WITH n LIMIT 1 DETACH DELETE n`);
    await look();
    expect(await answer()).toMatchObject({
      errors: [],
      id: `revision:${seeded + 1}`,
      by: 'outside',
      kind: 'OUTSIDE',
      changed: 1,
      removed: 1,
      name: '手改',
    });
    expect(said).toEqual([expect.stringMatching(/0 added, 1 changed, 1 removed.*\(outside\)/)]);
    await look();
    expect(said).toHaveLength(1);
  });

  it('goes on seeing what he does beside what is no fact, or only half of one', async () => {
    const { name } = await answer();
    const one = 'MATCH (e:Enterprise) WITH e LIMIT 1';
    await byHand(`${one} CREATE (e)-[:MAKES]->(:Production {capacity: 5})`);
    await byHand(`${one} CREATE (e)-[:MAKES]->(:Production {id: 7, capacity: 5})`);
    await byHand(`${one} CREATE (e)-[:ABOUT]->(:MyNote {id: 'x', text: 'call back'})`);
    await byHand(`${one} CREATE (e)-[:MAKES]->(:Production {id: 'half'})`);
    await byHand(`${one} MATCH (p:Product {id: '${product.id}'}) CREATE (e)-[:MAKES]->(:Production {capacity: 5})-[:OF]->(p)`);
    await byHand('CREATE (:Enterprise {capital: 7}) CREATE (:Source)');
    await byHand(`${one} SET e.visited = date('2026-01-02')`);
    await look();
    await byHand(`MATCH (n:Product {id: '${product.id}'}) SET n.name = '${name}+'`);
    await look();
    expect(await answer()).toMatchObject({ errors: [], by: 'outside', name: `${name}+` });
    expect(said.filter((line) => line.includes('Error'))).toEqual([]);
    // Whoever starts anew reads all of it.
    const fresh = unpackSnapshot(await createChainKeeper(session).current()).facts;
    expect(fresh.products.find(({ id }) => id === product.id)?.name).toBe(`${name}+`);
    const lists: readonly (readonly { id: unknown }[])[] = [fresh.productions, fresh.enterprises, fresh.sources];
    expect(lists.map((list) => list.filter(({ id }) => typeof id !== 'string'))).toEqual([[], [], []]);
  });

  it('calls what lost its name by its id, and answers whoever searches', async () => {
    await byHand(`MATCH (n) WHERE n.id IN ['${product.id}', 'cn-620302'] REMOVE n.name`);
    await look();
    expect(await answer()).toMatchObject({ errors: [], by: 'outside', name: product.id });
    const { data, errors } = await app.ask('{ regions { id name } search(text: "金昌", first: 3) { __typename } }');
    expect(errors).toEqual([]);
    expect((data as unknown as { regions: object[] }).regions).toContainEqual({ id: 'cn-620302', name: 'cn-620302' });
  });
});
