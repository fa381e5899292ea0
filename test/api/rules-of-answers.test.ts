import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedApp } from '../testkit/shared-app.ts';
import type { Answer, StartedApp } from '../testkit/start-app.ts';

/** The contract's rules for the questions of analysis: unknown ids, limits, what costs much, languages, methods. */
const HERE = 'chain: "ni-cu-co", region: "cn-620300"';
let started: StartedApp;
beforeAll(async () => {
  started = await sharedApp();
});

const codes = ({ errors }: Answer) => errors.map(({ extensions }) => extensions.code);

describe('an unknown id', () => {
  it.each([
    `packages(${HERE}, target: "x") { complete }`,
    `packages(${HERE}, target: "cell_ncm", without: ["x"]) { complete }`,
    'packages(chain: "x", region: "cn", target: "al") { complete }',
    'unlocks(chain: "ni-cu-co", region: "x") { complete }',
    `critical(${HERE}, product: "x") { product { id } }`,
    `critical(${HERE}, target: "x") { product { id } }`,
    'concentration(chain: "ni-cu-co", region: "x") { makers }',
    'leaders(chain: "x", region: "cn") { score }',
    'industryForest(chain: "ni-cu-co", region: "x") { trees { depth } }',
    'clusters(chain: "x", region: "cn") { products { id } }',
    `targets(${HERE}, product: "x") { rank }`,
    `robustness(${HERE}, product: "x") { seed }`,
    `portfolio(chain: "ni-cu-co", region: "x", input: { budget: 1 }) { cost }`,
    `matching(${HERE}, product: "x") { totalCount }`,
    'mutualSuppliers(region: "x") { links { id } }',
    'suggestedLinks(chain: "x") { gain }',
    'suggestedLinks(chain: "ni-cu-co", region: "x") { gain }',
    'partnerNetwork(enterprise: "x") { truncated }',
    'paths(from: "x", to: "e_byd") { length }',
    'paths(from: "e_byd", to: "x") { length }',
    'cascade(chain: "ni-cu-co", stop: ["e_byd", "x"]) { total }',
    'cascade(chain: "ni-cu-co", stop: [], region: "x") { total }',
    'scenario(chain: "ni-cu-co", region: "x", change: {}) { opened { id } }',
    'compareRegions(chain: "ni-cu-co", regions: ["cn", "x"]) { shared { id } }',
    'analyse(method: "x", input: {})',
  ])('is NOT_FOUND in %s', async (field) => {
    const answer = await started.ask(`{ ${field} }`);
    expect(codes(answer)).toEqual(['NOT_FOUND']);
    expect(Object.values(answer.data)).toEqual([null]);
    expect(answer.errors[0]!.message).toMatch(/\p{Script=Han}/u);
    expect((await started.ask(`{ ${field} }`, {}, 'en')).errors[0]!.message).toMatch(/^There is no /);
  });
});

describe('a value out of its range', () => {
  it.each([
    [`packages(${HERE}, target: "cell_ncm", first: 201) { complete }`, '200'],
    [`unlocks(${HERE}, size: 4) { complete }`, '3'],
    [`unlocks(${HERE}, size: 0) { complete }`, '1'],
    [`unlocks(${HERE}, first: 201) { complete }`, '200'],
    [`critical(${HERE}, first: 201) { product { id } }`, '200'],
    [`leaders(${HERE}, first: 201) { score }`, '200'],
    [`leaders(${HERE}, first: -1) { score }`, '200'],
    [`concentration(${HERE}, first: 201) { makers }`, '200'],
    [`targets(${HERE}, product: "al", first: 201) { rank }`, '200'],
    [`robustness(${HERE}, product: "al", runs: 1001) { seed }`, '1000'],
    [`matching(${HERE}, first: 201) { totalCount }`, '200'],
    [`clusters(${HERE}, first: 201) { products { id } }`, '200'],
    ['partnerNetwork(enterprise: "e_byd", depth: 11) { truncated }', '10'],
    ['paths(from: "e_byd", to: "e_catl", maxLength: 13) { length }', '12'],
    ['compareRegions(chain: "ni-cu-co", regions: []) { shared { id } }', '20'],
    ['compareRegions(chain: "ni-cu-co", regions: ["cn-620300", "cn-620300"]) { shared { id } }', 'cn-620300'],
    [`packages(${HERE}, target: "cls_cufoil") { complete }`, '合计类'],
  ])('is INVALID_INPUT in %s and the sentence names the limit', async (field, named) => {
    const answer = await started.ask(`{ ${field} }`);
    expect([codes(answer), Object.values(answer.data)]).toEqual([['INVALID_INPUT'], [null]]);
    expect(answer.errors[0]!.message).toContain(named);
  });
});

describe('what costs much', () => {
  it.each([
    ['packages { complete }', 'Query.gaps'],
    ['targets { rank }', 'Query.gaps'],
  ])('is refused under a long list: gaps { %s }', async (field, narrow) => {
    const answer = await started.ask(`{ gaps(${HERE}, first: 50) { nodes { ${field} } } }`);
    expect([answer.status, codes(answer)]).toEqual([400, ['TOO_COSTLY']]);
    expect(answer.errors[0]!.extensions['narrow']).toContain(narrow);
    expect(answer.errors[0]!.message).toContain(narrow);
    expect((await started.ask(`{ gaps(${HERE}, first: 2) { nodes { ${field} } } }`)).errors).toEqual([]);
  });

  it.each(['ties { length }', 'counterfactual { openedWith { id } }'])('is refused under many targets: %s', async (field) => {
    expect(codes(await started.ask(`{ targets(${HERE}, product: "cu_foil_li", first: 100) { ${field} } }`))).toEqual(['TOO_COSTLY']);
    expect((await started.ask(`{ targets(${HERE}, product: "cu_foil_li") { ${field} } }`)).errors).toEqual([]);
  });

  it('leaves fifty gaps without it cheap', async () => {
    expect(
      (await started.ask(`{ gaps(${HERE}, first: 50) { nodes { id score rank reason factors { key value } unlocks { id } candidates } } }`))
        .errors,
    ).toEqual([]);
  });
});

describe('the methods', () => {
  interface Method {
    id: string;
    title: string;
    titleEn: string;
    answers: string;
    assumptions: string[];
    complexity: string;
    source: string;
    parameters: string[];
    selfTest: { passed: number; failed: number; failures: string[] } | null;
  }
  const read = async (language: string) =>
    (
      await started.ask(
        '{ methods { id title titleEn answers assumptions complexity source parameters selfTest { passed failed failures } } }',
        {},
        language,
      )
    ).data as unknown as { methods: Method[] };

  it('say what they answer, assume and rest on, and pass their own tests now', async () => {
    const { methods } = await read('zh');
    expect(methods.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'makeable',
        'packages',
        'unlocks',
        'critical',
        'cascade',
        'complexity',
        'linkages',
        'targets',
        'portfolio',
        'gaps',
      ]),
    );
    expect(new Set(methods.map(({ id }) => id)).size).toBe(methods.length);
    const tested = methods.filter(({ selfTest }) => selfTest !== null);
    expect(tested.length).toBeGreaterThanOrEqual(14);
    for (const { id, selfTest } of tested)
      expect([id, selfTest!.failed, selfTest!.passed > 0, selfTest!.failures]).toEqual([id, 0, true, []]);
    for (const { title, titleEn, answers, complexity, source } of methods) {
      expect(title + answers).toMatch(/\p{Script=Han}/u);
      expect(titleEn).not.toMatch(/\p{Script=Han}/u);
      expect(complexity && source).toBeTruthy();
    }
  });

  it('speak English when asked', async () => {
    const { methods } = await read('en');
    expect(
      methods
        .map(({ answers, assumptions, parameters }) => [answers, ...assumptions, ...parameters].join(' '))
        .filter((text) => /\p{Script=Han}/u.test(text)),
    ).toEqual([]);
  });

  it.each(['hhi', 'miller-blair', 'complexity-1995', 'recipes-packages-battery', 'uscc'])(
    'run on a table of the caller’s own: %s',
    async (name) => {
      const cases: unknown = JSON.parse(readFileSync(`test/fixtures/methods/${name}.json`, 'utf8'));
      const one = (Array.isArray(cases) ? cases[0] : cases) as { method: string; input: unknown };
      const answer = await started.ask('query ($method: ID!, $input: JSON!) { analyse(method: $method, input: $input) }', {
        method: one.method,
        input: one.input,
      });
      expect(answer.errors).toEqual([]);
      expect(Object.keys(answer.data['analyse']!).length).toBeGreaterThan(0);
    },
  );

  it('take a table that stands in the document, and say what is wrong with it', async () => {
    expect((await started.ask('{ analyse(method: "uscc", input: { codes: ["91620300224690952D"] }) }')).errors).toEqual([]);
    const answer = await started.ask('{ analyse(method: "uscc", input: { codes: 5 }) }');
    expect([codes(answer), answer.errors[0]!.extensions['field']]).toEqual([['INVALID_INPUT'], 'codes']);
  });
});

describe('the sentences', () => {
  it('are in the language of the request', async () => {
    const query = `{ packages(${HERE}, target: "cell_ncm") { certificate } suggestedLinks(chain: "ni-cu-co") { holdOut } leaders(${HERE}) { factors { name } } portfolio(${HERE}, input: { budget: 0 }) { reason }
      targets(${HERE}, product: "anode_gr") { factors { name } } robustness(${HERE}, product: "anode_gr") { seed } }`;
    expect(JSON.stringify((await started.ask(query, {}, 'en')).data)).not.toMatch(/\p{Script=Han}/u);
    expect(JSON.stringify((await started.ask(query)).data)).toMatch(/\p{Script=Han}/u);
  });
});
