/** Accounts over HTTP, and the ways in which one would try to get around them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askRaw } from '../testkit/raw-http.ts';
import { PASSWORD, startWithAccounts, type AppWithAccounts } from '../testkit/start-with-accounts.ts';

let app: AppWithAccounts;
let home: string;
let root: string;
beforeAll(async () => {
  app = await startWithAccounts({ settings: { trustedProxies: ['127.0.0.1'] } });
  for (const name of ['reader', 'other', 'guessed', 'shared']) await app.addAccount(name, 'VIEWER');
  home = await app.listen();
  root = await app.signIn('root');
});
afterAll(() => app.stop());

const NEXT = 'a wholly new password';
const signIn = (body: object | string) => app.http.post('/account/sign-in').set('Accept-Language', 'en').send(body);
const ask = (headers: Record<string, string>, query = '{ me { name role } }') => app.http.post('/graphql').set(headers).send({ query });

describe('signing in', () => {
  it('gives a cookie that no page can read and no other site sends, and lets in', async () => {
    const response = await signIn({ name: 'READER', password: PASSWORD });
    expect(response.body).toEqual({ viewer: expect.objectContaining({ name: 'reader', role: 'VIEWER' }) });
    const cookie = response.headers['set-cookie']![0]!;
    expect(cookie).toMatch(/^liantu_session=[\w-]{43}; .*Path=\/; .*HttpOnly; SameSite=Strict$/);
    expect(cookie).not.toContain('Secure');
    expect((await ask({ Cookie: cookie.split(';')[0]! })).body).toMatchObject({ data: { me: { name: 'reader', role: 'VIEWER' } } });
    expect((await ask({})).status).toBe(401);
  });

  it('behind HTTPS gives one that plain HTTP neither sends nor sets', async () => {
    const response = await signIn({ name: 'reader', password: PASSWORD }).set('X-Forwarded-Proto', 'https');
    const cookie = response.headers['set-cookie']![0]!;
    expect(cookie).toMatch(/^__Host-liantu_session=.*; Secure; SameSite=Strict$/);
    const bare = cookie.split(';')[0]!;
    expect((await ask({ Cookie: bare, 'X-Forwarded-Proto': 'https' })).status).toBe(200);
    expect((await ask({ Cookie: bare.replace('__Host-', ''), 'X-Forwarded-Proto': 'https' })).status).toBe(401);
  });

  it('fails in the same words whoever is meant: unknown, wrong, without a password, disabled', async () => {
    await app.http.post('/graphql').set('Cookie', root).send({
      query: 'mutation { a: setUser(name: "bare", role: VIEWER) { id } b: setUser(name: "other", role: VIEWER, disabled: true) { id } }',
    });
    const tries = [
      { name: 'nobody', password: PASSWORD },
      { name: 'reader', password: 'wrong password' },
      { name: 'bare', password: '' },
      { name: 'other', password: PASSWORD },
      { name: 'x'.repeat(3000), password: PASSWORD },
      { name: 'reader', password: 'x'.repeat(3000) },
    ];
    const said = await Promise.all(tries.map((one) => signIn(one)));
    expect(new Set(said.map(({ status, body }) => JSON.stringify([status, body])))).toEqual(
      new Set([
        JSON.stringify([401, { errors: [{ message: 'The name or the password is wrong.', extensions: { code: 'UNAUTHENTICATED' } }] }]),
      ]),
    );
  });

  it('takes JSON of a page of its own only, and nothing large', async () => {
    const good = { name: 'reader', password: PASSWORD };
    expect((await signIn({ ...good, password: 'x'.repeat(1_000_000) })).status).toBe(413);
    expect((await signIn({ ...good, password: ['x'] })).status).toBe(400);
    expect((await app.http.post('/account/sign-in').type('form').send(good)).status).toBe(400);
    expect((await app.http.post('/account/sign-in').type('text/plain').send(JSON.stringify(good))).status).toBe(400);
    for (const origin of ['https://evil.example', 'http://127.0.0.1:1', 'null']) {
      const refused = await signIn(good).set('Origin', origin);
      expect([refused.status, refused.headers['set-cookie']]).toEqual([403, undefined]);
    }
    expect(
      (await app.http.get(`/account/sign-in?name=reader&password=${encodeURIComponent(PASSWORD)}`)).headers['set-cookie'],
    ).toBeUndefined();
    expect((await signIn('{"name":')).body.errors[0].message).not.toContain('password');
  });

  it('makes whoever guesses wait, also where he is right in the end, and many at once', async () => {
    const from = (address: string) => signIn({ name: 'guessed', password: 'not the password' }).set('X-Forwarded-For', address);
    const rightAtLast = () => signIn({ name: 'guessed', password: PASSWORD }).set('X-Forwarded-For', '10.9.1.1');
    const [right, ...said] = (await Promise.all([...Array.from({ length: 12 }, (_, i) => from(`10.9.0.${i}`)), rightAtLast()])).reverse();
    expect(said.filter(({ status }) => status === 401)).toHaveLength(5);
    const waits = said.filter(({ status }) => status === 429);
    expect(waits).toHaveLength(7);
    expect(Number(waits[0]!.headers['retry-after'])).toBeGreaterThan(0);
    expect(right!.status).toBe(429);
    // Nobody else waits.
    expect((await signIn({ name: 'reader', password: PASSWORD }).set('X-Forwarded-For', '10.9.1.1')).status).toBe(200);
  });
});

describe('a session', () => {
  it('is a new one at every sign-in, whatever cookie came along; the one before ends', async () => {
    const planted = `liantu_session=${'a'.repeat(43)}`;
    const first = await signIn({ name: 'shared', password: PASSWORD }).set('Cookie', planted);
    const cookie = first.headers['set-cookie']![0]!.split(';')[0]!;
    expect(cookie).not.toBe(planted);
    expect((await ask({ Cookie: planted })).status).toBe(401);
    const second = await signIn({ name: 'shared', password: PASSWORD }).set('Cookie', cookie);
    expect((await ask({ Cookie: cookie })).status).toBe(401);
    const newest = second.headers['set-cookie']![0]!.split(';')[0]!;
    // Somebody put a second one in: none counts.
    expect((await ask({ Cookie: `${newest}; ${planted}` })).status).toBe(401);
    expect((await ask({ Cookie: newest })).status).toBe(200);
  });

  it('ends for good when one signs out', async () => {
    const cookie = await app.signIn('shared');
    const response = await app.http.post('/account/sign-out').set('Cookie', cookie);
    expect(response.headers['set-cookie']![0]).toMatch(/liantu_session=; .*1970/);
    expect((await ask({ Cookie: cookie })).status).toBe(401);
    expect((await app.http.post('/account/sign-out').set('Cookie', cookie)).status).toBe(200);
  });

  it('that was stolen ends with the password', async () => {
    const [own, stolen] = [await app.signIn('shared'), await app.signIn('shared')];
    const change = (body: object) => app.http.post('/account/password').set('Cookie', own).send(body);
    expect((await change({ current: 'wrong password', next: NEXT })).status).toBe(401);
    expect((await change({ current: PASSWORD, next: 'short' })).status).toBe(400);
    expect((await change({ current: PASSWORD, next: PASSWORD })).status).toBe(409);
    expect((await ask({ Cookie: own })).status).toBe(200);
    const changed = await change({ current: PASSWORD, next: NEXT });
    expect(changed.status).toBe(200);
    for (const old of [own, stolen]) expect((await ask({ Cookie: old })).status).toBe(401);
    expect((await ask({ Cookie: changed.headers['set-cookie']![0]!.split(';')[0]! })).status).toBe(200);
    expect((await signIn({ name: 'shared', password: PASSWORD })).status).toBe(401);
  });

  it('that begins with a password from somebody else begins with one of his own', async () => {
    const { body } = await ask({ Cookie: root }, 'mutation { resetPassword(name: "shared") { password user { name } } }');
    const { password } = body.data.resetPassword;
    const cookie = await app.signIn('shared', password);
    const refused = await ask({ Cookie: cookie });
    expect([refused.status, refused.body.errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
    expect((await app.http.get('/account').set('Cookie', cookie)).body).toMatchObject({ viewer: { mustChange: true } });
    const changed = await app.http.post('/account/password').set('Cookie', cookie).send({ current: password, next: PASSWORD });
    expect((await ask({ Cookie: changed.headers['set-cookie']![0]!.split(';')[0]! })).status).toBe(200);
  });
});

describe('a token', () => {
  it('lets a program in by its header alone, and tells what it may do', async () => {
    const create = 'mutation { createToken(name: "nightly", role: VIEWER) { secret token { id name by expires } } }';
    const { token, secret } = (await ask({ Cookie: root }, create)).body.data.createToken;
    expect(token).toMatchObject({ name: 'nightly', by: 'root' });
    const bearer = { Authorization: `Bearer ${secret}` };
    expect((await ask(bearer)).body).toMatchObject({ data: { me: { name: 'nightly', role: 'VIEWER' } } });
    expect((await ask(bearer, '{ users { id } }')).body.errors[0].extensions.code).toBe('FORBIDDEN');
    for (const address of [`/graphql?token=${secret}&query={me{name}}`, `/graphql?access_token=${secret}&query={me{name}}`]) {
      expect((await app.http.get(address).set('Apollo-Require-Preflight', '1')).status).toBe(401);
    }
    expect((await app.http.get('/account').set('Cookie', `liantu_session=${secret}`)).body).toMatchObject({ viewer: null });
    // A token that is no good is not passed over for the cookie beside it.
    expect((await ask({ Cookie: root, Authorization: 'Bearer liantu_wrong' })).status).toBe(401);
    expect((await app.http.post('/account/password').set(bearer).send({ current: PASSWORD, next: NEXT })).status).toBe(403);
    expect((await ask({ Cookie: root }, '{ tokens { id name role regions { id } lastUsed } }')).body.data.tokens).toMatchObject([
      { id: token.id, regions: [] },
    ]);
    await ask({ Cookie: root }, `mutation { revokeToken(id: "${token.id}") { id } }`);
    expect((await ask(bearer)).status).toBe(401);
  });
});

describe('a name that a proxy might have put there', () => {
  it('counts for nothing', async () => {
    const names = [
      'X-Remote-User',
      'Remote-User',
      'X-Forwarded-User',
      'X-Auth-Request-User',
      'X-Forwarded-Preferred-Username',
      'X-WEBAUTH-USER',
    ];
    for (const name of names) expect((await ask({ [name]: 'root' })).status).toBe(401);
    expect((await ask({ Authorization: `Basic ${Buffer.from(`root:${PASSWORD}`).toString('base64')}` })).status).toBe(401);
  });

  it('nor does an address that is written otherwise', async () => {
    for (const line of [
      'POST //graphql',
      'POST /%67raphql',
      'POST /graphql;x',
      'POST /account/../graphql',
      'POST http://127.0.0.1/graphql',
    ]) {
      const { status } = await askRaw(home, `${line} HTTP/1.1`, ['Host: 127.0.0.1', 'Content-Length: 0']);
      expect([401, 404]).toContain(status);
    }
  });
});

describe('keeping accounts', () => {
  it('tells in the trail who did what from where, newest first, in pages', async () => {
    await ask(
      { Cookie: root, 'X-Forwarded-For': '10.1.2.3' },
      'mutation { setUser(name: "new", role: EDITOR, regions: ["cn-62"]) { name regions { id } } }',
    );
    const page =
      '{ audit(first: 1, action: SET_USER) { totalCount nodes { id at by action subject address outcome hash } pageInfo { hasNextPage endCursor } } }';
    const { audit } = (await ask({ Cookie: root }, page)).body.data;
    expect(audit.nodes).toMatchObject([
      { by: 'root', action: 'SET_USER', subject: 'new EDITOR cn-62', address: '10.1.2.3', outcome: 'OK' },
    ]);
    expect(audit.pageInfo.hasNextPage).toBe(true);
    const after = `{ audit(first: 50, action: SET_USER, after: "${audit.pageInfo.endCursor}") { nodes { id } totalCount } }`;
    const rest = (await ask({ Cookie: root }, after)).body.data.audit;
    expect(rest.nodes).toHaveLength(audit.totalCount - 1);
    const refused = '{ audit(action: SIGN_IN) { nodes { by outcome } } }';
    expect((await ask({ Cookie: root }, refused)).body.data.audit.nodes).toContainEqual({ by: 'guessed', outcome: 'REFUSED' });
  });

  it('tells of what was asked in vain, once', async () => {
    const cookie = await app.signIn('reader');
    for (let i = 0; i < 3; i += 1) await ask({ Cookie: cookie }, '{ users { id } }');
    await ask({ Cookie: root }, 'mutation { setUser(name: "new", role: VIEWER) { id } }');
    const { audit } = (await ask({ Cookie: root }, '{ audit(action: ASK) { nodes { by subject } } }')).body.data;
    expect(audit.nodes.filter((one: { by: string }) => one.by === 'reader')).toEqual([{ by: 'reader', subject: 'users' }]);
  });

  it('tells of what was taken along and of writes, also of those that came to nothing', async () => {
    await app.addAccount('clerk', 'EDITOR');
    const [reader, clerk] = [await app.signIn('reader'), await app.signIn('clerk')];
    await ask({ Cookie: reader, 'X-Forwarded-For': '10.9.8.7' }, 'mutation { noteExport(what: "缺口", form: XLSX) }');
    await ask({ Cookie: clerk }, 'mutation { importFiles(upload: "0000") { added } }');
    const lines = async (action: string) =>
      (await ask({ Cookie: root }, `{ audit(action: ${action}) { nodes { by subject address outcome } } }`)).body.data.audit.nodes;
    await expect.poll(() => lines('EXPORT')).toEqual([{ by: 'reader', subject: 'XLSX 缺口', address: '10.9.8.7', outcome: 'OK' }]);
    expect(await lines('WRITE')).toMatchObject([
      { by: 'clerk', subject: expect.stringMatching(/^importFiles [A-Z_]+$/), outcome: 'REFUSED' },
    ]);
  });

  it('says in words what cannot be', async () => {
    const wrong = async (query: string) => (await ask({ Cookie: root, 'Accept-Language': 'en' }, query)).body.errors[0];
    expect(await wrong('mutation { setUser(name: "root", role: EDITOR) { id } }')).toMatchObject({
      message: expect.stringContaining('another one first'),
      extensions: { code: 'CONFLICT' },
    });
    expect(await wrong('mutation { setUser(name: "a", role: VIEWER, regions: ["cn-620301"]) { id } }')).toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
    expect(await wrong('mutation { resetPassword(name: "whoever") { password } }')).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(await wrong('{ audit(since: "yesterday") { totalCount } }')).toMatchObject({
      extensions: { code: 'INVALID_INPUT', argument: 'since' },
    });
    const inAddress = await app.http
      .get('/graphql')
      .query({ query: 'mutation { setUser(name: "a", role: ADMIN) { id } }' })
      .set({ Cookie: root, 'Apollo-Require-Preflight': '1' });
    expect(inAddress.body.errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  it('never tells a password, a hash or a secret', async () => {
    const everything = JSON.stringify(app.log.lines);
    expect(everything).not.toContain(PASSWORD);
    expect(everything).not.toContain(NEXT);
    const { body } = await ask({ Cookie: root }, '{ __type(name: "User") { fields { name } } }');
    expect(body.data.__type.fields.map((one: { name: string }) => one.name)).toEqual([
      'id',
      'name',
      'role',
      'regions',
      'disabled',
      'lastSeen',
    ]);
  });
});
