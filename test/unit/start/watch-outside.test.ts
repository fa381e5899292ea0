import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { openEmbedded } from '../../../server/graph/embedded.ts';
import { ensureSchema } from '../../../server/graph/schema.ts';
import { writeFacts } from '../../../server/ingest/write/write-facts.ts';
import { watchOutside } from '../../../server/start/watch-outside.ts';
import { createHandClock } from '../../testkit/hand-clock.ts';
import { createTinyFacts } from '../../testkit/tiny-facts.ts';

it('looks now and then, and says what somebody changed past the product, once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-outside-'));
  // A graph that keeps its journal within, as a Neo4j does, and tells whether anything was committed.
  let commits = 0;
  const session = { ...(await openEmbedded(folder)), lastCommit: async () => String(commits) };
  await ensureSchema(session);
  await writeFacts(session, createTinyFacts(), { by: 'test', note: null });
  const clock = createHandClock();
  const said: string[] = [];
  const end = watchOutside(
    session,
    ({ en }) => said.push(en),
    (error) => said.push(String(error)),
    clock,
  );
  const look = async () => {
    await clock.pass(60_000);
    // The next look is planned when this one is over.
    await vi.waitFor(() => expect(clock.waiting).toBe(1));
  };
  await look();
  await session.write((tx) => tx.run("CREATE (n:Product {id: 'byhand', name: '手写'})"));
  expect(said).toEqual([]);
  await look();
  expect(said).toEqual([expect.stringMatching(/1 added, 0 changed, 0 removed.*revision 2 \(outside\)/)]);
  await look();
  expect(said).toHaveLength(1);
  // What is only changed leaves the numbers as they are.
  await session.write((tx) => tx.run("MATCH (n:Product {id: 'byhand'}) SET n.name = '改过'"));
  commits += 1;
  await look();
  expect(said[1]).toMatch(/0 added, 1 changed, 0 removed.*revision 3 \(outside\)/);
  end();
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});
