import { describe, expect, it } from 'vitest';
import { concentrationMethod } from '../../../server/analysis/concentration/concentration-method.ts';

describe('concentration', () => {
  it.each([
    [[7], { makers: 1, hhi: 1, topShare: 1 }],
    [[1, 1, 1, 1], { makers: 4, hhi: 0.25, topShare: 0.25 }],
    [[], { makers: 0, hhi: null, topShare: null }],
    [[5, null], { makers: 2, hhi: null, topShare: null }],
    [[0, 0], { makers: 2, hhi: null, topShare: null }],
    [[4, 0], { makers: 2, hhi: 1, topShare: 1 }],
  ])('of %j is %j', (capacities, expected) => {
    expect(concentrationMethod.run({ capacities })).toEqual(expected);
  });

  it('does not depend on the order', () => {
    expect(JSON.stringify(concentrationMethod.run({ capacities: [0.1, 0.2, 0.3, 7] }))).toBe(
      JSON.stringify(concentrationMethod.run({ capacities: [7, 0.3, 0.1, 0.2] })),
    );
  });

  it('refuses a negative capacity', () => {
    expect(() => concentrationMethod.run({ capacities: [-1] })).toThrow('field capacities[0] must be at least 0');
  });
});
