/** Single sign-on against a real provider on this machine. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOidc } from '../../server/access/oidc.ts';
import { startWithAccounts, type AppWithAccounts } from '../testkit/start-with-accounts.ts';

const ROLES = { bureau: 'VIEWER', leaders: 'ADMIN' } as const;
/** Who is what at the provider. */
const PEOPLE: Record<string, string[]> = { wang: ['bureau'], li: ['bureau', 'leaders'], guest: [], root: ['bureau'] };

let app: AppWithAccounts;
let home: string;
let server: Server;
let issuer: string;
beforeAll(async () => {
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const oidc = createOidc(
    { issuer, clientId: 'liantu', clientSecret: 'a secret of the client', roleClaim: 'roles', roles: ROLES },
    () => undefined,
  );
  app = await startWithAccounts({ oidc });
  home = await app.listen();
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'liantu',
        client_secret: 'a secret of the client',
        redirect_uris: [`${home}/account/oidc/callback`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub', 'roles', 'preferred_username'], profile: [], email: [] },
    conformIdTokenClaims: false,
    cookies: { keys: ['a key of the test'] },
    findAccount: (_: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, preferred_username: id, roles: PEOPLE[id] ?? [] }),
    }),
  });
  server.on('request', provider.callback());
});
afterAll(async () => {
  await app.stop();
  server.closeAllConnections();
  server.close();
});

/** A browser as far as this takes one: it keeps cookies by host and port, and follows where it is led. */
function createBrowser() {
  const jars = new Map<string, Map<string, string>>();
  const visited: string[] = [];
  async function go(address: string, init: RequestInit = {}): Promise<{ url: string; status: number; text: string }> {
    const url = new URL(address);
    const jar = jars.get(url.host) ?? new Map<string, string>();
    jars.set(url.host, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie, 'accept-language': 'en' } });
    visited.push(address);
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    const next = response.headers.get('location');
    if (next !== null) return go(new URL(next, url).href);
    return { url: address, status: response.status, text: await response.text() };
  }
  return { go, jars, visited };
}

async function signIn(who: string, to = '/gaps?lang=en') {
  const browser = createBrowser();
  let page = await browser.go(`${home}/account/oidc?to=${encodeURIComponent(to)}`);
  // The login of the provider, and its question whether one agrees.
  for (const body of [`prompt=login&login=${who}&password=any`, 'prompt=consent']) {
    const action = /action="([^"]+)"/.exec(page.text)?.[1];
    if (action === undefined) break;
    page = await browser.go(new URL(action, page.url).href, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
  }
  const me = await browser.go(`${home}/account`);
  return { browser, page, viewer: (JSON.parse(me.text) as { viewer: { name: string; role: string } | null }).viewer };
}

describe('single sign-on', () => {
  it('lets in whom the provider vouches for, in the role of his claim, and back to the page he came from', async () => {
    const { viewer, page } = await signIn('wang');
    expect(viewer).toMatchObject({ name: 'wang', role: 'VIEWER', way: 'SESSION' });
    expect(page.url).toBe(`${home}/gaps?lang=en`);
    expect((await signIn('li')).viewer).toMatchObject({ name: 'li', role: 'ADMIN' });
    PEOPLE['wang'] = ['leaders'];
    expect((await signIn('wang')).viewer).toMatchObject({ name: 'wang', role: 'ADMIN' });
    expect((await app.access.store.read())!.accounts.map(({ name }) => name)).toEqual(['root', 'wang', 'li']);
    // Nobody signs in as him with a password: he has none here.
    expect((await app.http.post('/account/sign-in').send({ name: 'wang', password: 'any password at all' })).status).toBe(401);
  });

  it('refuses who has no role, and who is only called like an account of ours', async () => {
    const guest = await signIn('guest');
    expect([guest.page.status, guest.viewer]).toEqual([403, null]);
    const twin = await signIn('root');
    expect([twin.page.status, twin.viewer]).toEqual([409, null]);
  });

  it('takes no answer that this browser has not asked for, none twice, and none with another state', async () => {
    const { browser } = await signIn('li');
    const callback = browser.visited.find((address) => address.includes('/callback?'))!;
    const stranger = createBrowser();
    expect((await stranger.go(callback)).status).toBe(401);
    expect((await browser.go(callback)).status).toBe(401);
    const victim = createBrowser();
    await victim.go(`${home}/account/oidc`);
    expect((await victim.go(callback)).status).toBe(401);
    expect(victim.jars.get(new URL(home).host)?.has('liantu_session')).toBe(false);
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '/.//evil.example'])(
    'leads on to no address of somebody else: %s',
    async (to) => {
      const { page } = await signIn('li', to);
      expect(new URL(page.url).origin).toBe(home);
    },
  );
});

it('says in one sentence that the provider is away, and asks again when it is back', async () => {
  const nobody = await startWithAccounts({
    oidc: createOidc(
      { issuer: 'http://127.0.0.1:1', clientId: 'x', clientSecret: null, roleClaim: 'roles', roles: ROLES },
      () => undefined,
    ),
  });
  const response = await nobody.http.get('/account/oidc').set('Accept-Language', 'en');
  expect([response.status, response.body.errors[0].message]).toEqual([503, expect.stringContaining('cannot be reached')]);
  await nobody.stop();
});
