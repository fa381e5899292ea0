import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type Answer, type StartedApp } from '../testkit/start-app.ts';

/** The rules at the head of the contract, and bad input. */
const HERE = 'chain: "ni-cu-co", region: "cn-620300"';
let started: StartedApp;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());

const codes = ({ errors }: Answer) => errors.map(({ extensions }) => extensions.code);

describe('an unknown id', () => {
  it.each(['chain', 'region', 'product', 'process', 'enterprise', 'source', 'node'])(
    'is null without an error for %s(id:)',
    async (field) => {
      const answer = await started.ask(`{ ${field}(id: "nothing") { id } }`);
      expect(answer).toMatchObject({ status: 200, data: { [field]: null }, errors: [] });
    },
  );

  it.each([
    ['gaps(chain: "x", region: "cn-620300") { totalCount }'],
    ['gaps(chain: "ni-cu-co", region: "x") { totalCount }'],
    ['chainMap(chain: "x", region: "cn") { completeness }'],
    [`gap(${HERE}, product: "x") { id }`],
    [`proof(${HERE}, product: "x") { makeable }`],
    ['makeable(chain: "ni-cu-co", base: ["x"]) { products { id } }'],
    [`closure(${HERE}, without: ["x"]) { products { id } }`],
    [`chainMap(${HERE}, filter: { focus: "x" }) { completeness }`],
    ['regions(parent: "x") { id }'],
    ['products(filter: { chain: "x" }) { totalCount }'],
    ['products(filter: { madeIn: "x" }) { totalCount }'],
    ['enterprises(filter: { makes: "x" }) { totalCount }'],
    ['enterprises(filter: { region: "x" }) { totalCount }'],
    ['processes(chain: "x") { totalCount }'],
  ])('is NOT_FOUND in %s', async (field) => {
    const answer = await started.ask(`{ ${field} __typename }`);
    expect(answer.data['__typename']).toBe('Query');
    expect(Object.values(answer.data).filter((value) => value === null)).toHaveLength(1);
    expect(codes(answer)).toEqual(['NOT_FOUND']);
    expect(answer.errors[0]!.message).toMatch(/\p{Script=Han}/u);
  });

  it('is null at its place in nodes(ids:)', async () => {
    expect((await started.ask('{ nodes(ids: ["nothing", "niso4", ""]) { id } }')).data).toEqual({ nodes: [null, { id: 'niso4' }, null] });
  });
});

describe('one field that fails', () => {
  it('is null, and the rest of the document answers', async () => {
    const answer = await started.ask(`{ bad: gaps(chain: "x", region: "y") { totalCount } good: chains { id } }`);
    expect(answer.data).toEqual({ bad: null, good: [{ id: 'ni-cu-co' }] });
    expect(answer.errors).toMatchObject([{ path: ['bad'] }]);
  });
});

describe('the language of a sentence', () => {
  it.each([
    ['', /没有编号为/],
    ['zh-CN', /没有编号为/],
    ['en', /There is no chain/],
    ['en-GB;q=0.9, zh;q=0.1', /There is no chain/],
    ['fr', /没有编号为/],
  ])('for Accept-Language %o', async (language, words) => {
    expect((await started.ask('{ gaps(chain: "x", region: "y") { totalCount } }', {}, language)).errors[0]!.message).toMatch(words);
  });

  it('is the same for reasons, names of factors and statements', async () => {
    const query = `{ gaps(${HERE}, first: 5) { nodes { reason reasons { text } factors { name } } } chainMap(${HERE}) { nodes { reason settledBy } } }`;
    const [zh, en] = [JSON.stringify((await started.ask(query)).data), JSON.stringify((await started.ask(query, {}, 'en')).data)];
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/无记录|需要|本地/);
  });
});

describe('the revision', () => {
  it('of the answer stands in its extensions and is the one of asOf', async () => {
    const answer = await started.ask('{ asOf { id } }');
    expect(answer.data['asOf']).toEqual({ id: `revision:${answer.extensions.revision}` });
  });

  it('stands beside errors too', async () => {
    expect((await started.ask('{ gaps(chain: "x", region: "y") { totalCount } }')).extensions.revision).toBe(1);
  });
});

describe('pages', () => {
  it.each([201, 100_000_000, -1])('of %i entries are INVALID_INPUT and the maximum is named', async (first) => {
    for (const field of ['products', 'sources', 'revisions', `gaps`, 'enterprises', 'processes']) {
      const args = field === 'gaps' ? `${HERE}, first: ${first}` : `first: ${first}`;
      const answer = await started.ask(`{ ${field}(${args}) { totalCount } }`, {}, 'en');
      expect(codes(answer)).toEqual(['INVALID_INPUT']);
      expect(answer.errors[0]!.message).toContain('200');
    }
    expect(codes(await started.ask(`{ search(text: "a", first: ${first}) { id } }`))).toEqual(['INVALID_INPUT']);
  });

  it('follow one another without a gap or a repeat, ranked and plain', async () => {
    for (const list of [
      `gaps(${HERE}, first: 40, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id } }`,
      'enterprises(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id } }',
      'enterprises(order: BEST_KNOWN, first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id } }',
    ]) {
      const seen: string[] = [];
      let total = 0;
      for (let after: string | null = null, more = true; more;) {
        const page: Page = Object.values(
          (await started.ask(`query Q($after: String) { page: ${list} }`, { after })).data,
        )[0] as unknown as Page;
        seen.push(...page.nodes.map(({ id }) => id));
        ({ hasNextPage: more, endCursor: after } = page.pageInfo);
        total = page.totalCount;
      }
      expect(seen.length).toBe(total);
      expect(new Set(seen).size).toBe(total);
    }
  });

  it('begin with the enterprise of which most is on record, where that is the order', async () => {
    const { best, byId } = (
      await started.ask(
        `{ best: enterprises(order: BEST_KNOWN, first: 20) { nodes { id makes { totalCount } } } byId: enterprises(first: 20) { nodes { id } } }`,
      )
    ).data as unknown as Record<'best' | 'byId', { nodes: { id: string; makes: { totalCount: number } }[] }>;
    expect(best.nodes[0]!.id).toBe('e_jinchuan');
    expect(byId.nodes.map(({ id }) => id)).toEqual(byId.nodes.map(({ id }) => id).sort());
    const last = best.nodes.at(-1)!;
    expect(best.nodes[0]!.makes.totalCount).toBeGreaterThan(last.makes.totalCount);
  });

  it('behind a bad cursor are INVALID_INPUT', async () => {
    for (const after of ['', 'nonsense', 'bnVsbA'])
      expect(codes(await started.ask('query Q($after: String) { products(after: $after) { totalCount } }', { after }))).toEqual([
        'INVALID_INPUT',
      ]);
  });

  it('of a ranking expire with its revision, those by id do not', async () => {
    const { gaps, products } = (
      await started.ask(`{ gaps(${HERE}, first: 1) { pageInfo { endCursor } } products(first: 1) { pageInfo { endCursor } } }`)
    ).data as unknown as Record<'gaps' | 'products', Page>;
    await started.session.write(async (tx) => {
      await tx.run('MATCH (c:RevisionCounter) SET c.number = 2');
      await tx.run(
        "MERGE (n:Revision {id: 2}) SET n.at = '2026-01-01T00:00:00Z', n.by = 'test', n.added = 0, n.changed = 0, n.removed = 0",
      );
    });
    const answer = await started.ask(
      `query Q($a: String, $b: String) { gaps(${HERE}, after: $a) { totalCount } products(after: $b, first: 1) { nodes { id } } }`,
      { a: gaps.pageInfo.endCursor, b: products.pageInfo.endCursor },
    );
    expect(answer.extensions.revision).toBe(2);
    expect(codes(answer)).toEqual(['CURSOR_EXPIRED']);
    expect(answer.data['products']).not.toBeNull();
  });
});
interface Page {
  totalCount: number;
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

describe('bad arguments', () => {
  it.each([
    ['a text of 10 kB', `{ search(text: "${'镍'.repeat(10_000)}") { id } }`],
    ['a filter text of 10 kB', `{ products(filter: { text: "${'x'.repeat(10_000)}" }) { totalCount } }`],
    ['a date of another form', '{ enterprise(id: "e_gov") { partnerships(since: "June 2020") { totalCount } } }'],
    ['a class in a base', '{ makeable(chain: "ni-cu-co", base: ["cls_pgm"]) { products { id } } }'],
    ['a weight beyond all measure', `{ gaps(${HERE}, weights: [{ factor: DEMAND, weight: 1e300 }]) { totalCount } }`],
    ['a weight given twice', `{ gaps(${HERE}, weights: [{ factor: DEMAND, weight: 1 }, { factor: DEMAND, weight: 2 }]) { totalCount } }`],
    ['a negative depth', `{ chainMap(${HERE}, filter: { focus: "niso4", depth: -1 }) { completeness } }`],
    ['more than 200 ids', `{ nodes(ids: [${'"x",'.repeat(201)}]) { id } }`],
    ['a field that does not exist', '{ chains { nme } }'],
    ['a wrong type', '{ chain(id: ["a"]) { id } }'],
    ['no query at all', '{'],
    ['an unknown value', `{ gaps(${HERE}, kind: HOLE) { totalCount } }`],
  ])('such as %s are told apart, in one sentence', async (_, query) => {
    const answer = await started.ask(query);
    expect(['INVALID_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']).toEqual(expect.arrayContaining(codes(answer)));
    expect(answer.errors.length).toBeGreaterThan(0);
    for (const { message } of answer.errors) expect(message.length).toBeLessThan(400);
  });

  it('in variables are told apart from our own faults', async () => {
    const query = 'query Q($id: ID!) { chain(id: $id) { id } }';
    for (const variables of [{}, { id: null }, { id: { a: 1 } }])
      expect(codes(await started.ask(query, variables))).toEqual(['BAD_USER_INPUT']);
    expect(started.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('do not give away how the schema goes on', async () => {
    expect((await started.ask('{ chains { nme } }', {}, 'en')).errors[0]!.message).not.toMatch(/did you mean|nameEn/i);
  });

  it('that are empty are met well', async () => {
    const answer = await started.ask(
      `{ search(text: "") { id } products(filter: { text: "", stage: [] }) { totalCount } all: products(filter: { text: "  " }) { totalCount } node(id: "") { id } nodes(ids: []) { id } makeable(chain: "ni-cu-co", base: []) { products { id } } }`,
    );
    expect(answer.errors).toEqual([]);
    expect(answer.data).toMatchObject({ search: [], products: { totalCount: 0 }, node: null, nodes: [] });
  });
});

describe('limits', () => {
  it.each([
    [
      'nested lists',
      '{ products(first: 200) { nodes { madeBy(first: 200) { nodes { enterprise { makes(first: 200) { nodes { id } } } } } } } }',
      undefined,
    ],
    [
      'lists sized by variables',
      'query Q($n: Int) { products(first: $n) { nodes { madeBy(first: $n) { nodes { enterprise { makes(first: $n) { nodes { id } } } } } } } }',
      { n: 200 },
    ],
    ['too many aliases', `{ ${Array.from({ length: 150 }, (_, i) => `a${i}: chains { id }`).join(' ')} }`, undefined],
    ['too deep a nesting', `{ region(id: "cn") { ${'parent { '.repeat(30)} id ${'}'.repeat(30)} } }`, undefined],
    ['too many directives', `{ chains { ${Array.from({ length: 60 }, () => 'id @include(if: true)').join(' ')} } }`, undefined],
  ])('refuse %s with what to narrow', async (_, query, variables) => {
    const answer = await started.ask(query, variables);
    expect(answer.status).toBe(400);
    expect(codes(answer)).toEqual(['TOO_COSTLY']);
    expect(answer.errors[0]!.extensions['narrow']).not.toEqual([]);
  });

  it('refuse a text of too many tokens', async () => {
    expect(codes(await started.ask(`{ ${'chains { id } '.repeat(3000)} }`))).toEqual(['TOO_COSTLY']);
  });

  it('do not stop a program from learning the schema', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect((await started.ask(getIntrospectionQuery())).errors).toEqual([]);
  });
});

describe('HTTP', () => {
  it('passes every audit of GraphQL over HTTP that is a must', async () => {
    const address = await started.listen();
    const results = await Promise.all(
      serverAudits({ url: `${address}/graphql` })
        .filter(({ name }) => name.startsWith('MUST'))
        .map(async (audit) => ({ name: audit.name, result: await audit.fn() })),
    );
    expect(results.length).toBeGreaterThan(10);
    expect(results.filter(({ result }) => result.status !== 'ok').map(({ name }) => name)).toEqual([]);
  });

  it.each([
    ['{"query": ', 'application/json'],
    ['[', 'application/json'],
    ['"text"', 'application/json'],
  ])('answers the body %s with a sentence in JSON', async (body, type) => {
    const response = await started.http.post('/graphql').set('content-type', type).send(body);
    expect(response.status).toBe(400);
    expect(response.body).toMatchObject({ errors: [{ extensions: { code: 'INVALID_INPUT' } }] });
    expect(response.text).not.toMatch(/node_modules|at .*\.[jt]s/);
  });

  it('answers a body that is too large with a sentence', async () => {
    const response = await started.http.post('/graphql').send({ query: `{ chains { id } } # ${'x'.repeat(1_200_000)}` });
    expect(response.status).toBe(413);
    expect(response.body).toMatchObject({ errors: [{ extensions: { code: 'INVALID_INPUT' } }] });
  });

  it('refuses what a foreign page could send without asking', async () => {
    const response = await started.http.post('/graphql').set('content-type', 'text/plain').send('{"query":"{ chains { id } }"}');
    expect(response.status).toBe(400);
    expect(response.body).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('masks what goes wrong inside and logs it under the id that is shown', async () => {
    const read = started.session.read;
    started.session.read = () => Promise.reject(new Error('secret of the house'));
    const answer = await started.ask('{ chains { id } __typename }');
    started.session.read = read;
    expect(answer.data).toEqual({ chains: null, __typename: 'Query' });
    expect(codes(answer)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(
      started.log.lines.find(({ details }) => (details as { id?: string } | null)?.id === answer.errors[0]!.extensions['id']),
    ).toBeDefined();
  });
});
