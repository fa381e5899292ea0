import { describe, expect, it } from 'vitest';
import { GraphUnavailable } from '../../../../server/errors.ts';
import { createBreaker } from '../../../../server/graph/outage/breaker.ts';
import { createHandClock } from '../../../testkit/hand-clock.ts';

const LIMITS = { patience: 500, question: 1000, pause: 2000, probe: 5000, calm: 60_000 };
const DOWN = new GraphUnavailable({ zh: '连不上。', en: 'It is down.' });
const silence = () => new Promise<never>(() => undefined);

/** A breaker before another side that is up, down (it fails) or silent; `asked` counts the questions. */
function create({ limits = LIMITS as typeof LIMITS | (Omit<typeof LIMITS, 'patience'> & { patience: null }) } = {}) {
  const clock = createHandClock();
  const other = { is: 'up' as 'up' | 'down' | 'silent', asked: 0 };
  const breaker = createBreaker({
    ask: async () => {
      other.asked++;
      if (other.is === 'down') throw DOWN;
      if (other.is === 'silent') await silence();
    },
    clock,
    limits,
  });
  /** Runs a call and keeps what became of it, and when. */
  const run = (call: () => Promise<unknown>) => {
    const seen: { result?: unknown; error?: unknown; at?: number } = {};
    breaker.run(call).then(
      (result) => Object.assign(seen, { result, at: clock.now() }),
      (error: unknown) => Object.assign(seen, { error, at: clock.now() }),
    );
    return seen;
  };
  return { breaker, clock, other, run };
}

describe('a breaker', () => {
  it('passes on what comes, and asks nothing of the other side', async () => {
    const { clock, other, run } = create();
    const seen = run(async () => 7);
    await clock.pass(0);
    expect(seen).toEqual({ result: 7, at: 0 });
    expect([other.asked, clock.waiting]).toEqual([0, 0]);
  });

  it('lets a slow call go on as long as the other side is there', async () => {
    const { breaker, clock, other, run } = create();
    const seen = run(() => new Promise((resolve) => clock.after(30_000, () => resolve('late'))));
    await clock.pass(30_000);
    expect(seen).toEqual({ result: 'late', at: 30_000 });
    expect(breaker.state).toBe('closed');
    expect(other.asked).toBeGreaterThan(10);
    expect(clock.waiting).toBe(0);
  });

  it('ends every call under way once the other side is silent, by patience and question at the latest', async () => {
    const { breaker, clock, other, run } = create();
    other.is = 'silent';
    const calls = [run(silence), run(silence)];
    await clock.pass(1499);
    expect(calls).toEqual([{}, {}]);
    await clock.pass(1);
    expect(breaker.state).toBe('open');
    for (const seen of calls) expect(seen).toMatchObject({ error: { code: 'GRAPH_UNAVAILABLE' }, at: 1500 });
    expect(other.asked).toBe(1);
  });

  it('opens for a failure only when the other side does not answer either', async () => {
    const { breaker, clock, other, run } = create();
    const blip = run(() => Promise.reject(DOWN));
    await clock.pass(0);
    expect([blip.error, breaker.state]).toEqual([DOWN, 'closed']);
    other.is = 'down';
    const gone = run(() => Promise.reject(DOWN));
    await clock.pass(0);
    expect([gone.error, breaker.state]).toMatchObject([{ sentence: DOWN.sentence }, 'open']);
  });

  it('never asks for a fault of our own', async () => {
    const { breaker, clock, other, run } = create();
    other.is = 'down';
    const fault = new Error('syntax');
    const seen = run(() => Promise.reject(fault));
    await clock.pass(0);
    expect([seen.error, breaker.state, other.asked]).toEqual([fault, 'closed', 0]);
  });

  it('refuses at once while it is open, and asks no more often than its pause, however many come', async () => {
    const { breaker, clock, other, run } = create();
    other.is = 'down';
    run(() => Promise.reject(DOWN));
    await clock.pass(0);
    other.asked = 0;
    let called = 0;
    for (let second = 0; second < 20; second++) {
      const seen = run(async () => called++);
      await clock.pass(0);
      expect(seen).toMatchObject({ error: { sentence: DOWN.sentence }, at: second * 1000 });
      await clock.pass(1000);
    }
    expect([called, other.asked, breaker.state]).toEqual([0, 10, 'open']);
  });

  it('is half-open while it probes and lets nobody else through; one answer closes it', async () => {
    const { breaker, clock, other, run } = create();
    other.is = 'silent';
    run(silence);
    await clock.pass(1500 + 2000);
    expect(breaker.state).toBe('half-open');
    const early = run(async () => 'no');
    await clock.pass(4999);
    expect([early.error, breaker.state]).toMatchObject([{ code: 'GRAPH_UNAVAILABLE' }, 'half-open']);
    await clock.pass(1);
    expect(breaker.state).toBe('open');
    other.is = 'up';
    await clock.pass(2000);
    expect(breaker.state).toBe('closed');
    const seen = run(async () => 'yes');
    await clock.pass(0);
    expect(seen.result).toBe('yes');
  });

  it('gives a side that is slow rather than away more time at each relapse, and forgets that after a calm', async () => {
    const { breaker, clock, other, run } = create();
    const openedAfter = async () => {
      other.is = 'silent';
      const seen = run(silence);
      const start = clock.now();
      await clock.pass(30_000);
      other.is = 'up';
      await clock.pass(7000);
      expect(breaker.state).toBe('closed');
      return (seen.at ?? 0) - start;
    };
    expect([await openedAfter(), await openedAfter(), await openedAfter(), await openedAfter(), await openedAfter()]).toEqual([
      1500, 1500, 2500, 4500, 5500,
    ]);
    await clock.pass(60_000);
    expect(await openedAfter()).toBe(1500);
  });

  it('asks nothing because of mere silence where silence says nothing', async () => {
    const { breaker, clock, other, run } = create({ limits: { ...LIMITS, patience: null } });
    other.is = 'silent';
    run(silence);
    await clock.pass(100_000);
    expect([other.asked, breaker.state]).toEqual([0, 'closed']);
  });

  it('probes no more once it is stopped', async () => {
    const { breaker, clock, other, run } = create();
    other.is = 'down';
    run(() => Promise.reject(DOWN));
    await clock.pass(0);
    breaker.stop();
    await clock.pass(60_000);
    expect([other.asked, clock.waiting]).toEqual([1, 0]);
  });
});
