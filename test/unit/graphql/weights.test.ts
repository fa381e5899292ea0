import { describe, expect, it } from 'vitest';
import { toWeights } from '../../../server/graphql/arguments/weights.ts';
import { IntendedError } from '../../../server/errors.ts';

const KEYS = ['TIES', 'DISTANCE'] as const;

describe('toWeights', () => {
  it('gives the weights by factor, the same text for the same weights', () => {
    const [one, other] = [
      [
        { factor: 'TIES', weight: 1 },
        { factor: 'DISTANCE', weight: -2 },
      ],
      [
        { factor: 'DISTANCE', weight: -2 },
        { factor: 'TIES', weight: 1 },
      ],
    ] as const;
    expect(toWeights(one, KEYS)).toEqual({ TIES: 1, DISTANCE: -2 });
    expect(JSON.stringify(toWeights(one, KEYS))).toBe(JSON.stringify(toWeights(other, KEYS)));
    expect(toWeights(null, KEYS)).toEqual({});
  });

  it.each([
    [[{ factor: 'DEMAND', weight: 1 }], 'DEMAND'],
    [[{ factor: 'TIES', weight: 101 }], 'TIES'],
    [
      [
        { factor: 'TIES', weight: 1 },
        { factor: 'TIES', weight: 1 },
      ],
      'TIES',
    ],
  ] as const)('refuses %j and names the factor', (weights, factor) => {
    const work = () => toWeights(weights, KEYS);
    expect(work).toThrow(IntendedError);
    expect(work).toThrow(factor);
  });
});
