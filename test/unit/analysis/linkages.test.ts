import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkagesMethod } from '../../../server/analysis/linkages/linkages-method.ts';
import type { Linkages } from '../../../server/analysis/linkages/linkages.ts';

const run = (input: object) => linkagesMethod.run(input) as Linkages;

/** A balanced table: final demand is positive, so the inverses exist. */
const balanced = fc
  .integer({ min: 1, max: 6 })
  .chain((n) =>
    fc.record({
      flows: fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: n, maxLength: n }), { minLength: n, maxLength: n }),
      finalDemand: fc.array(fc.integer({ min: 50, max: 90 }), { minLength: n, maxLength: n }),
    }),
  )
  .map(({ flows, finalDemand }) => ({
    flows,
    finalDemand,
    output: flows.map((row, i) => row.reduce((sum, z) => sum + z, 0) + finalDemand[i]!),
  }))
  .filter(({ flows, output }) => output.every((x, j) => flows.reduce((sum, row) => sum + row[j]!, 0) < x));

describe('linkages', () => {
  it('has inverses that undo I − A, and extraction as computed the long way', () => {
    fc.assert(
      fc.property(balanced, (input) => {
        const result = run(input);
        const n = input.output.length;
        for (let i = 0; i < n; i++) {
          for (let j = 0; j < n; j++) {
            const cell = result.leontief.reduce(
              (sum, row, k) => sum + (i === k ? 1 - result.technical[i]![k]! : -result.technical[i]![k]!) * row[j]!,
              0,
            );
            expect(cell).toBeCloseTo(i === j ? 1 : 0, 9);
            expect(result.ghosh[i]![j]).toBeCloseTo((result.leontief[i]![j]! * input.output[j]!) / input.output[i]!, 9);
          }
          const keep = [...input.output.keys()].filter((k) => k !== i);
          const rest = run({
            flows: keep.map((a) => keep.map((b) => input.flows[a]![b]!)),
            output: keep.map((k) => input.output[k]!),
            finalDemand: keep.map((k) => input.finalDemand[k]!),
          });
          const made = rest.leontief.reduce((sum, row) => sum + row.reduce((s, l, b) => s + l * input.finalDemand[keep[b]!]!, 0), 0);
          expect(result.extractionLoss[i]).toBeCloseTo(input.output.reduce((sum, x) => sum + x, 0) - made, 6);
        }
        expect(result.rasmussenBackward.reduce((sum, v) => sum + v, 0)).toBeCloseTo(n, 9);
      }),
    );
  });

  it('takes a sector without output as one that uses and delivers nothing, and an empty table as empty', () => {
    const result = run({
      flows: [
        [1, 0],
        [0, 0],
      ],
      output: [4, 0],
      finalDemand: [3, 0],
    });
    expect(result.technical).toEqual([
      [0.25, 0],
      [0, 0],
    ]);
    expect(result.upstreamness).toEqual([4 / 3, 1]);
    expect(run({ flows: [], output: [], finalDemand: [] })).toMatchObject({ leontief: [], rasmussenForward: [], extractionLoss: [] });
  });

  it.each([
    [
      {
        flows: [
          [1e15, 1e15],
          [0, 0],
        ],
        output: [1e-300, 1],
        finalDemand: [1, 1],
      },
      /too large|singular|no inverse/,
    ],
    [{ flows: [[1]], output: [1], finalDemand: [0] }, /I − A singular/],
    [{ flows: [[1, 2]], output: [5], finalDemand: [2] }, 'field flows[0] must have 1 entries'],
    [{ flows: [[1]], output: [5, 5], finalDemand: [2] }, 'field output must have 1 entries'],
    [{ flows: [[1]], output: [5] }, 'field finalDemand is missing'],
    [{ flows: [['a']], output: [5], finalDemand: [1] }, 'field flows[0][0] must be a number'],
  ])('says in one sentence what is wrong with %j', (input, sentence) => {
    expect(() => run(input)).toThrow(sentence);
  });
});

it('cut short by a deadline gives no figure and says so', () => {
  const input = {
    flows: [
      [1, 0],
      [0, 0],
    ],
    output: [4, 1],
    finalDemand: [3, 1],
  };
  expect(linkagesMethod.run(input, { deadline: () => true })).toMatchObject({
    leontief: null,
    extractionLoss: null,
    stopReason: 'TIME_LIMIT',
  });
  expect(linkagesMethod.run(input, { deadline: () => false })).toMatchObject({
    technical: [
      [0.25, 0],
      [0, 0],
    ],
    stopReason: null,
  });
});
