import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { startApp, type Answer, type StartedApp, type StartOptions } from '../../testkit/start-app.ts';

/** What any question of a caller may do to the others: next to nothing. */
const HERE = 'chain: "ni-cu-co", region: "cn-620300"';
const QUICK = `{ gaps(${HERE}, first: 1) { totalCount } }`;
const GRACE_MS = 2000;

const apps: StartedApp[] = [];
afterEach(async () => {
  await Promise.all(apps.splice(0).map((app) => app.stop()));
});

async function start(options: StartOptions): Promise<StartedApp> {
  const app = await startApp(options);
  apps.push(app);
  await app.ask(QUICK);
  return app;
}

/** A line of firms in which each stop runs through to the end: far more than any request may compute. */
function createLongLine(firms = 6000) {
  const id = (i: number) => `f${i}`;
  return {
    firms: Array.from({ length: firms }, (_, i) => ({ id: id(i), sector: id(i) })),
    links: Array.from({ length: firms - 1 }, (_, i) => ({ from: id(i), to: id(i + 1), weight: 1 })),
    essential: 'all',
    weights: 'out',
    substitution: false,
    epsilon: 0,
  };
}

const HEAVY = `query Heavy($input: JSON!) { ${Array.from({ length: 11 }, (_, i) => `a${i}: analyse(method: "cascade", input: $input)`).join(' ')} }`;

/** Sends a question and hangs up when it is told to; `status` comes when it was answered. */
function askAndLeave(address: string, query: string, variables: unknown): { leave(): void; status: Promise<number | undefined> } {
  const call = request(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' } });
  call.on('error', () => undefined);
  const status = new Promise<number | undefined>((resolve) => call.on('response', ({ statusCode }) => resolve(statusCode)));
  call.end(JSON.stringify({ query, variables }));
  return { leave: () => call.destroy(), status };
}

const codes = ({ errors }: Answer) => errors.map(({ extensions }) => extensions.code);
const since = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

describe('a request of eleven large analyses', () => {
  it('ends within the time of one request', async () => {
    const workSeconds = 3;
    const app = await start({ limits: { workSeconds } });
    let answer: Answer | null = null;
    const took = await since(async () => {
      answer = await app.ask(HEAVY, { input: createLongLine() });
    });
    expect(took).toBeLessThan(workSeconds * 1000 + GRACE_MS);
    expect((answer as Answer | null)?.status).toBe(200);
    expect(codes(await app.ask(QUICK))).toEqual([]);
  });

  it('stops when its caller goes: who comes next does not wait for it', async () => {
    const workSeconds = 60;
    const app = await start({ limits: { workSeconds, threads: 1 } });
    const address = await app.listen();
    const heavy = askAndLeave(address, HEAVY, { input: createLongLine() });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const waits = since(() => app.ask(QUICK));
    heavy.leave();
    expect(await waits).toBeLessThan((workSeconds * 1000) / 4);
  });

  it('leaves its place in the queue when its caller goes', async () => {
    const app = await start({ limits: { workSeconds: 60, threads: 1, queue: 1 } });
    const address = await app.listen();
    // One runs, one waits, and there is no place for the third, whichever comes last.
    const calls = Array.from({ length: 3 }, () => askAndLeave(address, HEAVY, { input: createLongLine() }));
    expect(await Promise.race(calls.map(({ status }) => status))).toBe(503);
    expect(codes(await app.ask(QUICK))).toEqual(['BUSY']);
    calls.forEach((call) => call.leave());
    await expect.poll(async () => codes(await app.ask(QUICK)), { timeout: 20_000 }).toEqual([]);
  });

  it('leaves /livez, { __typename } and the screens quick, as many of them as there are', async () => {
    const workSeconds = 30;
    const app = await start({ limits: { workSeconds } });
    const address = await app.listen();
    const calls = Array.from({ length: 4 }, () => askAndLeave(address, HEAVY, { input: createLongLine() }));
    const [lives, names, screens]: [number[], number[], number[]] = [[], [], []];
    const post = (query: string) =>
      fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
    for (let i = 0; i < 30; i++) {
      lives.push(await since(async () => (await fetch(`${address}/livez`)).text()));
      names.push(await since(async () => (await post('{ __typename }')).text()));
      screens.push(await since(async () => expect(await (await post(QUICK)).text()).toContain('totalCount')));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    calls.forEach((call) => call.leave());
    // The promise is 200 ms; the middle one of many holds whatever else this machine is doing.
    const middle = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
    expect(middle(lives)).toBeLessThan(200);
    expect(middle(names)).toBeLessThan(200);
    // Nobody waited for one of the large ones to end.
    expect(Math.max(...lives, ...names, ...screens)).toBeLessThan((workSeconds * 1000) / 2);
  });
});

describe('more questions than may wait', () => {
  it('are answered 503 in a sentence, with when to come again, and the others are answered', async () => {
    const app = await start({ limits: { threads: 1, queue: 1, workSeconds: 2 } });
    const ask = () =>
      app.http
        .post('/graphql')
        .set('accept-language', 'en')
        .send({ query: HEAVY, variables: { input: createLongLine(500) } });
    const answers = await Promise.all(Array.from({ length: 6 }, ask));
    const refused = answers.filter(({ status }) => status === 503);
    expect(refused).toHaveLength(4);
    for (const { headers, body } of refused) {
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
      expect(body).toMatchObject({ errors: [{ message: expect.stringContaining('try again'), extensions: { code: 'BUSY' } }], data: null });
    }
    for (const { status } of answers.filter((one) => !refused.includes(one))) expect(status).toBe(200);
  });
});

describe('a caller who asks without end', () => {
  it('fills the queue with his own questions only: another one is answered in turn', async () => {
    const app = await start({ limits: { threads: 1, queue: 4, workSeconds: 2 }, settings: { trustedProxies: ['127.0.0.1'] } });
    const askAs = async (address: string, query: string, variables = {}) =>
      (await app.http.post('/graphql').set('x-forwarded-for', address).send({ query, variables })).status;
    const ends: number[] = [];
    const much = Array.from({ length: 12 }, async () => ends.push(await askAs('203.0.113.1', HEAVY, { input: createLongLine() })));
    await expect.poll(async () => (await app.http.get('/metrics')).text, { timeout: 20_000 }).toContain('liantu_worker_queue_length 4');
    expect(await askAs('203.0.113.2', QUICK)).toBe(200);
    // In turn: of the five that were under way or waiting some still are.
    expect(ends.filter((status) => status === 200).length).toBeLessThan(4);
    await Promise.all(much);
    expect(ends.filter((status) => status === 503).length).toBeGreaterThanOrEqual(7);
  });
});

describe('an answer of more than 8 MB', () => {
  it('is cut off while it is built, whatever its estimate, and the sentence names what to narrow', async () => {
    const app = await start({ limits: { mostAnswerBytes: 50_000 } });
    const nested = (depth: number): string =>
      depth === 0 ? 'id name' : `enterprises(first: 8) { nodes { id name region { ${nested(depth - 1)} } } }`;
    const answer = await app.ask(`{ region(id: "cn-620300") { ${nested(4)} } }`, {}, 'en');
    expect(answer).toMatchObject({ status: 200, data: null, errors: [{ extensions: { code: 'TOO_COSTLY', narrow: ['enterprises'] } }] });
    expect(answer.errors[0]!.message).toMatch(/too large.*enterprises/);
    expect(answer.extensions.revision).toBe(1);
    expect(codes(await app.ask(`{ region(id: "cn-620300") { ${nested(2)} } }`))).toEqual([]);
  });
});

describe('a thread that comes to its end', () => {
  it('for its time says so, and what to narrow', async () => {
    const app = await startApp({ limits: { workSeconds: 0.001 } });
    apps.push(app);
    const answer = await app.ask(`{ a: gaps(${HERE}) { nodes { reason reasons { text } } } }`, {}, 'en');
    expect(answer).toMatchObject({ status: 200, data: null, errors: [{ extensions: { code: 'TOO_COSTLY' } }] });
    expect(answer.errors[0]!.message).toContain('within its time');
  });

  it('by a fault is ours: masked, logged, and the service lives', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'liantu-broken-'));
    writeFileSync(join(folder, 'broken.mjs'), 'throw new Error("secret of the house");');
    const app = await startApp({ threadProgram: pathToFileURL(join(folder, 'broken.mjs')) });
    apps.push(app);
    const answer = await app.ask(QUICK, {}, 'en');
    expect(codes(answer)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(
      app.log.lines.some(({ level, details }) => level === 'error' && String((details as { err?: Error }).err).includes('secret')),
    ).toBe(true);
    expect((await app.http.get('/livez')).body).toEqual({ live: true });
    expect((await app.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
    rmSync(folder, { recursive: true });
  });
});
