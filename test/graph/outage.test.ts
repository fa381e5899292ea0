import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createChainKeeper } from '../../server/chain/chain-keeper.ts';
import { openNeo4j } from '../../server/graph/neo4j.ts';
import type { GraphSession } from '../../server/graph/session.ts';
import { writeFacts } from '../../server/ingest/write-facts.ts';
import { openEmptyNeo4j, requireNeo4j } from '../testkit/graph-engines.ts';
import { startTcpRelay, type TcpRelay } from '../testkit/tcp-relay.ts';
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
