import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type StartedApp } from '../../testkit/start-app.ts';

let started: StartedApp;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());

const HERE = 'chain: "ni-cu-co", region: "cn-620300"';
const nested = (open: string, close: string, times: number, inner = '') => open.repeat(times) + inner + close.repeat(times);

interface Said {
  status: number;
  codes: (string | undefined)[];
  text: string;
}

/** Sends a body as it stands, in both languages, and checks what holds for every mistake of a caller. */
async function send(body: string, type = 'application/json'): Promise<Said> {
  const post = (language: string) => started.http.post('/graphql').set('content-type', type).set('accept-language', language).send(body);
  return check(await post('zh'), await post('en'));
}

async function get(address: string): Promise<Said> {
  const ask = (language: string) => started.http.get(address).set('apollo-require-preflight', '1').set('accept-language', language);
  return check(await ask('zh'), await ask('en'));
}

interface Response {
  status: number;
  text: string;
  body: unknown;
}

function check(zh: Response, en: Response): Said {
  const { errors = [] } = en.body as { errors?: { message: string; extensions: { code?: string } }[] };
  const said = (zh.body as { errors?: { message: string }[] }).errors ?? [];
  expect(started.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  expect(en.text + zh.text).not.toMatch(/call stack|TypeError|RangeError|node_modules|undefined|\bat \S+:\d+|Apollo|INTERNAL/);
  expect(en.text.length).toBeLessThan(10_000);
  for (const { message } of said) expect(message).toMatch(/\p{Script=Han}/u);
  for (const { message } of errors) expect(message).toMatch(/^[A-Z]/);
  return { status: en.status, codes: errors.map(({ extensions }) => extensions.code), text: en.text };
}

describe('an operation without a name', () => {
  it.each([
    ['empty', { query: '{ __typename }', operationName: '' }],
    ['null', { query: '{ __typename }', operationName: null }],
    ['empty beside a named one', { query: 'query Q { __typename }', operationName: '' }],
  ])('is the only one there is when the name is %s', async (_, body) => {
    expect(await send(JSON.stringify(body))).toMatchObject({ status: 200, codes: [] });
  });

  it('is the only one there is in an address too', async () => {
    expect(await get('/graphql?operationName=&query=%7B__typename%7D')).toMatchObject({ status: 200, codes: [] });
  });
});

describe('a name of an operation', () => {
  it.each([
    ['that is not there', { query: 'query A { __typename }', operationName: 'B' }],
    ['of none that has a name', { query: '{ __typename }', operationName: 'B' }],
    ['that is missing where there are two', { query: 'query A { __typename } query B { __typename }' }],
  ])('%s is asked for', async (_, body) => {
    expect(await send(JSON.stringify(body))).toMatchObject({ status: 400, codes: ['OPERATION_RESOLUTION_FAILURE'] });
  });
});

describe('what is nested without end', () => {
  const DEEP = 10_000;
  it.each([
    ['fields', nested('{ a', '}', 2400)],
    ['fields of the schema', `{ region(id: "cn") { ${nested('parent { ', '}', 2400, 'id')} } }`],
    ['lists in a literal', `{ analyse(method: "uscc", input: ${nested('[', ']', DEEP)}) }`],
    ['objects in a literal', `{ analyse(method: "uscc", input: ${nested('{a:', '}', DEEP, '1')}) }`],
    ['lists in an argument', `{ nodes(ids: ${nested('[', ']', DEEP)}) { id } }`],
    ['lists of a type', `query Q($a: ${nested('[', ']', DEEP, 'Int')}) { __typename }`],
    ['what is never closed', '{'.repeat(DEEP)],
  ])('such as %s in a document is refused', async (_, query) => {
    expect(await send(JSON.stringify({ query }))).toMatchObject({ status: 400, codes: ['TOO_COSTLY'] });
    if (query.length < 8000)
      expect(await get(`/graphql?query=${encodeURIComponent(query)}`)).toMatchObject({ status: 400, codes: ['TOO_COSTLY'] });
  });

  const query =
    'query Q($input: JSON!, $w: [FactorWeight!]) { analyse(method: "uscc", input: $input) gaps(chain: "c", region: "r", weights: $w) { totalCount } }';
  it.each([
    ['lists in variables', `{"query": "${query.replaceAll('"', '\\"')}", "variables": {"input": ${nested('[', ']', DEEP)}}}`],
    ['objects in variables', `{"query": "${query.replaceAll('"', '\\"')}", "variables": {"input": ${nested('{"a":', '}', DEEP, '1')}}}`],
    [
      'lists in a variable of another type',
      `{"query": "${query.replaceAll('"', '\\"')}", "variables": {"input": 1, "w": ${nested('[', ']', DEEP)}}}`,
    ],
    ['lists in extensions', `{"query": "{ __typename }", "extensions": {"a": ${nested('[', ']', DEEP)}}}`],
    ['the body itself', nested('[', ']', DEEP)],
    ['a name', `{"query": "{ __typename }", "operationName": ${nested('[', ']', DEEP)}}`],
  ])('such as %s is refused', async (_, body) => {
    expect(await send(body)).toMatchObject({ status: 400, codes: ['INVALID_INPUT'] });
  });
});

describe('what is long without end', () => {
  it('such as selections is refused', async () => {
    const fields = Array.from({ length: 2400 }, () => 'id name').join(' ');
    expect(await send(JSON.stringify({ query: `{ products { nodes { ${fields} ${fields} } } }` }))).toMatchObject({
      status: 400,
      codes: ['TOO_COSTLY'],
    });
  });

  it('such as fragments that double each other is refused', async () => {
    const fragments = Array.from({ length: 20 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ');
    const { status } = await send(JSON.stringify({ query: `{ ...F0 } ${fragments} fragment F20 on Query { chains { id } }` }));
    expect(status).toBe(400);
  });

  it('such as the map of variables is read without harm', async () => {
    const variables = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`v${i}`, null]));
    expect(await send(JSON.stringify({ query: '{ __typename }', variables }))).toMatchObject({ status: 200, codes: [] });
  });

  it('such as a name or a value is quoted only in part', async () => {
    const long = 'x'.repeat(100_000);
    expect(await send(JSON.stringify({ query: `{ ${long} }` }))).toMatchObject({ status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'] });
    expect(
      await send(JSON.stringify({ query: 'query Q($n: Int) { products(first: $n) { totalCount } }', variables: { n: long } })),
    ).toMatchObject({
      status: 400,
      codes: ['BAD_USER_INPUT'],
    });
    expect(await send(JSON.stringify({ query: `{ analyse(method: "${long}", input: {}) }` }))).toMatchObject({ codes: ['NOT_FOUND'] });
    expect(
      await send(JSON.stringify({ query: `{ compareRegions(chain: "ni-cu-co", regions: ["${long}", "${long}"]) { shared { id } } }` })),
    ).toMatchObject({
      codes: ['INVALID_INPUT'],
    });
  });
});

describe('what is wrong without end', () => {
  const many = (count: number, item: string) => `[${`${item},`.repeat(count - 1)}${item}]`;
  it.each([
    ['numbers', '($v: [Int!]!) { chainMap(chain: "c", region: "r", filter: { stage: $v }) { completeness } }', many(200_000, '"x"')],
    ['words', '($v: [EntityKind!]) { search(text: "x", kinds: $v) { id } }', many(200_000, '"x"')],
    ['objects', '($v: [FactorWeight!]) { gaps(chain: "c", region: "r", weights: $v) { totalCount } }', many(300_000, '1')],
    [
      'parts of an input',
      '($v: [ProductionInput!]) { gaps(chain: "c", region: "r", scenario: { addProductions: $v }) { totalCount } }',
      many(300_000, '{}'),
    ],
    ['lists', '($v: [ID!]!) { nodes(ids: $v) { id } }', many(300_000, '[]')],
  ])('such as %s of a variable is told once, at its first place', async (_, query, value) => {
    const { status, codes, text } = await send(`{"query":${JSON.stringify(`query Q${query}`)},"variables":{"v":${value}}}`);
    expect([status, codes]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(text).toContain('v[0]');
  });

  it('such as variables that are not given is told once', async () => {
    const names = Array.from({ length: 90 }, (_, i) => `$v${i}: Int!`).join(' ');
    const fields = Array.from({ length: 90 }, (_, i) => `a${i}: products(first: $v${i}) { totalCount }`).join(' ');
    const { status, codes } = await send(JSON.stringify({ query: `query Q(${names}) { ${fields} }` }));
    expect([status, codes]).toEqual([400, ['BAD_USER_INPUT']]);
  });
});

describe('a field that is repeated without end', () => {
  it('is refused in our own words', async () => {
    const said = await send(JSON.stringify({ query: `{ chains { ${'id '.repeat(4900)} } }` }));
    expect(said).toMatchObject({ status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'] });
    expect(said.text).toContain('names the same field too often');
  });
});

describe('a body of another shape', () => {
  it.each([
    ['an empty object', '{}', 'BAD_REQUEST'],
    ['a batch', '[{"query":"{ __typename }"},{"query":"{ __typename }"}]', 'BAD_REQUEST'],
    ['an empty batch', '[]', 'BAD_REQUEST'],
    ['no query', '{"variables":{}}', 'BAD_REQUEST'],
    ['an empty query', '{"query":""}', 'BAD_REQUEST'],
    ['a query that is no text', '{"query":5}', 'BAD_REQUEST'],
    ['a query that is a tree', '{"query":{"kind":"Document"}}', 'BAD_REQUEST'],
    ['variables in a text', '{"query":"{ __typename }","variables":"{}"}', 'BAD_REQUEST'],
    ['variables in a list', '{"query":"{ __typename }","variables":[1]}', 'BAD_REQUEST'],
    ['variables that are a number', '{"query":"{ __typename }","variables":1}', 'BAD_REQUEST'],
    ['extensions in a list', '{"query":"{ __typename }","extensions":[1]}', 'BAD_REQUEST'],
    ['a name that is a number', '{"query":"{ __typename }","operationName":1}', 'BAD_REQUEST'],
    ['text that is no GraphQL', '{"query":"{"}', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{"query":"{ nothing }"}', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a kept query of the wrong version',
      '{"query":"{ __typename }","extensions":{"persistedQuery":{"version":9}}}',
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    ['a kept query', `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}}`, 'PERSISTED_QUERY_NOT_SUPPORTED'],
    [
      'a kept query of the wrong digest',
      '{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
  ])('such as %s is told apart', async (_, body, code) => {
    expect(await send(body)).toMatchObject({ status: 400, codes: [code] });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml', 'image/png'])(
    'such as %s is told apart',
    async (type) => expect(await send('{"query":"{ __typename }"}', type)).toMatchObject({ status: 400, codes: ['BAD_REQUEST'] }),
  );
});

describe('an address', () => {
  it.each([
    ['/graphql', 400],
    ['/graphql?query=', 400],
    ['/graphql?query=%7B__typename%7D&query=%7B__typename%7D', 400],
    ['/graphql?query=%7B__typename%7D&variables=%7B', 400],
    ['/graphql?query=%7B__typename%7D&variables=[1]', 400],
    ['/graphql?query=%7B__typename%7D&variables=null', 400],
    ['/graphql?query=%7B__typename%7D&extensions=5', 400],
    ['/graphql?query=mutation%7Bx%7D', 400],
    ['/graphql?query=mutation%7B__typename%7D', 405],
    ['/graphql?query[]=%7B__typename%7D', 400],
    ['/graphql?query[a][b]=1&variables[x]=y', 400],
    ['/graphql?query=%ff%fe', 400],
    [`/graphql?${Array.from({ length: 500 }, (_, i) => `a${i}=1`).join('&')}`, 400],
  ])('%s is answered with %i and a sentence', async (address, status) => {
    const said = await get(address);
    expect([said.status, said.codes.length]).toEqual([status, 1]);
  });

  it.each(['put', 'delete', 'patch'] as const)('asked with %s is answered in a sentence', async (method) => {
    const response = await started.http[method]('/graphql').set('content-type', 'application/json').send('{"query":"{ __typename }"}');
    expect([response.status, (response.body as { errors: { extensions: unknown }[] }).errors[0]?.extensions]).toEqual([
      405,
      { code: 'BAD_REQUEST' },
    ]);
  });
});

describe('figures beyond all measure', () => {
  const portfolio = (input: string) => `{ portfolio(${HERE}, input: ${input}) { cost gain reason } }`;
  it.each([
    ['a budget', portfolio('{ budget: 1e308 }')],
    ['costs', portfolio('{ budget: 5, costs: [{ product: "pcam111", value: 1e308 }, { product: "pcam523", value: 1e308 }] }')],
    ['carbon', portfolio('{ budget: 5, carbonLimit: 1e308, carbon: [{ product: "pcam111", value: 1e308 }] }')],
    ['a limit of carbon', portfolio('{ budget: 5, carbonLimit: 1e308 }')],
    ['a negative limit of a stage', portfolio('{ budget: 5, stageLimits: [{ stage: 3, most: -2147483648 }] }')],
    ['a limit of a stage', portfolio('{ budget: 5, stageLimits: [{ stage: 2147483647, most: 2147483647 }] }')],
    ['a time', portfolio('{ budget: 5, timeLimitSeconds: 1e308 }')],
    ['a weight', `{ gaps(${HERE}, weights: [{ factor: DEMAND, weight: -1e308 }]) { totalCount } }`],
    ['a size', `{ unlocks(${HERE}, size: 2147483647) { complete } }`],
    ['a number of runs', `{ robustness(${HERE}, product: "pcam111", runs: 2147483647) { runs } }`],
    ['a depth', '{ partnerNetwork(enterprise: "e_gov", depth: 2147483647) { truncated } }'],
    ['the depth of a map', `{ chainMap(${HERE}, filter: { focus: "niso4", depth: 2147483647 }) { completeness } }`],
    ['a length', '{ paths(from: "e_gov", to: "e_jinchuan", maxLength: 2147483647) { length } }'],
    ['a stage', `{ chainMap(${HERE}, filter: { stage: [2147483647] }) { completeness } }`],
    ['a stage of products', '{ products(filter: { stage: [-2147483648] }) { totalCount } }'],
    [
      'a capacity',
      `{ gaps(${HERE}, scenario: { addProductions: [{ enterprise: "e_gov", product: "pcam111", capacity: 1e308 }] }) { totalCount } }`,
    ],
    [
      'a year',
      `{ gaps(${HERE}, scenario: { addProductions: [{ enterprise: "e_gov", product: "pcam111", year: 2147483647 }] }) { totalCount } }`,
    ],
  ])('such as %s are bounded in a sentence that names them', async (_, query) => {
    const { codes, text } = await send(JSON.stringify({ query }));
    expect(codes).toEqual(['INVALID_INPUT']);
    expect(text).toMatch(/must be (given once and be )?from \S+ to \S+/);
  });

  it.each(['1e999', '-1e999', 'NaN', 'Infinity', '9007199254740993', '"5"', 'true', '1.5e3000'])(
    'such as %s are no number',
    async (number) => {
      const { status } = await send(
        `{"query":"query Q($b: Float!) { portfolio(${HERE.replaceAll('"', '\\"')}, input: { budget: $b }) { reason } }","variables":{"b":${number}}}`,
      );
      expect([number, [200, 400]]).toEqual([number, expect.arrayContaining([status])]);
    },
  );
});
