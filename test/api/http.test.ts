import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type StartedApp } from '../testkit/start-app.ts';

const PAGE =
  '<!doctype html><html><head><meta property="csp-nonce" nonce="%CSP_NONCE%" /></head><body data-open-network="%OPEN_NETWORK%">the page</body></html>';
let started: StartedApp;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'liantu-client-'));
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, 'playground'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'playground', 'index.html'), PAGE.replace('the page', 'the playground'));
  writeFileSync(join(folder, 'assets', 'index-abc.js'), 'export {};');
  started = await startApp({ clientFolder: folder });
});
afterAll(async () => {
  await started.stop();
  rmSync(folder, { recursive: true, force: true });
});

const page = (path: string) => started.http.get(path).set('Accept', 'text/html,*/*');

describe('pages', () => {
  it.each([
    ['/', 'the page'],
    ['/gaps', 'the page'],
    ['/some/view?focus=niso4', 'the page'],
    ['/enterprises/e.x', 'the page'],
    ['/enterprises/e.html', 'the page'],
    ['/sources/GB.T.2260?lang=en', 'the page'],
    ['/playground', 'the playground'],
    ['/playground/index.html', 'the playground'],
    ['/Playground/Index.html', 'the playground'],
  ])('%s is %s, fresh every time', async (path, text) => {
    const response = await page(path);
    expect(response.status).toBe(200);
    expect(response.text).toContain(text);
    expect(response.headers['cache-control']).toBe('no-store');
  });

  it('carry the nonce of their own security policy, another one every time', async () => {
    const nonces = await Promise.all(
      [page('/'), page('/')].map(async (asked) => {
        const { text, headers } = await asked;
        const nonce = /nonce="([^"]+)"/.exec(text)?.[1];
        expect(headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
        return nonce;
      }),
    );
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it.each(['/playground%2Findex.html', '/playground/index%2Ehtml', '/%69ndex.html', '/playground/index.html/', '//index.html'])(
    'are never handed out as the file they are made from: %s',
    async (path) => {
      const { text } = await page(path);
      expect(text).not.toContain('%CSP_NONCE%');
    },
  );

  it('say whether the network may read them', async () => {
    expect((await page('/')).text).toContain('open-network="no"');
    const open = await startApp({ clientFolder: folder, settings: { isOpen: true } });
    const { text } = await open.http.get('/').set('Accept', 'text/html');
    expect(text).toContain('open-network="yes"');
    await open.stop();
  });

  it('allow nothing from elsewhere and no inline script', async () => {
    const policy = (await page('/')).headers['content-security-policy'] as string;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:|unsafe-eval|\*/);
  });

  it('let files whose name holds a digest be kept', async () => {
    const response = await page('/assets/index-abc.js');
    expect(response.headers['cache-control']).toContain('immutable');
    expect(response.headers['x-content-type-options']).toBe('nosniff');
  });

  it('say when they have not been built', async () => {
    const other = await startApp({ clientFolder: join(folder, 'nowhere') });
    const response = await other.http.get('/').set('Accept', 'text/html');
    expect([response.status, response.text]).toEqual([503, expect.stringContaining('npm run build')]);
    await other.stop();
  });
});

describe('addresses without an answer', () => {
  it.each([
    '/nothing.js',
    '/assets/gone.js',
    '/enterprises/e_x/y.js',
    '/other/e.x',
    '/graphql/x',
    '/../etc/passwd',
    '/assets/..%2f..%2fpackage.json',
    '/livez/x',
  ])('%s get 404 in JSON', async (path) => {
    const response = await page(path);
    expect([response.status, response.body]).toEqual([
      404,
      { errors: [{ message: expect.any(String), extensions: { code: 'NOT_FOUND' } }] },
    ]);
  });

  it('speak the language of the request', async () => {
    expect((await started.http.get('/nothing.js').set('Accept-Language', 'en')).text).toContain('There is nothing at the address');
    expect((await started.http.get('/nothing.js')).text).toContain('没有');
  });

  it('do not name the software', async () => expect((await page('/')).headers['x-powered-by']).toBeUndefined());
});

describe('health', () => {
  it.each(['/livez', '/readyz', '/nothing.js', '/graphql', '/metrics', '/assets/index-abc.js'])(
    'and every other answer carries the headers of safety: %s',
    async (path) => {
      const { headers } = await started.http.get(path);
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'x-frame-options': expect.any(String),
      });
    },
  );

  it('is live and ready at a revision', async () => {
    expect((await started.http.get('/livez')).body).toEqual({ live: true });
    expect((await started.http.get('/readyz')).body).toEqual({ ready: true, revision: 1 });
  });
});
