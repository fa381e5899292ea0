import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answered } from '../../server/http/request-log.ts';
import { sendRaw } from '../testkit/raw-http.ts';
import { startApp, type StartedApp } from '../testkit/start-app.ts';

/** What is said of a request in the log and in the metrics; and what is not. */
let started: StartedApp;
let home: string;
beforeAll(async () => {
  started = await startApp({ settings: { trustedProxies: ['127.0.0.1'] } });
  home = await started.listen();
});
afterAll(() => started.stop());
beforeEach(() => {
  started.log.lines.length = 0;
});

/** The lines of requests so far; a line is written once the connection knows that the answer is out. */
async function lines(count = 1): Promise<Answered[]> {
  await expect.poll(() => started.log.lines.filter(({ message }) => message === 'request').length).toBe(count);
  return started.log.lines.filter(({ message }) => message === 'request').map(({ details }) => details as Answered);
}

describe('the line of a request', () => {
  it('names operation, cost, time, bytes and caller, and nothing of what was asked', async () => {
    const query = 'query Secretive($text: String!) { search(text: $text) { __typename } }';
    const response = await started.http
      .post('/graphql?token=hunter2')
      .set('X-Forwarded-For', '203.0.113.7')
      .send({ query, operationName: 'Secretive', variables: { text: 'hunter2' } });
    expect(response.status).toBe(200);
    const [line] = await lines();
    expect(line).toEqual({
      requestId: response.headers['x-request-id'],
      caller: '203.0.113.7',
      method: 'POST',
      path: '/graphql',
      operation: 'Secretive',
      cost: expect.any(Number),
      status: 200,
      bytes: Buffer.byteLength(response.text),
      ms: expect.any(Number),
    });
    expect(JSON.stringify(started.log.lines)).not.toMatch(/hunter2|search/);
  });

  it('tells why an answer failed, and what a refused document would have cost', async () => {
    await started.ask('query A { gaps(chain: "x", region: "y") { totalCount } }');
    const deep =
      '{ enterprises(first: 200) { nodes { region { enterprises(first: 200) { nodes { region { enterprises(first: 200) { totalCount } } } } } } } }';
    await started.ask(deep);
    await started.http.post('/graphql').set('Host', 'evil.example').send({});
    expect((await lines(3)).map(({ operation, code, status }) => ({ operation, code, status }))).toEqual([
      { operation: 'A', code: 'NOT_FOUND', status: 200 },
      { operation: null, code: 'TOO_COSTLY', status: 400 },
      { operation: undefined, code: 'FORBIDDEN', status: 421 },
    ]);
  });

  it('counts the bytes that went over the wire, and those of files, and none of HEAD', async () => {
    const response = await fetch(`${home}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip' },
      body: JSON.stringify({ query: '{ products(first: 100) { nodes { id name nameEn } } }' }),
    });
    const plain = (await response.text()).length;
    const [line] = await lines();
    expect(line?.bytes).toBeGreaterThan(100);
    expect(line?.bytes).toBeLessThan(plain / 2);
    await started.http.head('/livez');
    expect((await lines(2))[1]).toMatchObject({ method: 'HEAD', bytes: 0 });
  });

  it('says that the caller went before the answer', async () => {
    const body = JSON.stringify({ query: '{ chainMap(chain: "ni-cu-co", region: "cn-620300") { nodes { product { id } } } }' });
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const request = ask(`${home}/graphql`, { method: 'POST', headers });
    request.on('error', () => undefined);
    request.write(body.slice(0, 5));
    await new Promise((resolve) => setTimeout(resolve, 100));
    request.destroy();
    expect((await lines())[0]).toMatchObject({ gone: true, path: '/graphql' });
  });

  it('is there for what is no HTTP', async () => {
    await sendRaw(home, 'nonsense\r\n\r\n');
    expect((await lines())[0]).toMatchObject({ status: 400, caller: '127.0.0.1', requestId: expect.any(String) });
  });

  it('cuts what is long', async () => {
    await started.http.get(`/${'a'.repeat(5000)}.js`);
    await started.ask(`query ${'B'.repeat(3000)} { __typename }`);
    for (const line of await lines(2)) expect(JSON.stringify(line).length).toBeLessThan(600);
  });
});

describe('the id of a request', () => {
  it('is taken from a proxy where it is sane, else made', async () => {
    const idFor = async (given: string) => (await started.http.get('/livez').set('X-Request-Id', given)).headers['x-request-id'];
    expect(await idFor('abc-123.def')).toBe('abc-123.def');
    for (const odd of ['', 'a b', 'a"b', '<script>', 'x'.repeat(101), '-', '../x', 'a,b'])
      expect(await idFor(odd)).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is another one every time, on every answer', async () => {
    const ids = await Promise.all(
      ['/livez', '/nothing.js', '/', '/graphql', '/readyz'].map(async (path) => (await started.http.get(path)).headers['x-request-id']),
    );
    expect(new Set(ids).size).toBe(5);
    expect(ids).not.toContain(undefined);
  });

  it('is what the caller is told of an error inside, and the log has it with message and stack', async () => {
    const textsFolder = mkdtempSync(join(tmpdir(), 'liantu-broken-'));
    // A file that is there and cannot be read, whoever asks.
    symlinkSync('/proc/self/mem', join(textsFolder, 'S01.txt'));
    const broken = await startApp({ textsFolder });
    const answer = await broken.http.post('/graphql').send({ query: '{ source(id: "S01") { text } }' });
    const id = answer.headers['x-request-id'] as string;
    expect(answer.body).toMatchObject({
      errors: [{ message: expect.stringContaining(id), extensions: { code: 'INTERNAL_SERVER_ERROR', id } }],
    });
    expect(answer.text).not.toMatch(/EIO|read/);
    const told = broken.log.lines.filter(({ level }) => level === 'error');
    expect(told).toMatchObject([
      { details: { id, err: { message: expect.stringContaining('EIO'), stack: expect.stringContaining('EIO') } } },
    ]);
    await broken.stop();
    rmSync(textsFolder, { recursive: true });
  });
});

describe('the metrics', () => {
  const metrics = async (headers: Record<string, string> = {}) => started.http.get('/metrics').set(headers);

  it('count requests by operation, status and code, with names of our own pages only', async () => {
    await started.ask('query ChainMap { __typename }');
    await started.ask('query Anything { __typename }');
    await started.ask('{ __typename }');
    await started.ask('query ChainMap { gaps(chain: "x", region: "y") { totalCount } }');
    await started.http.get('/nothing.js');
    await lines(5);
    const { text, headers } = await metrics();
    expect(headers['content-type']).toContain('text/plain; version=0.0.4');
    for (const label of [
      '{operation="ChainMap",status="200",code="OK"}',
      '{operation="ChainMap",status="200",code="NOT_FOUND"}',
      '{operation="other",status="200",code="OK"}',
      '{operation="unnamed",status="200",code="OK"}',
      '{operation="none",status="404",code="NOT_FOUND"}',
    ])
      expect(text).toContain(`liantu_requests_total${label}`);
    expect(text).not.toContain('Anything');
  });

  it('tell cost, duration, the event loop and the state of the graph', async () => {
    await started.ask('{ chainMap(chain: "ni-cu-co", region: "cn-620300") { completeness } }');
    const { text } = await metrics();
    expect(Number(/^liantu_cache_bytes (\S+)$/m.exec(text)?.[1])).toBeGreaterThan(0);
    expect(text).toMatch(/^liantu_worker_queue_length 0$/m);
    expect(text).toMatch(/^liantu_snapshot_age_seconds 0$/m);
    for (const name of [
      'liantu_query_cost_bucket',
      'liantu_request_duration_seconds_count',
      'nodejs_eventloop_lag_p99_seconds',
      'process_resident_memory_bytes',
    ])
      expect(text).toContain(name);
    expect(text).toContain('liantu_engine_state{state="ready"} 1');
    expect(text).toContain('liantu_engine_state{state="unavailable"} 0');
  });

  it('are for this machine, not for whom a proxy passes on, in a sentence', async () => {
    const answer = await metrics({ 'X-Forwarded-For': '203.0.113.7', 'Accept-Language': 'en' });
    expect([answer.status, answer.body.errors[0].message]).toEqual([403, expect.stringContaining('METRICS_TOKEN')]);
    expect((await metrics({ Forwarded: 'for=203.0.113.7' })).status).toBe(403);
  });

  it('are for whoever has the token where one is set, and for nobody else', async () => {
    const other = await startApp({ settings: { metricsToken: 'a-long-secret-token' } });
    const status = async (headers: Record<string, string>) => (await other.http.get('/metrics').set(headers)).status;
    expect(await status({ Authorization: 'Bearer a-long-secret-token', 'X-Forwarded-For': '203.0.113.7' })).toBe(200);
    for (const wrong of [
      'Bearer',
      'Bearer ',
      'Bearer a-long-secret-toke',
      'Bearer a-long-secret-token x',
      'Basic a-long-secret-token',
      'a-long-secret-token',
    ])
      expect(await status({ Authorization: wrong })).toBe(401);
    expect(await status({})).toBe(401);
    await other.stop();
  });
});
