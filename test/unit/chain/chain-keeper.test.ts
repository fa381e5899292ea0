import { describe, expect, it } from 'vitest';
import { createChainKeeper } from '../../../server/chain/chain-keeper.ts';
import { GraphUnavailable } from '../../../server/errors.ts';
import type { GraphSession, Row } from '../../../server/graph/session.ts';

/** A graph that holds nothing but its revision, and counts how often it is asked. */
function createFakeGraph() {
  const state = { id: 1, at: '2026-11-24T00:00:00.000Z', isDown: false, looks: 0, bulkReads: 0, movesWhileRead: 0 };
  const revision = (): Row => ({ id: state.id, at: state.at, by: 'test', note: null, added: 0, changed: 0, removed: 0 });
  const session: GraphSession = {
    engine: 'neo4j',
    async read(cypher) {
      // What is seen is what stood there when the question was asked.
      const seen = revision();
      await new Promise((resolve) => setImmediate(resolve));
      if (state.isDown) throw new GraphUnavailable({ zh: '停', en: 'down' });
      if (cypher.includes(':Revision ')) {
        state.looks++;
        return state.id === 0 ? [] : [seen];
      }
      if (cypher.startsWith('MATCH (n:Chain)')) {
        state.bulkReads++;
        if (state.movesWhileRead-- > 0) state.id++;
      }
      return [];
    },
    write: () => Promise.reject(new Error('not written here')),
    ping: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  return { state, keeper: createChainKeeper(session) };
}

describe('the keeper of the chain', () => {
  it('reads the facts once per revision, however many ask at once', async () => {
    const { state, keeper } = createFakeGraph();
    const snapshots = await Promise.all(Array.from({ length: 50 }, () => keeper.current()));
    expect(new Set(snapshots).size).toBe(1);
    expect(state.bulkReads).toBe(1);
    expect(state.looks).toBeLessThanOrEqual(4);
  });

  it('never answers with a look that began before the question', async () => {
    const { state, keeper } = createFakeGraph();
    await keeper.current();
    const early = keeper.current();
    state.id = 2;
    const [, late, later] = await Promise.all([early, keeper.current(), keeper.current()]);
    expect(late.revision.id).toBe(2);
    expect(later).toBe(late);
  });

  it('notices a graph that was emptied and loaded again, which counts from 1 again', async () => {
    const { state, keeper } = createFakeGraph();
    const before = await keeper.current();
    state.at = '2026-11-25T00:00:00.000Z';
    expect(await keeper.current()).not.toBe(before);
  });

  it('reads again when a writer moved the revision meanwhile, and gives up when it never rests', async () => {
    const { state, keeper } = createFakeGraph();
    state.movesWhileRead = 2;
    expect((await keeper.current()).revision.id).toBe(3);
    expect(state.bulkReads).toBe(3);
    state.movesWhileRead = Infinity;
    state.id++;
    await expect(keeper.current()).rejects.toMatchObject({
      code: 'GRAPH_UNAVAILABLE',
      sentence: { en: expect.stringContaining('rewritten') },
    });
  });

  it('does not hold on to a failure, not even for those who waited behind it', async () => {
    const { state, keeper } = createFakeGraph();
    state.isDown = true;
    const both = await Promise.allSettled([keeper.current(), keeper.current()]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    state.isDown = false;
    expect((await keeper.current()).revision.id).toBe(1);
  });

  it('says that an empty graph is empty', async () => {
    const { state, keeper } = createFakeGraph();
    state.id = 0;
    await expect(keeper.current()).rejects.toMatchObject({
      code: 'GRAPH_UNAVAILABLE',
      sentence: { en: expect.stringContaining('still empty') },
    });
  });
});
