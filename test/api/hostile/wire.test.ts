import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAnswers, sendRaw, type RawAnswer } from '../../testkit/raw-http.ts';
import { startApp, type StartedApp } from '../../testkit/start-app.ts';

/** Requests as programs of all kinds, and of ill will, put them on the wire. */
const QUESTION = '{"query":"{ __typename }"}';
const MEGABYTE = 2 ** 20;

let started: StartedApp;
let home: string;
beforeAll(async () => {
  started = await startApp();
  home = await started.listen();
});
afterAll(() => started.stop());

async function send(line: string, headers: readonly string[] = [], body: string | Buffer = ''): Promise<RawAnswer> {
  const length = body.length > 0 ? [`Content-Length: ${Buffer.byteLength(body)}`] : [];
  const head = [line, 'Host: localhost', 'Accept-Language: en', 'Connection: close', ...length, ...headers, '', ''].join('\r\n');
  const [answer] = readAnswers(await sendRaw(home, Buffer.concat([Buffer.from(head), Buffer.from(body)])));
  return answer!;
}

const post = (headers: readonly string[], body: string | Buffer) => send('POST /graphql HTTP/1.1', headers, body);
const JSON_TYPE = 'Content-Type: application/json';

describe('a body that is packed', () => {
  it.each([
    ['gzip', gzipSync(QUESTION), 200],
    ['br', brotliCompressSync(QUESTION), 200],
    ['gzip', gzipSync(`{"query":"${'a'.repeat(100 * MEGABYTE)}"}`), 413],
    ['br', brotliCompressSync(`{"query":"${'a'.repeat(20 * MEGABYTE)}"}`), 413],
    ['gzip', Buffer.from('no gzip at all'), 400],
    ['gzip', gzipSync(QUESTION).subarray(0, 12), 400],
    ['gzip, gzip', gzipSync(gzipSync(QUESTION)), 415],
    ['lzma', Buffer.from(QUESTION), 415],
  ])('as %s (%#) is unpacked no further than a body may be long', async (encoding, body, status) => {
    const answer = await post([JSON_TYPE, `Content-Encoding: ${encoding}`], body);
    expect(answer.status).toBe(status);
    if (status !== 200) expect(JSON.parse(answer.body)).toMatchObject({ errors: [{ extensions: { code: 'INVALID_INPUT' } }] });
  });
});

describe('a body in other signs', () => {
  it.each([
    ['with a mark of their order', '\ufeff' + QUESTION, '', 200],
    [
      'that are broken',
      Buffer.concat([Buffer.from('{"query":"{ __typename }","x":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]),
      '',
      200,
    ],
    ['of Latin 1', QUESTION, '; charset=latin1', 415],
    ['of two bytes', QUESTION, '; charset=utf-16', 400],
  ])('%s', async (_, body, charset, status) => expect((await post([JSON_TYPE + charset], body)).status).toBe(status));
});

describe('a first line', () => {
  it.each([
    ['HEAD /graphql?query=%7B__typename%7D HTTP/1.1', 400],
    ['HEAD /livez HTTP/1.1', 200],
    ['OPTIONS * HTTP/1.1', 404],
    ['TRACE /livez HTTP/1.1', 404],
    ['POST /livez HTTP/1.1', 404],
    ['GET /graphql?query=mutation%7Bx%7D HTTP/1.1', 400],
    ['GET //evil.example/livez HTTP/1.1', 404],
    ['GET /..%2f..%2fpackage.json HTTP/1.1', 404],
    ['GET /assets/../../package.json HTTP/1.1', 404],
    ['GET /assets/%2e%2e/%2e%2e/server/main.js HTTP/1.1', 404],
    ['GET /livez HTTP/9.9', 400],
    ['PRI * HTTP/2.0', 400],
    [`GET /${'a'.repeat(15_000)}.js HTTP/1.1`, 404],
    [`GET /${'a'.repeat(100_000)} HTTP/1.1`, 431],
  ])('such as %s is answered', async (line, status) => {
    const answer = await send(line);
    expect([answer.status, answer.headers['x-content-type-options']]).toEqual([status, 'nosniff']);
    expect(answer.body).not.toMatch(/node_modules|\bat \S+:\d+|"scripts"/);
  });

  it('of another protocol is answered and hung up on', async () => {
    const hello = Buffer.from('16030100a5010000a10303', 'hex');
    expect(readAnswers(await sendRaw(home, hello))[0]).toMatchObject({ status: 400, headers: { connection: 'close' } });
  });
});

describe('headers', () => {
  it.each([
    ['of another protocol', 'GET /livez HTTP/1.1', ['Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAAP__'], 200],
    ['of a socket', 'GET /graphql HTTP/1.1', ['Upgrade: websocket', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: eA=='], 400],
    [
      'of a page that looks whether it may ask',
      'OPTIONS /graphql HTTP/1.1',
      ['Origin: https://evil.example', 'Access-Control-Request-Method: POST'],
      403,
    ],
    ['without number', 'GET /livez HTTP/1.1', Array.from({ length: 3000 }, (_, i) => `a${i}: 1`), 431],
    ['that ask for parts', 'GET /livez HTTP/1.1', ['Range: bytes=0-0,1-1,2-2'], 200],
    ['that say the request was passed on', 'GET /metrics HTTP/1.1', ['X-Forwarded-For: 1.2.3.4'], 403],
    ['of a request id that would break a line of the log', 'GET /livez HTTP/1.1', ['X-Request-Id: a"}\tb'], 200],
    ['that count less than nothing', 'POST /graphql HTTP/1.1', ['Content-Length: -1'], 400],
    ['that hide a second request', 'POST /graphql HTTP/1.1', ['Transfer-Encoding: xchunked', 'Content-Length: 4'], 400],
  ])('%s', async (_, line, headers, status) => {
    const answer = await send(line, headers);
    expect(answer.status).toBe(status);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    expect(answer.headers['x-request-id']).toMatch(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/);
  });

  it.each(['application/xml', 'text/event-stream', 'multipart/mixed; deferSpec=20220824'])('that ask for %s', async (accept) => {
    expect((await post([JSON_TYPE, `Accept: ${accept}`], QUESTION)).status).toBe(406);
  });
});

describe('a question of another kind', () => {
  it.each([
    ['that puts off a part', '{"query":"{ ... @defer { chains { id } } }"}', 400],
    ['for news, which says that there are none,', '{"query":"subscription { x }"}', 200],
    ['for a change that nobody offers', '{"query":"mutation { x }"}', 400],
    ['under the name of a prototype', '{"__proto__":{"query":"{ __typename }"}}', 400],
    ['given twice', '{"query":"{ nothing }","query":"{ __typename }"}', 200],
    ['with half a sign', '{"query":"{ search(text: \\"\\\\uD800\\") { id } }"}', 400],
  ])('%s', async (_, body, status) => {
    const answer = await post([JSON_TYPE], body);
    expect(answer.status).toBe(status);
    expect(answer.body.includes('"errors"')).toBe(!body.includes('nothing'));
  });
});
