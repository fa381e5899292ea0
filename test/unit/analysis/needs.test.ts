import { describe, expect, it } from 'vitest';
import { findMethod, methods } from '../../../server/analysis/catalogue/catalogue.ts';
import type { RunOptions } from '../../../server/analysis/method/method.ts';

const ids = (count: number, letter: string) => Array.from({ length: count }, (_, i) => `${letter}${i}`);
const table = (places: number, products: number, more = {}) => {
  const row = Array.from({ length: products }, (_, q) => q % 2);
  return { places: ids(places, 'c'), products: ids(products, 'q'), matrix: Array.from({ length: places }, () => row), ...more };
};
const pairs = (count: number) => Array.from({ length: count }, () => ['a', 'b']);
const processes = (count: number) => [{ id: 'p', inputs: Array.from({ length: count }, () => 'a'), outputs: ['b'] }];
const run = (method: string, input: unknown, options?: RunOptions) => () => findMethod(method).run(input, options);
const tooCostly = (field: string) =>
  expect.objectContaining({ code: 'TOO_COSTLY', details: expect.objectContaining({ narrow: [field] }) as unknown });

describe('a table that is too large for a method', () => {
  it.each([
    ['complexity', table(2, 40_000), 'input.products'],
    ['complexity', table(1001, 1001), 'input.places'],
    [
      'linkages',
      {
        flows: ids(1501, 'x').map(() => Array.from({ length: 1501 }, () => 0)),
        output: Array(1501).fill(1),
        finalDemand: Array(1501).fill(0),
      },
      'input.flows',
    ],
    ['critical', { processes: processes(1_000_000), sources: [], target: 'b' }, 'input.processes'],
    ['makeable', { processes: processes(1_000_000), base: [] }, 'input.processes'],
    ['packages', { processes: processes(1_000_000), base: [], target: 'b', items: 'ANY' }, 'input.processes'],
    ['unlocks', { processes: processes(1_000_000), base: [], size: 1, items: 'ANY' }, 'input.processes'],
    ['dominators', { links: pairs(1_000_001), root: 'a' }, 'input.links'],
    ['cut-points', { links: pairs(1_000_001) }, 'input.links'],
    ['link-prediction', { links: pairs(1_000_001) }, 'input.links'],
    ['concentration', { capacities: Array.from({ length: 1_000_001 }, () => 1) }, 'input.capacities'],
    ['uscc', { codes: Array.from({ length: 1_000_001 }, () => 'x') }, 'input.codes'],
  ])('%s is refused before anything is computed, and told what to make smaller', (method, input, field) => {
    expect(run(method, input)).toThrow(tooCostly(field));
  });

  it('is told so in both languages', () => {
    try {
      run('complexity', table(2, 40_000))();
      expect.unreachable();
    } catch (error) {
      const { zh, en } = (error as { sentence: { zh: string; en: string } }).sentence;
      expect(zh).toMatch(/^输入过大：产品与产品的格子有 1600000000 个，最多 16000000 个，请把字段 products 缩小。$/);
      expect(en).toBe(
        'The input is too large: it comes to 1600000000 cells of products × products, at most 16000000; please make field products smaller.',
      );
    }
  });
});

describe('an answer that would be too large', () => {
  it.each([
    ['complexity', table(3, 3000, { withProximity: true })],
    [
      'linkages',
      { flows: ids(300, 'x').map(() => Array.from({ length: 300 }, () => 0)), output: Array(300).fill(1), finalDemand: Array(300).fill(0) },
    ],
    ['uscc', { codes: Array.from({ length: 300_000 }, () => 'x') }],
  ])('of %s is refused where the caller says how much it may hold', (method, input) => {
    expect(run(method, input, { mostFigures: 250_000 })).toThrow(tooCostly('input.input'));
  });

  it('is given where nothing is said', () => {
    expect(run('uscc', { codes: Array.from({ length: 300_000 }, () => 'x') })()).toMatchObject({ valid: expect.any(Array) as unknown });
  });
});

describe('a method that lists', () => {
  const choices = Array.from({ length: 9 }, (_, i) => [`a${i}`, `b${i}`]);
  const many = { processes: [{ id: 'p', inputs: [], anyOf: choices, outputs: ['t'] }], base: [] };

  it('lists 200 at most, and says that there is more', () => {
    const packages = run('packages', { ...many, target: 't', items: 'ANY' })() as {
      packages: unknown[];
      complete: boolean;
      stopReason: string;
    };
    expect(packages).toMatchObject({ complete: false, stopReason: 'LIST_CUT' });
    expect(packages.packages).toHaveLength(200);
    expect(run('packages', { ...many, target: 't', items: 'ANY', first: 201 })).toThrow('field first must be at most 200');
    expect(run('unlocks', { ...many, size: 1, items: 'ANY', first: 201 })).toThrow('field first must be at most 200');
    expect(run('link-prediction', { links: [], first: 201 })).toThrow('field first must be at most 200');
    expect(run('link-prediction', { links: [] })()).toMatchObject({ suggestions: [] });
  });
});

describe('a list with half a million mistakes', () => {
  it.each(['matrix', 'values'])('is told of the first one: %s', (name) => {
    const rows = [Array.from({ length: 240_000 }, () => 'x')];
    expect(run('complexity', { places: ['c'], products: ['q'], [name]: rows })).toThrow(`field ${name}[0][0] must be a number`);
  });

  it('is told of the first one in every method that takes a list', () => {
    for (const { id, parameters } of methods) {
      const input = Object.fromEntries(parameters.map(({ name }) => [name, Array.from({ length: 300_000 }, () => ({}))]));
      expect(() => findMethod(id).run(input)).toThrow(/^Bad input: (field \S+|the input) /);
    }
  });
});
