import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startNeo4j, type RunningNeo4j } from '../../scripts/local/start-neo4j.ts';
import { createChainKeeper } from '../../server/chain/chain-keeper.ts';
import { openNeo4j } from '../../server/graph/neo4j.ts';
import type { GraphSession } from '../../server/graph/session.ts';
import { writeFacts } from '../../server/ingest/write/write-facts.ts';
import { openEmptyNeo4j, requireNeo4j } from '../testkit/graph-engines.ts';
import { startApp, type StartedApp } from '../testkit/start-app.ts';
import { startTcpRelay, type TcpRelay } from '../testkit/tcp-relay.ts';
import { news } from '../testkit/graph-news.ts';
import { untilFrozen } from '../testkit/until-frozen.ts';
import { createTinyFacts } from '../testkit/tiny-facts.ts';

const UNAVAILABLE = { code: 'GRAPH_UNAVAILABLE' };

describe.skipIf(inject('neo4j') === null)('a Neo4j that goes away', () => {
  let relay: TcpRelay;
  let session: GraphSession;
  beforeAll(async () => {
    const direct = await openEmptyNeo4j();
    await writeFacts(direct, createTinyFacts(), { by: 'test', note: null });
    await direct.close();
    const login = requireNeo4j();
    relay = await startTcpRelay(Number(new URL(login.uri).port));
    session = await openNeo4j({ ...login, uri: `bolt://127.0.0.1:${relay.port}` });
  });
  afterAll(async () => {
    await session?.close();
    await relay?.close();
  });

  it('is told in one sentence, and answers again when it is back', async () => {
    const keeper = createChainKeeper(session);
    const before = await keeper.current();
    await relay.cut();
    await expect(keeper.current()).rejects.toMatchObject(UNAVAILABLE);
    await expect(session.write((tx) => tx.run('CREATE (n:Never)'))).rejects.toMatchObject(UNAVAILABLE);
    await relay.mend();
    expect(await keeper.current()).toBe(before);
    expect(await session.read('MATCH (n:Never) RETURN count(n) AS n')).toEqual([{ n: 0 }]);
  });

  it('is not waited for without end when it takes the call and never answers', async () => {
    relay.mute();
    await expect(session.ping(5000)).rejects.toMatchObject(UNAVAILABLE);
    await relay.mend();
    await session.ping(5000);
  });

  it('is found again on a new line after the network lost its way', async () => {
    await session.ping(5000);
    relay.freeze();
    await expect(session.ping(200)).rejects.toMatchObject(UNAVAILABLE);
    await expect(session.ping(200)).rejects.toMatchObject(UNAVAILABLE);
    await relay.mend();
    await session.ping(5000);
    expect(await session.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('leaves no line open behind, however often it is asked in vain', async () => {
    relay.freeze();
    for (let i = 0; i < 10; i++) await expect(session.ping(100)).rejects.toMatchObject(UNAVAILABLE);
    expect(relay.lines()).toBeLessThanOrEqual(3);
    await relay.mend();
    await session.ping(5000);
  });

  it('rolls back when the line breaks in the middle of the work', async () => {
    const work = session.write(async (tx) => {
      await tx.run('MERGE (n:HalfWay {id: 1})');
      await relay.cut();
      await tx.run('MERGE (n:HalfWay {id: 2})');
    });
    await expect(work).rejects.toMatchObject(UNAVAILABLE);
    await relay.mend();
    expect(await session.read('MATCH (n:HalfWay) RETURN count(n) AS n')).toEqual([{ n: 0 }]);
  });
});

describe.skipIf(inject('neo4j') === null)('the service before a Neo4j that goes away', () => {
  const home = mkdtempSync(join(tmpdir(), 'liantu-outage-'));
  let neo4j: RunningNeo4j;
  let app: StartedApp;
  beforeAll(async () => {
    neo4j = await startNeo4j({ home, isShort: true });
    app = await startApp({ seeds: 'test/fixtures/seeds/tiny', open: () => openNeo4j(neo4j) });
  });
  afterAll(async () => {
    await app?.stop();
    await neo4j?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const PRODUCTS = '{ products(first: 1) { nodes { id } } }';
  const REVISIONS = '{ revisions(first: 1) { nodes { id } } }';
  const ready = async () => (await app.http.get('/readyz')).body as Record<string, unknown>;

  /** Everything that is promised while it is away; nothing here ends the outage, so none of it waits for its end. */
  async function expectOutage(): Promise<void> {
    const [products, revisions, readiness] = await Promise.all([app.ask(PRODUCTS), app.ask(REVISIONS), app.http.get('/readyz')]);
    expect(products).toMatchObject({ status: 200, errors: [], data: { products: { nodes: [{ id: expect.any(String) }] } } });
    expect(products.extensions).toMatchObject({ revision: 1, stale: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) });
    expect(revisions.errors).toEqual([expect.objectContaining({ extensions: { code: 'GRAPH_UNAVAILABLE' } })]);
    expect(readiness).toMatchObject({ status: 503, body: { ready: false, code: 'GRAPH_UNAVAILABLE', message: expect.any(String) } });
    expect(news(app.log)).toEqual([
      { level: 'warn', message: expect.stringMatching(/中断.* \/ .*is away/), details: { graph: 'away', err: expect.any(Error) } },
    ]);
  }

  /** It is ready again by itself, fresh, and that is told once. */
  async function expectReturn(): Promise<void> {
    await expect.poll(ready, { timeout: 60_000, interval: 200 }).toEqual({ ready: true, revision: 1 });
    expect((await app.ask(PRODUCTS)).extensions).toEqual({ revision: 1 });
    expect((await app.ask(REVISIONS)).errors).toEqual([]);
    expect(news(app.log)).toEqual([
      { level: 'info', message: expect.stringMatching(/恢复.* \/ .*answers again/), details: { graph: 'back' } },
    ]);
  }

  it('is not started twice on one folder, and that is said in words', async () => {
    await expect(startNeo4j({ home, isShort: true })).rejects.toThrow(
      new RegExp(`${home} 正被另一个 Neo4j 使用.* / Another Neo4j uses the folder ${home}`),
    );
  });

  it('answers for one that is frozen, and is fresh again when it thaws', async () => {
    expect(await ready()).toEqual({ ready: true, revision: 1 });
    process.kill(neo4j.pid!, 'SIGSTOP');
    await untilFrozen(neo4j.pid!);
    await expectOutage();
    process.kill(neo4j.pid!, 'SIGCONT');
    await expectReturn();
  });

  it('answers for one that was killed, and is fresh again when it is started anew', async () => {
    const { uri } = neo4j;
    process.kill(neo4j.pid!, 'SIGKILL');
    await neo4j.ended;
    await expectOutage();
    neo4j = await startNeo4j({ home, isShort: true, port: Number(new URL(uri).port) });
    expect(neo4j.uri).toBe(uri);
    await expectReturn();
  });
});
