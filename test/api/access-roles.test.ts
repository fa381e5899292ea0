/** Every field of the root and every route, tried by nobody, by each role, and by who is limited to a region. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Router } from 'express';
import { isInputObjectType, isListType, isNonNullType, isScalarType, isEnumType, getNamedType, isLeafType, isUnionType } from 'graphql';
import type { GraphQLField, GraphQLInputType, GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NAMED_FIELDS, needOf } from '../../server/access/field-needs.ts';
import { meets, ROLES } from '../../server/access/roles.ts';
import { createSchema } from '../../server/graphql/schema/schema.ts';
import { routeNeed } from '../../server/http/account/route-needs.ts';
import { startWithAccounts, type AppWithAccounts } from '../testkit/start-with-accounts.ts';

const schema = createSchema();
const ROOTS = [schema.getQueryType()!, schema.getMutationType()!];
/** Each with as many fields as one document may hold. */
const AT_ONCE = 12;
const LIMITED = 'cn-620300';
const OUTSIDE = 'cn-62';

let app: AppWithAccounts;
let pages: string;
const cookies = new Map<string, string>();
beforeAll(async () => {
  pages = mkdtempSync(join(tmpdir(), 'liantu-pages-'));
  writeFileSync(join(pages, 'index.html'), '<title>链图</title>');
  app = await startWithAccounts({ clientFolder: pages });
  for (const role of ROLES) {
    await app.addAccount(role, role);
    await app.addAccount(`${role} here`, role, [LIMITED]);
    for (const name of [role, `${role} here`]) cookies.set(name, await app.signIn(name));
  }
});
afterAll(async () => {
  await app.stop();
  rmSync(pages, { recursive: true });
});

describe('every field of the root', () => {
  it('is answered to nobody who has not signed in', async () => {
    for (const { query } of documents('cn-62')) {
      const { status, body } = await post(query, null);
      expect(status).toBe(401);
      expect(body.errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
      expect(body.data).toBeUndefined();
    }
  });

  it.each([...ROLES])('is answered to %s where the table says so, and refused in one sentence where not', async (role) => {
    await tryAll(role, OUTSIDE, (type, field) => !meets({ role, regions: [] }, needOf(type, field.name)));
  });

  it.each([...ROLES])('that asks for another region is refused to %s of one region', async (role) => {
    const limited = { role, regions: [LIMITED] };
    await tryAll(`${role} here`, OUTSIDE, (type, field) => !meets(limited, needOf(type, field.name)) || asksRegion(field));
  });

  it.each([...ROLES])('that asks for his own region is answered to %s of one region', async (role) => {
    const limited = { role, regions: [LIMITED] };
    await tryAll(`${role} here`, LIMITED, (type, field) => !meets(limited, needOf(type, field.name)));
  });

  it('is in the table only where there is such a field', () => {
    const all = ROOTS.flatMap((type) => Object.keys(type.getFields()).map((name) => `${type.name}.${name}`));
    expect(NAMED_FIELDS.filter((name) => !all.includes(name))).toEqual([]);
  });
});

describe('the types of accounts', () => {
  it('are reached through fields of the table alone, and through me', () => {
    const guarded = new Set([...NAMED_FIELDS, 'Query.me']);
    const types = ['User', 'ApiToken', 'AuditEntry', 'TokenPayload', 'PasswordPayload'];
    const own = (name: string): boolean => types.includes(name) || /^AuditEntry(Connection|Edge)$/.test(name);
    const ways = Object.values(schema.getTypeMap()).flatMap((type) =>
      'getFields' in type && !isInputObjectType(type) && !own(type.name)
        ? Object.values(type.getFields())
            .filter((field) => types.includes(getNamedType(field.type).name) || own(getNamedType(field.type).name))
            .map((field) => `${type.name}.${field.name}`)
        : [],
    );
    expect(ways.filter((way) => !guarded.has(way))).toEqual([]);
    expect(ways.length).toBeGreaterThan(5);
    expect(Object.values(schema.getTypeMap()).filter((type) => isUnionType(type))).toEqual([]);
  });

  it('are not among the nodes that anybody reads by id', async () => {
    const [account] = (await app.access.store.read())!.accounts;
    const { body } = await post(`{ node(id: "${account!.id}") { id } }`, cookies.get('ADMIN')!);
    expect(body).toMatchObject({ data: { node: null } });
  });
});

describe('every route', () => {
  it('is in the table', () => {
    const paths = findPaths(app.app.express.router as unknown as Router);
    expect(paths.length).toBeGreaterThan(8);
    expect(paths.filter((path) => routeNeed('POST', path) === null && routeNeed('GET', path) !== 'ANYONE')).toEqual([]);
  });

  it.each([
    ['get', '/livez', [200, 200, 200, 200]],
    ['get', '/readyz', [200, 200, 200, 200]],
    ['get', '/metrics', [200, 200, 200, 200]],
    ['get', '/account', [200, 200, 200, 200]],
    ['get', '/feed.atom', [401, 200, 200, 200]],
    ['get', '/map', [200, 200, 200, 200]],
    ['get', '/graphql?query={chains{id}}', [401, 400, 400, 400]],
    ['post', '/graphql', [401, 400, 400, 400]],
    ['post', '/GraphQL/', [401, 400, 400, 400]],
    ['post', '/account/password', [401, 400, 400, 400]],
    ['post', '/account/sign-in', [400, 400, 400, 400]],
    ['post', '/new-route', [404, 404, 404, 404]],
    ['delete', '/map', [404, 404, 404, 404]],
  ] as const)('%s %s', async (method, path, statuses) => {
    const seen: number[] = [];
    for (const who of [null, ...ROLES]) {
      const request = app.http[method](path).set('Accept', 'text/html,application/json');
      if (who !== null) void request.set('Cookie', cookies.get(who)!);
      seen.push((await request).status);
    }
    expect(seen).toEqual(statuses);
  });

  it('of the feed takes a token as the password that readers of feeds send, and no other does', async () => {
    const create = 'mutation { createToken(name: "reader", role: VIEWER) { secret } }';
    const { secret } = (await app.askAs('ADMIN', create)).data['createToken'] as unknown as { secret: string };
    const basic = (password: string) => `Basic ${Buffer.from(`anybody:${password}`).toString('base64')}`;
    const read = (path: string, password: string) => app.http.get(path).set('Authorization', basic(password));
    const feed = await read('/feed.atom', secret);
    expect([feed.status, feed.headers['content-type']]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    expect([(await read('/feed.atom', `${secret}x`)).status, (await read('/feed.atom', '')).status]).toEqual([401, 401]);
    expect((await app.http.get('/feed.atom')).headers['www-authenticate']).toMatch(/^Basic realm=/);
    const elsewhere = await app.http.post('/graphql').set('Authorization', basic(secret)).send({ query: '{ me { id } }' });
    expect([elsewhere.status, elsewhere.headers['www-authenticate']]).toEqual([401, undefined]);
  });
});

async function tryAll(
  name: string,
  region: string,
  isRefused: (type: string, field: GraphQLField<unknown, unknown>) => boolean,
): Promise<void> {
  for (const { query, type, fields } of documents(region)) {
    const { body } = await post(query, cookies.get(name)!);
    const refused = (body.errors ?? []).filter(({ extensions }) => extensions.code === 'FORBIDDEN').map(({ path }) => path![0]);
    // Without accounts of its own kind the answer may be wrong input; what counts is who is let through.
    expect([...refused].sort()).toEqual(
      fields
        .filter((field) => isRefused(type, field))
        .map((field) => field.name)
        .sort(),
    );
  }
}

function asksRegion({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ name }) => name === 'region' || name === 'regions');
}

function* documents(region: string): Generator<{ query: string; type: string; fields: GraphQLField<unknown, unknown>[] }> {
  for (const root of ROOTS) {
    const fields = Object.values((root as GraphQLObjectType).getFields());
    // One who keeps accounts would change them: nothing here is there to be changed.
    for (let from = 0; from < fields.length; from += AT_ONCE) {
      const some = fields.slice(from, from + AT_ONCE);
      const selections = some.map(
        (field) => `${field.name}${toArgs(field, region)}${isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'}`,
      );
      yield { query: `${root === ROOTS[0] ? 'query' : 'mutation'} { ${selections.join(' ')} }`, type: root.name, fields: some };
    }
  }
}

/** What must be given, and the region wherever there is one; names of nothing that is there. */
function toArgs({ args }: GraphQLField<unknown, unknown>, region: string): string {
  const given = args.flatMap(({ name, type, defaultValue }) => {
    if (name === 'region') return [`region: "${region}"`];
    if (name === 'regions') return [`regions: ["${region}"]`];
    if (name === 'chain') return ['chain: "nickel-copper-cobalt"'];
    return isNonNullType(type) && defaultValue === undefined ? [`${name}: ${toValue(type)}`] : [];
  });
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

function toValue(type: GraphQLInputType): string {
  if (isNonNullType(type)) return toValue(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isScalarType(type)) return { Int: '1', Float: '1', Boolean: 'false', JSON: '{}', Date: '"2020"' }[type.name] ?? '"~"';
  const fields = isInputObjectType(type) ? Object.values(type.getFields()).filter((field) => isNonNullType(field.type)) : [];
  return `{${fields.map((field) => `${field.name}: ${toValue(field.type)}`).join(', ')}}`;
}

interface Answered {
  data?: Record<string, unknown>;
  errors?: { path?: string[]; extensions: { code: string } }[];
}

async function post(query: string, cookie: string | null): Promise<{ status: number; body: Answered }> {
  const request = app.http.post('/graphql').set('Accept-Language', 'en');
  if (cookie !== null) void request.set('Cookie', cookie);
  const { status, body } = await request.send({ query });
  return { status, body: body as Answered };
}

interface Layer {
  route?: { path: string | RegExp | (string | RegExp)[] };
  handle?: { stack?: Layer[] };
}

/** The addresses of every router within; those that are patterns are the pages. */
function findPaths({ stack }: { stack: unknown[] }): string[] {
  return (stack as Layer[]).flatMap(({ route, handle }) => [
    ...(route ? [route.path].flat().filter((path) => typeof path === 'string') : []),
    ...(handle?.stack ? findPaths({ stack: handle.stack }) : []),
  ]);
}
