import { networkInterfaces } from 'node:os';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askRaw, readAnswers, sendRaw } from '../../testkit/raw-http.ts';
import { startApp, type StartedApp } from '../../testkit/start-app.ts';

/** Pages of others in the reader's browser, by a name that is made to lead here or from an address of their own. */
const ALLOWED = ['liantu.example', 'tls.example:8443', '*.gov.example', 'xn--z6tt58b.example'];
let started: StartedApp;
let home: string;
beforeAll(async () => {
  started = await startApp({ settings: { allowedHosts: ALLOWED } });
  home = await started.listen();
});
afterAll(() => started.stop());

const asHost = (host: string, path = '/livez') => askRaw(home, `GET ${path} HTTP/1.1`, [`Host: ${host}`]);
const post = (headers: Record<string, string>) => started.http.post('/graphql').set(headers).send({ query: '{ __typename }' });

describe('the host that a request names', () => {
  it.each([
    'localhost',
    'LocalHost:1',
    'localhost.',
    '127.0.0.1',
    '127.8.9.10:4000',
    '[::1]',
    '[::1]:4000',
    '[0:0:0:0:0:0:0:1]:80',
    'liantu.example',
    'LIANTU.example.:9',
    'tls.example:8443',
    'deep.er.gov.example',
    'xn--z6tt58b.example',
    '[::ffff:127.0.0.1]',
    '127.1',
    '0x7f.1',
  ])('%s is answered', async (host) => expect((await asHost(host)).status).toBe(200));

  it.each(['/', '/gaps', '/graphql?query={__typename}', '/livez', '/readyz', '/metrics', '/assets/x.js', '/playground/', '/nothing.js'])(
    'evil.example is refused for %s, in a sentence of either language',
    async (path) => {
      const answer = await asHost('evil.example', path);
      expect([answer.status, JSON.parse(answer.body)]).toEqual([
        421,
        { errors: [{ message: expect.stringMatching(/evil\.example.*ALLOWED_HOSTS/), extensions: { code: 'FORBIDDEN' } }] },
      ]);
      const english = await askRaw(home, `GET ${path} HTTP/1.1`, ['Host: evil.example', 'Accept-Language: en']);
      expect(english.body).toContain('does not answer to the name');
    },
  );

  it.each([
    'evil.example:4000',
    'localhost.evil.example',
    'localhost-evil.example',
    '127.0.0.1.evil.example',
    'liantu.example.evil.example',
    'evilliantu.example',
    'tls.example:8444',
    'gov.example',
    'evilgov.example',
    '0.0.0.0',
    '[::]',
    '10.1.2.3',
    '[fd00::1]:4000',
    '128.0.0.1',
    '127.0.0.1.nip.io',
    'localhost.localdomain',
  ])('%s is refused', async (host) => expect((await asHost(host)).status).toBe(421));

  it.each([
    '',
    ' ',
    'a b',
    'localhost, evil.example',
    'user@localhost',
    'localhost:',
    'localhost:99999',
    'localhost/x',
    '[::1',
    '[localhost]',
    'localhost%00.evil.example',
    'localhost#evil.example',
    '[::1%25lo]:1',
    '::1',
    'ｌocalhost',
    '…',
  ])('"%s" names no host', async (host) => {
    const answer = await asHost(host);
    expect([answer.status, answer.body]).toEqual([400, expect.stringContaining('Host')]);
  });

  it('must be there, and once, in HTTP/1.0 too', async () => {
    expect((await askRaw(home, 'GET /livez HTTP/1.1', [])).status).toBe(400);
    expect((await askRaw(home, 'GET /livez HTTP/1.0', [])).status).toBe(400);
    expect((await askRaw(home, 'GET /livez HTTP/1.0', ['Host: localhost'])).status).toBe(200);
    expect((await askRaw(home, 'GET /livez HTTP/1.1', ['Host: localhost', 'Host: localhost'])).status).toBe(400);
    expect((await askRaw(home, 'GET /livez HTTP/1.1', ['Host: localhost', 'host: evil.example'])).status).toBe(400);
  });

  it('is looked at in the line of the absolute form as well as in the header', async () => {
    const to = (target: string, host: string) => askRaw(home, `GET ${target} HTTP/1.1`, [`Host: ${host}`]);
    expect((await to('http://localhost/livez', 'localhost')).status).toBe(200);
    expect((await to('http://evil.example/livez', 'localhost')).status).toBe(421);
    expect((await to('http://localhost/livez', 'evil.example')).status).toBe(421);
    expect((await to('http://localhost@evil.example/livez', 'localhost')).status).toBe(421);
  });

  it('may be the very address that the connection arrived at, as a probe from the network asks', async () => {
    const card = Object.values(networkInterfaces())
      .flatMap((cards) => cards ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4');
    if (!card) return;
    const open = await startApp({ settings: { host: '0.0.0.0', isOpen: true } });
    await new Promise<void>((resolve) => {
      open.app.http.listen(0, '0.0.0.0', resolve);
    });
    const there = `http://${card.address}:${(open.app.http.address() as AddressInfo).port}`;
    expect((await askRaw(there, 'GET /livez HTTP/1.1', [`Host: ${card.address}:1`])).status).toBe(200);
    expect((await askRaw(there, 'GET /livez HTTP/1.1', ['Host: 0.0.0.0'])).status).toBe(421);
    expect((await askRaw(there, 'GET /livez HTTP/1.1', ['Host: evil.example'])).status).toBe(421);
    await open.stop();
  });

  it('is told of by a proxy only where the proxy is trusted, and is then looked at too', async () => {
    const forwarded = ['Host: localhost', 'X-Forwarded-Host: evil.example'];
    expect((await askRaw(home, 'GET /livez HTTP/1.1', forwarded)).status).toBe(200);
    const behind = await startApp({ settings: { allowedHosts: ALLOWED, trustedProxies: ['127.0.0.1'] } });
    const there = await behind.listen();
    expect((await askRaw(there, 'GET /livez HTTP/1.1', forwarded)).status).toBe(421);
    expect((await askRaw(there, 'GET /livez HTTP/1.1', ['Host: localhost', 'X-Forwarded-Host: liantu.example'])).status).toBe(200);
    expect((await askRaw(there, 'GET /livez HTTP/1.1', ['Host: evil.example', 'X-Forwarded-Host: liantu.example'])).status).toBe(421);
    await behind.stop();
  });
});

describe('the page that a request comes from', () => {
  it('may be one of ours, and a program has none', async () => {
    expect((await post({})).status).toBe(200);
    expect((await post({ Host: 'localhost:9', Origin: 'http://localhost:9' })).status).toBe(200);
    expect((await post({ Host: '[::1]:9', Origin: 'http://[::1]:9' })).status).toBe(200);
    expect((await post({ Host: 'liantu.example', Origin: 'https://liantu.example' })).status).toBe(200);
    // A proxy in front that speaks TLS and asks for us by the name of the machine.
    expect((await post({ Host: 'localhost:9', Origin: 'https://tls.example:8443' })).status).toBe(200);
  });

  it.each([
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { Origin: '' },
    { Origin: 'file://' },
    { Origin: 'http://localhost:3000' },
    { Origin: 'http://localhost:9.evil.example' },
    { Origin: 'http://localhost:9, https://evil.example' },
    { Origin: 'chrome-extension://localhost:9' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'cross-site', Origin: 'http://localhost:9' },
  ])('is refused as %o for more than reading, in a sentence of either language', async (headers) => {
    const given = headers as unknown as Record<string, string>;
    const answer = await post({ ...given, Host: 'localhost:9' });
    expect([answer.status, answer.body]).toEqual([
      403,
      { errors: [{ message: expect.stringContaining('别处的页面'), extensions: { code: 'FORBIDDEN' } }] },
    ]);
    expect((await post({ ...given, Host: 'localhost:9', 'Accept-Language': 'en' })).text).toContain('a page of somewhere else');
    for (const method of ['put', 'delete', 'options', 'patch', 'head'] as const)
      expect((await started.http[method]('/').set(given).set('Host', 'localhost:9')).status).toBe(403);
  });

  it('may lead here by a link', async () => {
    const link = { Host: 'localhost', 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', Accept: 'text/html' };
    expect([200, 503]).toContain((await started.http.get('/').set(link)).status);
  });
});

describe('lines that are no plain requests', () => {
  it.each([
    ['nonsense', 'x\r\n\r\n', 400],
    ['a line break in a header', `GET /livez HTTP/1.1\r\nHost: localhost\r\nX-A: b\rX-Injected: c\r\n\r\n`, 400],
    ['two lengths', 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!', 400],
    [
      'length and chunks',
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['headers without end', `GET /livez HTTP/1.1\r\nHost: localhost\r\nX-A: ${'a'.repeat(20_000)}`, 431],
  ])('%s: a sentence, the headers of every answer, and the end of the connection', async (_, text, status) => {
    const [answer] = readAnswers(await sendRaw(home, text));
    expect(answer).toMatchObject({
      status,
      headers: { connection: 'close', 'x-content-type-options': 'nosniff', 'x-request-id': expect.any(String) },
      body: expect.stringMatching(/\p{Script=Han}.* \/ .*[a-z]/u),
    });
  });

  it('answers requests that are sent all at once in their order', async () => {
    const one = (path: string, host: string) => `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n`;
    const text = [one('/livez', 'localhost'), one('/livez', 'evil.example'), `${one('/readyz', 'localhost')}Connection: close\r\n`];
    const answers = readAnswers(await sendRaw(home, `${text.join('\r\n')}\r\n`));
    expect(answers.map(({ status }) => status)).toEqual([200, 421, 200]);
    expect(answers[2]?.body).toContain('revision');
  });

  it('leaves out of account what a request expects beyond our answer', async () => {
    expect((await askRaw(home, 'GET /livez HTTP/1.1', ['Host: localhost', 'Expect: wonders'])).status).toBe(200);
  });
});
