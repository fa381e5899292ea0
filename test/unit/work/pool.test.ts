import { afterEach, describe, expect, it } from 'vitest';
import { NotFound } from '../../../server/errors.ts';
import { createPool, type Pool, type PoolOptions } from '../../../server/work/pool.ts';
import type { PoolTask } from '../../testkit/pool-program.ts';

const broken: Error[] = [];
const pools: Pool<PoolTask, unknown>[] = [];
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
  broken.length = 0;
});

/** Threads that do what they are told, see the program. */
function start(options: Partial<PoolOptions> = {}): Pool<PoolTask, unknown> {
  const pool = createPool<PoolTask, unknown>({
    program: new URL('../../testkit/pool-program.ts', import.meta.url),
    settings: null,
    threads: 1,
    megabytes: 64,
    milliseconds: 60_000,
    queue: 10,
    reply: async (about) => {
      if (about === 'secret') throw new NotFound({ zh: '不给', en: 'not for you' });
      return `about ${String(about)}`;
    },
    onBroken: (error) => broken.push(error),
    ...options,
  });
  pools.push(pool);
  return pool;
}

/** A task that holds its thread until it is released. */
function hold() {
  const until = new SharedArrayBuffer(4);
  return { task: { do: 'hold', until } as const, release: () => Atomics.store(new Int32Array(until), 0, 1) };
}

const echo = (value: unknown) => ({ do: 'echo', value }) as const;

describe('work in threads', () => {
  it('comes back with its result, an intended error with its code and sentence, any other with its message', async () => {
    const pool = start();
    expect(await pool.run(echo({ a: [1, null, '图'] }))).toEqual({ a: [1, null, '图'] });
    await expect(pool.run({ do: 'refuse' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      sentence: { en: 'no' },
      details: { argument: 'x' },
    });
    await expect(pool.run({ do: 'fail' })).rejects.toMatchObject({ name: 'TypeError', message: 'broken inside' });
    expect(pool.state()).toEqual({ threads: 1, working: 0, waiting: 0, held: 7 });
  });

  it('may ask the main thread, and is told what goes wrong there', async () => {
    const pool = start();
    expect(await pool.run({ do: 'ask', about: 'revisions' })).toBe('about revisions');
    await expect(pool.run({ do: 'ask', about: 'secret' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('that looks at its time gives what it has; that does not is ended, and a new thread goes on', async () => {
    const pool = start({ milliseconds: 200 });
    expect(await pool.run({ do: 'search' })).toBe('what was found');
    await expect(pool.run({ do: 'spin' })).rejects.toMatchObject({ reason: 'TIME' });
    expect(await pool.run(echo(1))).toBe(1);
    expect(broken).toEqual([]);
  });

  it('stops when its caller goes, whether it goes on or waits', async () => {
    const pool = start();
    const [first, second] = [new AbortController(), new AbortController()];
    const running = pool.run({ do: 'spin' }, { signal: first.signal });
    const waiting = pool.run({ do: 'spin' }, { signal: second.signal });
    const last = pool.run(echo('last'));
    expect(pool.state()).toMatchObject({ threads: 1, working: 1, waiting: 2 });
    second.abort();
    await expect(waiting).rejects.toMatchObject({ reason: 'GONE' });
    expect(pool.state()).toMatchObject({ threads: 1, working: 1, waiting: 1 });
    first.abort();
    await expect(running).rejects.toMatchObject({ reason: 'GONE' });
    expect(await last).toBe('last');
    await expect(pool.run(echo(1), { signal: first.signal })).rejects.toMatchObject({ reason: 'GONE' });
  });

  it('does not lose what its thread prepares when its caller goes meanwhile', async () => {
    const pool = start();
    const { task, release } = hold();
    const prepare = { do: 'prepare', until: task.until } as const;
    const gone = new AbortController();
    const first = pool.run(prepare, { signal: gone.signal });
    await new Promise((resolve) => setTimeout(resolve, 300));
    gone.abort();
    await expect(first).rejects.toMatchObject({ reason: 'GONE' });
    // Longer than a thread that works may take to stop.
    await new Promise((resolve) => setTimeout(resolve, 800));
    release();
    expect(await pool.run(prepare)).toBe(2);
  });

  it('is refused when as many wait as may, and taken again when there is room', async () => {
    const pool = start({ queue: 1 });
    const { task, release } = hold();
    const held = pool.run(task);
    const waits = pool.run(echo('waits'));
    await expect(pool.run(echo('too many'))).rejects.toMatchObject({ reason: 'QUEUE' });
    release();
    expect(await Promise.all([held, waits])).toEqual(['released', 'waits']);
    expect(await pool.run(echo('again'))).toBe('again');
  });

  it('is taken from one caller after the other, however much one of them asks, and heavy work does not hold up a turn', async () => {
    const pool = start({ threads: 2, queue: 20 });
    const { task, release } = hold();
    const held = [pool.run(task, { lane: 'heavy', caller: 'a' }), pool.run(task, { caller: 'a' })];
    const order: string[] = [];
    const ask = async (caller: string, name: string, lane: 'quick' | 'heavy' = 'quick') => {
      await pool.run(echo(name), { caller, lane });
      order.push(name);
    };
    const all = [ask('a', 'a heavy', 'heavy'), ...['a1', 'a2', 'a3', 'a4'].map((name) => ask('a', name))];
    all.push(...['b1', 'b2', 'c1'].map((name) => ask(name[0]!, name)));
    release();
    await Promise.all([...held, ...all]);
    const quick = order.filter((name) => name !== 'a heavy');
    expect(quick.indexOf('b1')).toBeLessThan(quick.indexOf('a3'));
    expect(quick.indexOf('c1')).toBeLessThan(quick.indexOf('a3'));
    expect(quick.indexOf('b2')).toBeLessThan(quick.indexOf('a4'));
  });

  it('is refused to the caller who has most of it waiting, so that one who asks much locks nobody out', async () => {
    const pool = start({ queue: 3 });
    const { task, release } = hold();
    const held = pool.run(task, { caller: 'a' });
    const ask = (caller: string, name: string) => pool.run(echo(name), { caller }).catch((error: { reason: string }) => error.reason);
    const much = ['a1', 'a2', 'a3', 'a4'].map((name) => ask('a', name));
    const few = [ask('b', 'b1'), ask('c', 'c1'), ask('d', 'd1')];
    release();
    await held;
    expect(await Promise.all(much)).toEqual(['a1', 'QUEUE', 'QUEUE', 'QUEUE']);
    expect(await Promise.all(few)).toEqual(['b1', 'c1', 'QUEUE']);
    expect(pool.state().waiting).toBe(0);
  });

  it('that is heavy leaves a thread to what is quick', async () => {
    const pool = start({ threads: 2 });
    const { task, release } = hold();
    const heavy = [pool.run(task, { lane: 'heavy' }), pool.run(task, { lane: 'heavy' })];
    expect(await pool.run(echo('quick'))).toBe('quick');
    expect(pool.state()).toMatchObject({ threads: 2, working: 1, waiting: 1 });
    release();
    expect(await Promise.all(heavy)).toEqual(['released', 'released']);
  });

  it('that takes more memory than it may ends alone: the others and the process go on', async () => {
    const pool = start({ threads: 2 });
    const { task, release } = hold();
    const other = pool.run(task);
    await expect(pool.run({ do: 'fill' })).rejects.toMatchObject({ reason: 'MEMORY' });
    release();
    expect(await other).toBe('released');
    expect(await pool.run(echo(1))).toBe(1);
    expect(broken).toMatchObject([{ reason: 'MEMORY' }]);
  });

  it('that cannot begin for want of memory is told so: it is not the work that is too large', async () => {
    const pool = start();
    await expect(pool.run({ do: 'overfill' })).rejects.toMatchObject({ reason: 'ROOM' });
    expect(await pool.run(echo(1))).toBe(1);
  });

  it('in a thread that breaks is told so, and a new thread goes on', async () => {
    const pool = start();
    const crashed = pool.run({ do: 'crash' });
    const next = pool.run(echo('next'));
    await expect(crashed).rejects.toMatchObject({ reason: 'BROKEN', cause: { message: 'nobody catches this' } });
    expect(await next).toBe('next');
    expect(broken).toMatchObject([{ message: 'nobody catches this' }]);
  });

  it('with a task that cannot be sent fails alone', async () => {
    const pool = start();
    await expect(pool.run(echo(() => undefined))).rejects.toThrow(/could not be cloned/);
    expect(await pool.run(echo(1))).toBe(1);
  });

  it('ends with the pool', async () => {
    const pool = start();
    const running = pool.run({ do: 'spin' });
    const waiting = pool.run(echo(1));
    const ends = [running, waiting].map((work) => expect(work).rejects.toMatchObject({ reason: 'CLOSED' }));
    await pool.close();
    await Promise.all(ends);
    await expect(pool.run(echo(1))).rejects.toMatchObject({ reason: 'CLOSED' });
  });
});
