import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type StartedApp } from '../../testkit/start-app.ts';

let started: StartedApp;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());

const ids = (count: number, letter: string) => Array.from({ length: count }, (_, i) => `${letter}${i}`);
const table = (places: number, products: number) => ({
  places: ids(places, 'c'),
  products: ids(products, 'q'),
  matrix: Array.from({ length: places }, (_, c) => Array.from({ length: products }, (_, q) => (q % places === c ? 1 : 0))),
});
const analyse = (method: string, input: unknown) =>
  started.ask('query Q($method: ID!, $input: JSON!) { analyse(method: $method, input: $input) }', { method, input }, 'en');

describe('a table of the caller', () => {
  it.each([
    ['3 × 3,000 with proximity', 'complexity', { ...table(3, 3000), withProximity: true }],
    ['2 × 40,000', 'complexity', { ...table(2, 40_000), matrix: [Array(40_000).fill(1), Array(40_000).fill(0)] }],
    [
      '300 sectors',
      'linkages',
      { flows: Array(300).fill(Array(300).fill(0)), output: Array(300).fill(1), finalDemand: Array(300).fill(0) },
    ],
  ])('such as %s is refused with what to make smaller', async (_, method, input) => {
    const { errors, data } = await analyse(method, input);
    expect([errors.map(({ extensions }) => extensions.code), data['analyse']]).toEqual([['TOO_COSTLY'], null]);
    expect(errors[0]!.message).toMatch(/please make field \w+ smaller/);
  });

  it('of 200 OR groups lists 200 packages and says that there are more', async () => {
    const groups = Array.from({ length: 200 }, (_, i) => [`a${i}`, `b${i}`]);
    const input = { processes: [{ id: 'p', inputs: [], anyOf: groups, outputs: ['t'] }], base: [], target: 't', items: 'ANY' };
    const { errors, data } = await analyse('packages', input);
    expect(errors).toEqual([]);
    expect(data['analyse']).toMatchObject({ complete: false, stopReason: expect.stringMatching(/^(LIST_CUT|TIME_LIMIT)$/) as unknown });
    expect((data['analyse'] as unknown as { packages: unknown[] }).packages.length).toBeLessThanOrEqual(200);
  });

  it('of half a million mistakes is told of the first', async () => {
    const { errors } = await analyse('complexity', { places: ['c'], products: ['q'], matrix: [Array(200_000).fill('a')] });
    expect(errors.map(({ message, extensions }) => [extensions.code, message])).toEqual([
      ['INVALID_INPUT', 'Bad input: field matrix[0][0] must be a number.'],
    ]);
  });
});

describe('changes of the sandbox', () => {
  const statuses = (count: number) =>
    Array.from(
      { length: count },
      (_, i) =>
        `a${i}: status(region: "cn-620300", scenario: { addProducts: ["${i % 2 ? 'pcam111' : 'pcam523'}"], stopEnterprises: ["e_${i}"] })`,
    );

  it('are refused above eight in one question', async () => {
    const { status, errors } = await started.ask(`{ products(first: 200) { nodes { ${statuses(99).join(' ')} } } }`, {}, 'en');
    expect([status, errors.map(({ extensions }) => extensions.code)]).toEqual([400, ['TOO_COSTLY']]);
    expect(errors[0]!.message).toMatch(/at most 8 different changes \(scenario\), and it has 99/);
  });

  it('that are equal are one, in whatever order, and answer alike', async () => {
    const [a, b] = ['"pcam111", "pcam523"', '"pcam523", "pcam111", "pcam111"'];
    const rows = Array.from({ length: 60 }, (_, i) => `a${i}: status(region: "cn-620300", scenario: { addProducts: [${i % 2 ? a : b}] })`);
    const { errors, data } = await started.ask(`{ products(first: 200) { nodes { ${rows.join(' ')} } } }`);
    expect(errors).toEqual([]);
    for (const node of (data['products'] as unknown as { nodes: object[] }).nodes) expect(new Set(Object.values(node)).size).toBe(1);
  });
});
