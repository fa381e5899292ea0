import { describe, expect, it } from 'vitest';
import type { ChainKeeper } from '../../../server/chain/chain-keeper.ts';
import type { PackedSnapshot } from '../../../server/chain/packed-snapshot.ts';
import { GraphUnavailable } from '../../../server/errors.ts';
import type { GraphSession } from '../../../server/graph/session.ts';
import { createGraphStarter } from '../../../server/start/graph-starter.ts';
import { createTestLog } from '../../testkit/test-log.ts';

const DOWN = new GraphUnavailable({ zh: '连不上。', en: 'It is down.' });
const snapshot = { revision: { id: 3 } } as PackedSnapshot;

function starter({ failures = 0, error = DOWN as Error, mayRetry = true } = {}) {
  let closed = 0;
  let tries = 0;
  let isUp = true;
  const session = {
    close: async () => {
      closed++;
    },
  } as GraphSession;
  const log = createTestLog();
  const graph = createGraphStarter({
    open: async () => {
      if (tries++ < failures) throw error;
      return session;
    },
    prepare: async (_session, say) => say({ zh: '装入', en: 'Loading' }),
    createKeeper: () =>
      ({
        current: async () => {
          if (!isUp) throw DOWN;
          return snapshot;
        },
        revisions: async () => [],
      }) as ChainKeeper,
    mayRetry: () => mayRetry,
    log,
    retryAfterMs: 1,
  });
  return {
    graph,
    log,
    tries: () => tries,
    closed: () => closed,
    setUp: (up: boolean) => {
      isUp = up;
    },
  };
}

describe('createGraphStarter', () => {
  it('is not ready and says so before it is started', async () => {
    const { graph } = starter();
    expect(await graph.readiness()).toMatchObject({ ready: false, reason: { zh: expect.stringContaining('正在打开') } });
    await expect(graph.current()).rejects.toThrow(GraphUnavailable);
  });

  it('tries again until the graph can be reached, and tells the reason once', async () => {
    const { graph, log, tries } = starter({ failures: 3 });
    const starting = graph.start();
    await new Promise((resolve) => setImmediate(resolve));
    expect(await graph.readiness()).toEqual({ ready: false, reason: DOWN.sentence });
    await starting;
    expect(tries()).toBe(4);
    expect(log.lines).toHaveLength(1);
    expect(await graph.readiness()).toEqual({ ready: true, revision: 3 });
  });

  it('gives up at once on what trying again does not mend', async () => {
    await expect(starter({ failures: 1, mayRetry: false }).graph.start()).rejects.toBe(DOWN);
    const fault = new Error('a fault');
    await expect(starter({ failures: 1, error: fault }).graph.start()).rejects.toBe(fault);
  });

  it('says when a graph that was up is down, and is ready again with it', async () => {
    const { graph, setUp } = starter();
    await graph.start();
    setUp(false);
    expect(await graph.readiness()).toEqual({ ready: false, reason: DOWN.sentence });
    setUp(true);
    expect(await graph.readiness()).toMatchObject({ ready: true });
  });

  it('closes the session when it stops, and stops trying', async () => {
    const up = starter();
    await up.graph.start();
    await up.graph.stop();
    expect(up.closed()).toBe(1);
    const down = starter({ failures: Infinity });
    const starting = down.graph.start();
    await down.graph.stop();
    await starting;
    const tried = down.tries();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(down.tries()).toBe(tried);
  });
});
