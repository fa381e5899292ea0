import { describe, expect, it } from 'vitest';
import type { ChainKeeper } from '../../../server/chain/chain-keeper.ts';
import type { PackedSnapshot } from '../../../server/chain/packed-snapshot.ts';
import { GraphRefused, GraphUnavailable } from '../../../server/errors.ts';
import type { GraphSession } from '../../../server/graph/session.ts';
import { createGraphStarter } from '../../../server/start/graph-starter.ts';
import { createHandClock } from '../../testkit/hand-clock.ts';
import { createTestLog } from '../../testkit/test-log.ts';

const DOWN = new GraphUnavailable({ zh: '连不上。', en: 'It is down.' });
const snapshot = { revision: { id: 3 } } as PackedSnapshot;
const PLACE = 'bolt://graph.example:7687';

function starter({ failures = 0, error = DOWN as Error, firstReading = 0 } = {}) {
  let closed = 0;
  let tries = 0;
  let slow = firstReading > 0 ? 1 : 0;
  const clock = createHandClock();
  const graph = { is: 'up' as 'up' | 'down' | 'silent', asked: 0 };
  const answer = async <T>(value: T): Promise<T> => {
    graph.asked++;
    if (graph.is === 'down') throw DOWN;
    return graph.is === 'silent' ? new Promise<T>(() => undefined) : value;
  };
  const session: GraphSession = {
    engine: 'neo4j',
    read: (cypher) => (cypher === 'all' ? new Promise((resolve) => clock.after(firstReading, () => resolve([]))) : answer([])),
    write: () => Promise.reject(new Error('not written here')),
    ping: () => answer(undefined),
    close: async () => {
      closed++;
    },
  };
  const log = createTestLog();
  const start = createGraphStarter({
    place: PLACE,
    open: async () => {
      if (tries++ < failures) throw error;
      return session;
    },
    prepare: async (_session, say) => say({ zh: '装入', en: 'Loading' }),
    createKeeper: (guarded) =>
      ({
        current: async () => {
          if (slow-- > 0) await guarded.read('all');
          await guarded.read('look');
          return snapshot;
        },
        revisions: async () => {
          await guarded.read('revisions');
          return [];
        },
      }) as ChainKeeper,
    log,
    retryAfterMs: 3000,
    clock,
  });
  return { starter: start, graph, log, clock, tries: () => tries, closed: () => closed };
}

/** What became of something, and when by the clock of the test. */
function watch<T>(promise: Promise<T>, now: () => number) {
  const seen: { value?: T; error?: unknown; at?: number } = {};
  promise.then(
    (value) => Object.assign(seen, { value, at: now() }),
    (error: unknown) => Object.assign(seen, { error, at: now() }),
  );
  return seen;
}

describe('the start of a graph', () => {
  it('is not ready and says so before it', async () => {
    const { starter: graph } = starter();
    expect(await graph.readiness()).toMatchObject({ ready: false, reason: { zh: expect.stringContaining('正在打开') } });
    await expect(graph.current()).rejects.toThrow(GraphUnavailable);
  });

  it('tries again until the graph can be reached, and tells the reason and the address once', async () => {
    const { starter: graph, clock, log, tries } = starter({ failures: 3 });
    const starting = graph.start();
    await clock.pass(0);
    expect(await graph.readiness()).toEqual({ ready: false, reason: DOWN.sentence });
    await clock.pass(9000);
    await starting;
    expect(tries()).toBe(4);
    expect(log.lines).toEqual([
      {
        level: 'warn',
        details: expect.objectContaining({ err: DOWN }),
        message:
          `图数据库 ${PLACE}：连不上。每 3 秒再试一次，连上即可使用。 / ` +
          `Graph ${PLACE}: It is down. Trying again every 3 s; the service starts as soon as it answers.`,
      },
    ]);
    expect(await graph.readiness()).toEqual({ ready: true, revision: 3 });
  });

  it('tells a lasting outage again now and then', async () => {
    const { starter: graph, clock, log } = starter({ failures: 61 });
    const starting = graph.start();
    await clock.pass(61 * 3000);
    await starting;
    expect(log.lines).toHaveLength(3);
  });

  it('takes its time for the first reading, though the graph answers nothing else meanwhile', async () => {
    const { starter: graph, graph: other, clock, log, tries } = starter({ firstReading: 60_000 });
    other.is = 'silent';
    const starting = graph.start();
    await clock.pass(59_000);
    other.is = 'up';
    await clock.pass(1000);
    await starting;
    expect([tries(), log.lines, await graph.readiness()]).toEqual([1, [], { ready: true, revision: 3 }]);
  });

  it('gives up at once on what trying again does not mend', async () => {
    const refused = new GraphRefused({ zh: '密码不对。', en: 'A wrong password.' });
    await expect(starter({ failures: 1, error: refused }).starter.start()).rejects.toBe(refused);
    const fault = new Error('a fault');
    await expect(starter({ failures: 1, error: fault }).starter.start()).rejects.toBe(fault);
  });

  it('closes the session when it stops, and stops trying', async () => {
    const up = starter();
    await up.starter.start();
    await up.starter.stop();
    expect(up.closed()).toBe(1);
    await up.clock.pass(60_000);
    expect(up.clock.waiting).toBe(0);
    const down = starter({ failures: Infinity });
    const starting = down.starter.start();
    await down.clock.pass(0);
    await down.starter.stop();
    await starting;
    const tried = down.tries();
    await down.clock.pass(60_000);
    expect(down.tries()).toBe(tried);
  });

  it('closes what it opened when it was stopped meanwhile', async () => {
    const { starter: graph, closed } = starter();
    const starting = graph.start();
    await graph.stop();
    await starting;
    expect(closed()).toBe(1);
    await expect(graph.current()).rejects.toThrow(GraphUnavailable);
  });
});

describe.each(['down', 'silent'] as const)('a graph that was up and is %s', (is) => {
  it('is answered for from what is known, with a mark, within two seconds; what needs the graph itself is refused in that time', async () => {
    const { starter: graph, graph: other, clock } = starter();
    await graph.start();
    await clock.pass(1000);
    other.is = is;
    const asked = clock.now();
    const [answer, revisions, ready] = [graph.current(), graph.revisions(), graph.readiness()].map((one) => watch<unknown>(one, clock.now));
    await clock.pass(2000);
    expect(answer).toMatchObject({ value: snapshot, at: expect.toSatisfy((at: number) => at - asked < 2000) });
    expect(revisions).toMatchObject({ error: { code: 'GRAPH_UNAVAILABLE' }, at: expect.toSatisfy((at: number) => at - asked < 2000) });
    expect(ready).toMatchObject({ value: { ready: false }, at: expect.toSatisfy((at: number) => at - asked < 2000) });
    expect(graph.staleSince()).toBe('1970-01-01T00:00:00.000Z');
  });

  it('is noticed and told in one line though nobody asks, and so is its end, within ten seconds', async () => {
    const { starter: graph, graph: other, clock, log } = starter();
    await graph.start();
    await clock.pass(30_000);
    expect(log.lines).toEqual([]);
    other.is = is;
    await clock.pass(60_000);
    expect(log.lines).toEqual([
      {
        level: 'warn',
        details: expect.objectContaining({ graph: 'away', err: expect.any(GraphUnavailable) }),
        message: expect.any(String),
      },
    ]);
    expect(log.lines[0]?.message).toMatch(/bolt:\/\/graph\.example:7687 中断.* \/ .*is away/);
    other.is = 'up';
    await clock.pass(10_000);
    expect(graph.staleSince()).toBeNull();
    expect(log.lines[1]).toMatchObject({ level: 'info', message: expect.stringMatching(/恢复.* \/ .*answers again/) });
    expect(await graph.readiness()).toEqual({ ready: true, revision: 3 });
    expect(log.lines).toHaveLength(2);
  });

  it('is asked no more often because of many who ask', async () => {
    const { starter: graph, graph: other, clock } = starter();
    await graph.start();
    other.is = is;
    await clock.pass(10_000);
    other.asked = 0;
    for (let second = 0; second < 20; second++) {
      await Promise.all(Array.from({ length: 100 }, () => graph.current()));
      await clock.pass(1000);
    }
    expect(other.asked).toBeLessThanOrEqual(10);
  });
});
