import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complexityMethod } from '../../../server/analysis/complexity/complexity-method.ts';
import type { Complexity } from '../../../server/analysis/complexity/complexity.ts';
import { findSymmetricEigen } from '../../../server/analysis/complexity/symmetric-eigen.ts';

const run = (input: object) => complexityMethod.run(input) as Complexity;
const names = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i}`);
const table = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }))
  .chain(([places, products]) =>
    fc
      .array(fc.array(fc.constantFrom(0, 1), { minLength: products, maxLength: products }), { minLength: places, maxLength: places })
      .map((matrix) => ({ places: names('c', places), products: names('q', products), matrix })),
  );

describe('complexity', () => {
  it('gives the ECI of a place as the mean PCI of what it makes, and never a number that is none', () => {
    fc.assert(
      fc.property(table, (input) => {
        const result = run(input);
        expect(JSON.stringify(result)).toBe(JSON.stringify(run(input)));
        for (const numbers of [result.eci, result.coi, ...Object.values(result.density), ...Object.values(result.cog)]) {
          for (const value of Object.values(numbers)) if (value !== null) expect(Number.isFinite(value)).toBe(true);
        }
        input.places.forEach((place, c) => {
          const made = input.products.filter((_, q) => input.matrix[c]![q] === 1);
          if (!result.defined || made.length === 0) return expect(result.eci[place]).toBeNull();
          const mean = made.reduce((sum, q) => sum + result.pci[q]!, 0) / made.length;
          expect(result.eci[place]).toBeCloseTo(mean, 8);
        });
      }),
    );
  });

  it('does not depend on the order of places and products', () => {
    fc.assert(
      fc.property(table, (input) => {
        const turned = {
          places: [...input.places].reverse(),
          products: [...input.products].reverse(),
          matrix: [...input.matrix].reverse().map((row) => [...row].reverse()),
        };
        const [a, b] = [run(input), run(turned)];
        expect(b.defined).toBe(a.defined);
        const diverse = new Set(Object.values(a.diversity)).size > 1;
        for (const place of input.places) {
          for (const q of input.products) expect(b.density[place]![q]).toBeCloseTo(a.density[place]![q]!, 9);
          if (a.defined && diverse && a.eci[place] !== null) expect(Math.abs(b.eci[place]!)).toBeCloseTo(Math.abs(a.eci[place]!), 6);
        }
      }),
    );
  });

  it('keeps the three conventions', () => {
    const { density, cog, proximity } = run({
      places: ['c', 'd', 'e'],
      products: ['p', 'q', 'r'],
      matrix: [
        [1, 1, 0],
        [1, 0, 1],
        [1, 1, 1],
      ],
      withProximity: true,
    });
    expect(proximity!.p!.p).toBe(0);
    expect(proximity!.p!.q).toBeCloseTo(2 / 3);
    expect(density.c!.r).toBeCloseTo((2 / 3 + 1 / 2) / (2 / 3 + 1 / 2));
    expect(cog.c!.p).toBe(0);
    expect(cog.c!.r).not.toBeNull();
  });

  it('leaves what is not defined null: nothing made, all alike, parts that share nothing', () => {
    expect(run({ places: [], products: [], matrix: [] })).toMatchObject({ eci: {}, defined: false });
    const alike = run({
      places: ['c', 'd'],
      products: ['p', 'q'],
      matrix: [
        [1, 1],
        [1, 1],
      ],
    });
    expect(alike).toMatchObject({ defined: false, eci: { c: null, d: null }, density: { c: { p: 1, q: 1 } } });
    expect(
      run({
        places: ['c', 'd'],
        products: ['p', 'q'],
        matrix: [
          [1, 0],
          [0, 1],
        ],
      }).defined,
    ).toBe(false);
    const idle = run({
      places: ['c', 'd', 'e', 'idle'],
      products: ['p', 'q', 'r', 'none'],
      matrix: [
        [1, 1, 1, 0],
        [1, 1, 0, 0],
        [1, 0, 0, 0],
        [0, 0, 0, 0],
      ],
    });
    expect(idle).toMatchObject({
      defined: true,
      eci: { idle: null },
      pci: { none: null },
      diversity: { idle: 0 },
      density: { idle: { p: 0 } },
    });
    const busy = run({
      places: ['c', 'd', 'e'],
      products: ['p', 'q', 'r'],
      matrix: [
        [1, 1, 1],
        [1, 1, 0],
        [1, 0, 0],
      ],
    });
    expect(idle.eci.c).toBeCloseTo(busy.eci.c!, 12);
  });

  it('judges a table of values by revealed comparative advantage', () => {
    const result = run({
      places: ['c', 'd'],
      products: ['p', 'q', 'idle'],
      values: [
        [30, 10, 0],
        [10, 50, 0],
      ],
    });
    expect(result.rca!.c).toEqual({ p: 30 / 40 / (40 / 100), q: 10 / 40 / (60 / 100), idle: null });
    expect(result.diversity).toEqual({ c: 1, d: 1 });
  });

  it.each([
    [{ places: ['c'], products: ['p'] }, 'Bad input: field matrix is missing.'],
    [{ places: ['c'], products: ['p'], matrix: [[2]] }, 'Bad input: field matrix[0][0] must be 0 or 1.'],
    [{ places: ['c'], products: ['p'], matrix: [[1, 0]] }, 'Bad input: field matrix[0] must have 1 columns.'],
    [{ places: ['c', 'c'], products: ['p'], matrix: [[1], [1]] }, 'Bad input: field places has an id twice.'],
    [{ places: ['c'], products: ['p'], matrix: 'x' }, 'Bad input: field matrix must be a list.'],
  ])('says in one sentence what is wrong with %j', (input, sentence) => {
    expect(() => run(input)).toThrow(sentence);
  });
});

describe('findSymmetricEigen', () => {
  it('takes a symmetric matrix apart and puts it together again', () => {
    const symmetric = fc.integer({ min: 0, max: 9 }).chain((n) =>
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: n * n, maxLength: n * n }).map((cells) => {
        const matrix = Float64Array.from(cells, (_, k) => cells[Math.min(k, (k % n) * n + Math.floor(k / n))]!);
        return { n, matrix };
      }),
    );
    fc.assert(
      fc.property(symmetric, ({ n, matrix }) => {
        const { values, vectors } = findSymmetricEigen(matrix, n);
        for (let i = 0; i < n; i++) {
          for (let j = 0; j < n; j++) {
            let again = 0;
            let product = 0;
            for (let k = 0; k < n; k++) {
              again += vectors[i * n + k]! * values[k]! * vectors[j * n + k]!;
              product += vectors[k * n + i]! * vectors[k * n + j]!;
            }
            expect(again).toBeCloseTo(matrix[i * n + j]!, 8);
            expect(product).toBeCloseTo(i === j ? 1 : 0, 8);
          }
          if (i > 0) expect(values[i]!).toBeGreaterThanOrEqual(values[i - 1]!);
        }
      }),
    );
  });
});
