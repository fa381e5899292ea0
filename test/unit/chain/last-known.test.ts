import { describe, expect, it } from 'vitest';
import { GraphEmpty } from '../../../server/chain/chain-keeper.ts';
import { createLastKnown } from '../../../server/chain/last-known.ts';
import { GraphUnavailable } from '../../../server/errors.ts';
import { createHandClock } from '../../testkit/hand-clock.ts';

const DOWN = new GraphUnavailable({ zh: '连不上。', en: 'It is down.' });

function create() {
  const clock = createHandClock();
  const news: string[] = [];
  const graph = { read: async (): Promise<string> => 'first' };
  const known = createLastKnown({
    read: () => graph.read(),
    onStale: ({ since, reason }) => news.push(`away ${since} ${reason.sentence.en}`),
    onFresh: (staleFor) => news.push(`back ${staleFor}`),
    clock,
    patience: 1800,
  });
  return { clock, news, graph, known };
}

describe('the last known', () => {
  it('is the newest as long as the graph answers, and nothing is said', async () => {
    const { graph, known, news } = create();
    expect(await known.current()).toBe('first');
    graph.read = async () => 'second';
    expect([await known.current(), known.staleness, news]).toEqual(['second', null, []]);
  });

  it('is given with the moment of the last look that found it right, and each change is told once', async () => {
    const { clock, graph, known, news } = create();
    await known.current();
    await clock.pass(5000);
    await known.current();
    await clock.pass(60_000);
    graph.read = () => Promise.reject(DOWN);
    for (let i = 0; i < 3; i++) expect(await known.current()).toBe('first');
    expect(known.staleness).toEqual({ since: '1970-01-01T00:00:05.000Z', reason: DOWN });
    await clock.pass(20_000);
    graph.read = async () => 'newer';
    for (let i = 0; i < 3; i++) expect(await known.current()).toBe('newer');
    expect(known.staleness).toBeNull();
    expect(news).toEqual(['away 1970-01-01T00:00:05.000Z It is down.', 'back 20000']);
  });

  it('is given after a while where the graph takes long, and the newest follows when it comes', async () => {
    const { clock, graph, known, news } = create();
    await known.current();
    graph.read = () => new Promise((resolve) => clock.after(10_000, () => resolve('late')));
    let given: { value: string; at: number } | undefined;
    void known.current().then((value) => {
      given = { value, at: clock.now() };
    });
    await clock.pass(1799);
    expect(given).toBeUndefined();
    await clock.pass(1);
    expect(given).toEqual({ value: 'first', at: 1800 });
    expect(known.staleness?.reason.code).toBe('GRAPH_UNAVAILABLE');
    await clock.pass(9000);
    expect([known.staleness, news.length]).toEqual([null, 2]);
  });

  it('is waited for as long as it takes where nothing is known yet', async () => {
    const { clock, graph, known } = create();
    graph.read = () => new Promise((resolve) => clock.after(60_000, () => resolve('at last')));
    const first = known.current();
    await clock.pass(60_000);
    expect(await first).toBe('at last');
    graph.read = () => Promise.reject(DOWN);
    const other = create();
    other.graph.read = graph.read;
    await expect(other.known.current()).rejects.toBe(DOWN);
  });

  it('is not given for a graph that answers and is empty, nor for a fault of our own', async () => {
    const { graph, known } = create();
    await known.current();
    const fault = new Error('a row without an id');
    graph.read = () => Promise.reject(fault);
    await expect(known.current()).rejects.toBe(fault);
    graph.read = () => Promise.reject(new GraphEmpty({ zh: '空', en: 'empty' }));
    await expect(known.current()).rejects.toBeInstanceOf(GraphEmpty);
    graph.read = () => Promise.reject(DOWN);
    await expect(known.current()).rejects.toBe(DOWN);
  });

  it('is the one of the latest look where an early one ends late', async () => {
    const { clock, graph, known } = create();
    await known.current();
    graph.read = () => new Promise((resolve) => clock.after(3000, () => resolve('older')));
    const early = known.current();
    await clock.pass(1000);
    graph.read = async () => 'newer';
    expect(await known.current()).toBe('newer');
    await clock.pass(3000);
    expect(await early).toBe('newer');
    graph.read = () => Promise.reject(DOWN);
    expect(await known.current()).toBe('newer');
  });
});
