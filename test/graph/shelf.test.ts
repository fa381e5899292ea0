import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createChainKeeper } from '../../server/chain/chain-keeper.ts';
import { createSnapshotShelf, type Shelved } from '../../server/chain/shelf/snapshot-shelf.ts';
import { unpackSnapshot } from '../../server/chain/unpack.ts';
import type { Facts } from '../../server/domain/facts.ts';
import type { GraphSession } from '../../server/graph/session.ts';
import { writeFacts } from '../../server/ingest/write/write-facts.ts';
import { openBesideJournal } from '../../server/start/open-store.ts';
import { createTinyFacts } from '../testkit/tiny-facts.ts';

let place: string;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'liantu-shelf-'));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const shelfOf = (name: string) => createSnapshotShelf({ folder: join(place, name, 'snapshot'), program: 'test', atLeast: 0 });

/** One life of a service: writes, reads, and what it asked of the graph for that. */
async function live(name: string, facts: Facts | null) {
  const { session } = await openBesideJournal(join(place, name), () => undefined);
  if (facts) await writeFacts(session, facts, { by: 'test', note: null });
  const asked: string[] = [];
  const counted: GraphSession = { ...session, read: (cypher, params) => (asked.push(cypher), session.read(cypher, params)) };
  const puts: Promise<void>[] = [];
  const shelf = shelfOf(name);
  const noting = {
    ...shelf,
    write(shelved: Shelved) {
      const put = shelf.write(shelved);
      puts.push(put);
      return put;
    },
  };
  const packed = await createChainKeeper(counted, noting).current();
  await Promise.all(puts);
  const fresh = await createChainKeeper(session).current();
  await session.close();
  expect(packed.revision).toEqual(fresh.revision);
  expect(unpackSnapshot(packed)).toEqual(unpackSnapshot(fresh));
  return { isPut: puts.length > 0, readsAll: asked.some((cypher) => cypher.includes(':Passage')), facts: unpackSnapshot(packed).facts };
}

const withCapacity = (capacity: number): Facts => {
  const facts = createTinyFacts();
  facts.productions[0]!.capacity = capacity;
  return facts;
};

it('lets a start read nothing again, or only what changed since, and never shows an older revision or another journal', async () => {
  expect(await live('a', withCapacity(1))).toMatchObject({ isPut: true, readsAll: true });
  expect(await live('a', null)).toMatchObject({ isPut: false, readsAll: false });
  const moved = await live('a', withCapacity(2));
  expect(moved).toMatchObject({ isPut: false, readsAll: false });
  expect(moved.facts.productions[0]!.capacity).toBe(2);
  // The same number of revisions, and others: what lies there is of another journal.
  await live('b', withCapacity(3));
  await live('b', withCapacity(4));
  for (const capacity of [4, 5]) {
    rmSync(join(place, 'b', 'snapshot'), { recursive: true });
    cpSync(join(place, 'a', 'snapshot'), join(place, 'b', 'snapshot'), { recursive: true });
    const other = await live('b', withCapacity(capacity));
    expect(other).toMatchObject({ isPut: true, readsAll: true });
    expect(other.facts.productions[0]!.capacity).toBe(capacity);
  }
});
