import { describe, expect, it } from 'vitest';
import { growthConsistencyMethod } from '../../../server/analysis/claims/growth-consistency-method.ts';
import { runRateMethod } from '../../../server/analysis/claims/run-rate-method.ts';

describe('run rate', () => {
  it.each([
    [
      { target: 120, actual: 60, elapsedMonths: 6, months: 12 },
      { share: 0.5, requiredPerMonth: 10, achievedPerMonth: 10 },
    ],
    [
      { target: 100, actual: 130, elapsedMonths: 5, months: 12 },
      { share: 1.3, requiredPerMonth: 0, achievedPerMonth: 26 },
    ],
    [
      { target: 100, actual: 0, elapsedMonths: 0, months: 12 },
      { share: 0, requiredPerMonth: 100 / 12, achievedPerMonth: null },
    ],
    [
      { target: 100, actual: 50, elapsedMonths: 12, months: 12 },
      { share: 0.5, requiredPerMonth: null, achievedPerMonth: 50 / 12 },
    ],
    [
      { target: 0, actual: 0, elapsedMonths: 1, months: 12 },
      { share: null, requiredPerMonth: 0, achievedPerMonth: 0 },
    ],
  ])('of %j is %j', (input, expected) => {
    expect(runRateMethod.run(input)).toEqual(expected);
  });

  it('refuses more months over than there are', () => {
    expect(() => runRateMethod.run({ target: 1, actual: 1, elapsedMonths: 13, months: 12 })).toThrow(
      'field elapsedMonths must not be above months',
    );
  });
});

describe('growth consistency', () => {
  it.each([
    [{ value: 110, delta: 10, growthPercent: 10.4 }, true],
    [{ value: 110, delta: 10, growthPercent: 10.6 }, false],
    [{ value: 90, delta: -10, growthPercent: -10 }, true],
    // exactly half a point, which in binary comes out a hair more
    [{ value: 107, delta: 7, growthPercent: 6.5 }, true],
    [{ value: 107, delta: 7, growthPercent: 6.499 }, false],
  ])('of %j is %j', (input, consistent) => {
    expect(growthConsistencyMethod.run(input)).toMatchObject({ consistent });
  });

  it('has no growth on nothing', () => {
    expect(growthConsistencyMethod.run({ value: 5, delta: 5, growthPercent: 100 })).toEqual({
      impliedGrowthPercent: null,
      consistent: false,
    });
  });
});
