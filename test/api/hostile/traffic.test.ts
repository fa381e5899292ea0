import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askRaw } from '../../testkit/raw-http.ts';
import { startApp, type StartedApp } from '../../testkit/start-app.ts';

/** Callers behind a proxy and beside one, and those who lie about where they come from. */
const RATES = { caller: 3, thisMachine: 6 };
const PROXY = ['127.0.0.1', '10.0.0.0/8'];
let started: StartedApp;
afterEach(() => started.stop());

async function start(options: Parameters<typeof startApp>[0] = {}): Promise<void> {
  started = await startApp(options);
}

/** The statuses of so many questions that a proxy on this machine passes on. */
async function statuses(count: number, headers: (turn: number) => Record<string, string> = () => ({})): Promise<number[]> {
  const all: number[] = [];
  for (let turn = 0; turn < count; turn++)
    all.push((await started.http.post('/graphql').set(headers(turn)).send({ query: '{ __typename }' })).status);
  return all;
}
const from = (address: string) => () => ({ 'X-Forwarded-For': address });

describe('the limit per caller', () => {
  it('counts each caller behind a trusted proxy for itself, and this machine more generously', async () => {
    await start({ settings: { rates: RATES, trustedProxies: PROXY } });
    expect(await statuses(4, from('203.0.113.1'))).toEqual([200, 200, 200, 429]);
    expect(await statuses(3, from('203.0.113.2'))).toEqual([200, 200, 200]);
    expect(await statuses(7)).toEqual([200, 200, 200, 200, 200, 200, 429]);
  });

  it('goes by what the proxy adds, not by what the caller wrote before it', async () => {
    await start({ settings: { rates: RATES, trustedProxies: PROXY } });
    expect(await statuses(4, (turn) => ({ 'X-Forwarded-For': `198.51.100.${turn}, 203.0.113.1, 10.1.2.3` }))).toEqual([200, 200, 200, 429]);
  });

  it('takes no word for an address: what is none counts as the proxy', async () => {
    await start({ settings: { rates: RATES, trustedProxies: PROXY } });
    expect((await statuses(7, (turn) => ({ 'X-Forwarded-For': `nobody-${turn}` }))).at(-1)).toBe(429);
  });

  it('does not look at X-Forwarded-For where no proxy is trusted', async () => {
    await start({ settings: { rates: RATES } });
    expect((await statuses(7, (turn) => ({ 'X-Forwarded-For': `203.0.113.${turn}` }))).at(-1)).toBe(429);
    await started.stop();
    await start({ settings: { rates: RATES, trustedProxies: ['10.0.0.0/8'] } });
    expect((await statuses(7, (turn) => ({ 'X-Forwarded-For': `203.0.113.${turn}` }))).at(-1)).toBe(429);
  });

  it('counts a network of IPv6 as one caller', async () => {
    await start({ settings: { rates: RATES, trustedProxies: PROXY } });
    expect((await statuses(4, (turn) => ({ 'X-Forwarded-For': `2001:db8::${turn}` }))).at(-1)).toBe(429);
  });

  it('says so in a sentence, and when to come back', async () => {
    await start({ settings: { rates: RATES } });
    await statuses(6);
    const answer = await started.http.post('/graphql').set('Accept-Language', 'en').send({ query: '{ __typename }' });
    expect(answer.body).toEqual({
      errors: [{ message: expect.stringContaining('too many requests'), extensions: { code: 'TOO_COSTLY' } }],
    });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect((await started.http.get('/livez')).status).toBe(200);
  });
});

describe('compression', () => {
  it('is there for this machine as for any other, above one kilobyte', async () => {
    await start();
    const home = await started.listen();
    const headers = ['Host: localhost', 'Accept-Encoding: gzip', 'Apollo-Require-Preflight: 1'];
    const long = await askRaw(home, 'GET /graphql?query={products(first:100){nodes{id,name}}} HTTP/1.0', headers);
    expect(long.headers['content-encoding']).toBe('gzip');
    const short = await askRaw(home, 'GET /graphql?query={__typename} HTTP/1.0', headers);
    expect([short.headers['content-encoding'], short.body]).toEqual([undefined, expect.stringContaining('Query')]);
  });

  it('changes nothing of the answer', async () => {
    await start();
    const query = '{ products(first: 100) { nodes { id name nameEn } } }';
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) };
    const response = await fetch(`${await started.listen()}/graphql`, init);
    expect(response.headers.get('content-encoding')).toMatch(/^(br|gzip)$/);
    expect(await response.json()).toMatchObject({ data: (await started.ask(query)).data });
  });
});

describe("the reader's own texts", () => {
  let textsFolder: string;
  beforeAll(() => {
    textsFolder = mkdtempSync(join(tmpdir(), 'liantu-texts-'));
    writeFileSync(join(textsFolder, 'S01.txt'), 'the words of the source');
  });
  afterAll(() => rmSync(textsFolder, { recursive: true }));
  const TEXT = '{ source(id: "S01") { text passages { quote } } }';
  const textFor = async (headers: Record<string, string>) =>
    ((await started.http.post('/graphql').set(headers).send({ query: TEXT })).body as { data: { source: { text: string | null } } }).data
      .source.text;

  it('are for whoever sits at this machine, not for whom a proxy passes on', async () => {
    await start({ textsFolder });
    expect(await textFor({})).toContain('the words');
    for (const name of ['X-Forwarded-For', 'Forwarded', 'X-Real-IP', 'Via']) expect(await textFor({ [name]: '127.0.0.1' })).toBeNull();
  });

  it('are for nobody where the network may read', async () => {
    await start({ textsFolder, settings: { isOpen: true } });
    expect(await textFor({})).toBeNull();
  });
});
