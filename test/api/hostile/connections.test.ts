import { Agent, request as ask, type RequestListener, type ServerOptions } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import express from 'express';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDrain, type Drain } from '../../../server/http/drain.ts';
import { createHttpServer } from '../../../server/http/server.ts';
import { createUnread } from '../../../server/http/unread.ts';
import { readAnswers } from '../../testkit/raw-http.ts';
import { startApp, type StartedApp } from '../../testkit/start-app.ts';
import { createTestLog } from '../../testkit/test-log.ts';

let started: StartedApp;
let home: URL;

function useApp(): void {
  beforeEach(async () => {
    started = await startApp();
    home = new URL(await started.listen());
  });
  afterEach(() => started.stop());
}

/** The bare server with little patience; its answers never come, or at once. */
async function useServer(answer: RequestListener, times: ServerOptions = {}): Promise<Drain> {
  const server = createHttpServer(answer, createTestLog(), times);
  const drain = createDrain(server, { quietMs: 20, graceMs: 300 });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  home = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return drain;
}

interface Got {
  status: number;
  connection: string | undefined;
}

/** One request by the agent's connection. */
const get = (agent: Agent, path = '/livez') =>
  new Promise<Got>((resolve, reject) => {
    const request = ask(new URL(path, home), { agent }, (response) => {
      response.resume();
      response.once('end', () => resolve({ status: response.statusCode ?? 0, connection: response.headers.connection }));
    });
    request.once('error', reject).end();
  });

/** An open connection that has sent the text; `text` is what came back so far. */
async function open(text = ''): Promise<{ socket: Socket; received: () => string; closed: Promise<void> }> {
  const socket = connect(Number(home.port), home.hostname);
  let received = '';
  socket.on('data', (part) => {
    received += part.toString();
  });
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => {
    socket.once('close', () => resolve());
  });
  await new Promise<void>((resolve) => {
    socket.once('connect', resolve);
  });
  socket.write(text);
  return { socket, received: () => received, closed };
}

describe('after the signal to stop', () => {
  useApp();

  it('every client on a kept connection gets its answer, with the word that the connection ends, and none is cut off', async () => {
    const agents = Array.from({ length: 20 }, () => new Agent({ keepAlive: true, maxSockets: 1 }));
    await Promise.all(agents.map((agent) => get(agent)));
    const stopped = started.app.stop();
    const answers = await Promise.all(agents.map((agent) => get(agent)));
    expect(answers).toEqual(agents.map(() => ({ status: 200, connection: 'close' })));
    await stopped;
    await expect(get(agents[0] as Agent)).rejects.toThrow('ECONNREFUSED');
  });

  it('what is under way is answered, and says that the connection ends', async () => {
    const body = JSON.stringify({ query: '{ gaps(chain: "ni-cu-co", region: "cn-620300") { totalCount } }' });
    const head = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
    const { socket, received, closed } = await open(head + body.slice(0, 20));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const stopped = started.app.stop();
    socket.write(body.slice(20));
    await Promise.all([closed, stopped]);
    const [answer] = readAnswers(received());
    expect([answer?.status, answer?.headers['connection'], answer?.body]).toEqual([200, 'close', expect.stringContaining('totalCount')]);
  });

  it('is no longer ready on a connection that is still open', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    expect((await get(agent, '/readyz')).status).toBe(200);
    const stopped = started.app.stop();
    expect((await get(agent, '/readyz')).status).toBe(503);
    await stopped;
  });
});

describe('a thousand connections that ask nothing', () => {
  useApp();

  it('keep nobody else from being answered', async () => {
    const idle = await Promise.all(Array.from({ length: 1000 }, () => open('GET /livez HTTP/1.1\r\nHost: local')));
    expect((await get(new Agent())).status).toBe(200);
    expect((await started.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
    for (const { socket } of idle) socket.destroy();
  });
});

describe('connections that would never end', () => {
  it('are ended when the server is: those on which nothing is asked soon, those that wait for an answer after the time of grace', async () => {
    const drain = await useServer(() => undefined);
    const idle = await Promise.all(Array.from({ length: 50 }, () => open()));
    const waiting = await open('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await drain.end();
    await Promise.all([...idle, waiting].map(({ closed }) => closed));
    expect(waiting.received()).toBe('');
  });

  it.each([
    ['headers', 'GET /livez HTTP/1.1\r\nHost: localhost\r\n'],
    ['a body', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{'],
  ])('are ended, with a word, where %s come too slowly, and without one where not a byte came', async (_, text) => {
    const times = { headersTimeout: 200, requestTimeout: 300, connectionsCheckingInterval: 50 };
    const drain = await useServer((request) => void request.resume(), times);
    const [slow, silent] = [await open(text), await open()];
    await Promise.all([slow.closed, silent.closed]);
    expect(readAnswers(slow.received())[0]).toMatchObject({ status: 408, headers: { 'x-content-type-options': 'nosniff' } });
    expect(silent.received()).toBe('');
    await drain.end();
  });
});

describe('bodies that are never sent to their end', () => {
  it('are taken from one caller up to a bound; then he is told so, and others are answered', async () => {
    started = await startApp({ settings: { trustedProxies: ['127.0.0.1'] } });
    home = new URL(await started.listen());
    const post = (caller: string, length: number, body: string) =>
      `POST /graphql HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: ${caller}\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${body}`;
    const stalled = await Promise.all(Array.from({ length: 40 }, () => open(post('203.0.113.1', 999_000, '{'.padEnd(50_000)))));
    const refused = () => stalled.map(({ received }) => readAnswers(received())[0]).filter((answer) => answer !== undefined);
    await expect.poll(() => refused().map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 503));
    expect(refused()[0]).toMatchObject({ headers: { 'retry-after': '2', connection: 'close' }, body: expect.stringContaining('请求体') });
    const question = '{"query":"{ __typename }"}';
    const other = await open(post('203.0.113.2', question.length, question));
    await expect.poll(() => readAnswers(other.received())[0]?.status).toBe(200);
    for (const { socket } of [...stalled, other]) socket.destroy();
    // Those who went make room.
    const same = async () => {
      const { socket, received } = await open(post('203.0.113.1', question.length, question));
      await expect.poll(received).not.toBe('');
      socket.destroy();
      return readAnswers(received())[0]?.status;
    };
    await expect.poll(same).toBe(200);
    await started.stop();
  });
});

describe('answers that are not read', () => {
  const LARGE = 'x'.repeat(20_000_000);

  it('are held for one caller up to a bound and a time; then he is told so, and his connection is ended', async () => {
    const unread = createUnread(1_000_000, 2000);
    const service = express().set('trust proxy', ['127.0.0.1']);
    service.get('/large', unread.limit, (request, response) => {
      unread.hold(request, response, LARGE.length);
      response.send(LARGE);
    });
    const drain = await useServer(service);
    const line = (caller: string) => `GET /large HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: ${caller}\r\n\r\n`;
    const statusFor = async (caller: string) => (await fetch(new URL('/large', home), { headers: { 'x-forwarded-for': caller } })).status;
    const slow = await open(line('203.0.113.1'));
    slow.socket.pause();
    await expect.poll(() => statusFor('203.0.113.1')).toBe(503);
    expect(await statusFor('203.0.113.2')).toBe(200);
    // Nothing moves on the connection, which is ended, and what was held for it is let go.
    await expect.poll(() => statusFor('203.0.113.1'), { timeout: 20_000 }).toBe(200);
    slow.socket.resume();
    await slow.closed;
    expect(slow.received().length).toBeLessThan(LARGE.length);
    await drain.end();
  });
});
