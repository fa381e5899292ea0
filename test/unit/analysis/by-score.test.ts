import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareScores, roundScore } from '../../../server/analysis/tools/by-score.ts';
import { findGaps } from '../../../server/analysis/gaps/find-gaps.ts';
import type { FoundGap } from '../../../server/analysis/gaps/gap.ts';
import { rankGaps } from '../../../server/analysis/gaps/rank.ts';
import { findTargets } from '../../../server/analysis/targets/find-targets.ts';
import { rankTargets } from '../../../server/analysis/targets/rank-targets.ts';
import { TARGET_FACTOR_KEYS, type TargetValues } from '../../../server/analysis/targets/target-factors.ts';
import { tinyView } from '../../testkit/tiny-chain.ts';

/** What sums of tenths come to: the same score, a hair apart. */
const THREE_TENTHS = 0.3;
const NOISY = 0.1 + 0.2;

test('scores that differ only by the noise of their sums tie', () => {
  expect(NOISY).not.toBe(THREE_TENTHS);
  expect(compareScores(NOISY, THREE_TENTHS)).toBe(0);
  expect(compareScores(0.3 + 1e-8, THREE_TENTHS)).toBe(-1);
  expect(compareScores(1e300, 2e300)).toBe(1);
  expect(compareScores(Infinity, Infinity)).toBe(0);
});

test('it is an order, and rounding keeps it', () => {
  const number = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(NOISY, THREE_TENTHS, 1 / 3, 1e299, 2e300));
  fc.assert(
    fc.property(number, number, number, (a, b, c) => {
      expect(compareScores(a, b) + compareScores(b, a)).toBe(0);
      if (compareScores(a, b) <= 0 && compareScores(b, c) <= 0) expect(compareScores(a, c)).toBeLessThanOrEqual(0);
      if (a > b) expect(roundScore(a)).toBeGreaterThanOrEqual(roundScore(b));
    }),
  );
});

describe('rankings break such ties by id', () => {
  test('gaps', () => {
    const found = findGaps(tinyView({ processes: ['p: x + y -> q'], makes: ['one: q', 'two: q'] }));
    const values = {
      ...found[0]!.values,
      DEMAND: 0,
      OPENS: 0,
      READINESS: 0,
      FRAGILITY: 0,
      DEPTH: 0,
      EVIDENCE: 0,
      CANDIDATES: 0,
      PLANNED: 0,
      STEP: 0,
    };
    const scored = found.map((gap): FoundGap => ({
      ...gap,
      values: gap.product === 'x' ? { ...values, DEMAND: 0.3 } : { ...values, OPENS: 0.1, READINESS: 0.2 },
    }));
    const weights = { DEMAND: 1, OPENS: 1, READINESS: 1 };
    expect(rankGaps(scored, weights).map(({ product, score }) => [product, score])).toEqual([
      ['x', THREE_TENTHS],
      ['y', NOISY],
    ]);
  });

  test('targets', () => {
    const view = tinyView({ makes: ['one: q', 'two: q'], outside: 'one two' });
    const zero = Object.fromEntries(TARGET_FACTOR_KEYS.map((key) => [key, 0])) as TargetValues;
    const targets = findTargets(view, view.model.productIndex.get('q')!).map((target) => ({
      ...target,
      values: target.enterprise === 'one' ? { ...zero, TIES: 0.3 } : { ...zero, EVIDENCE: 0.1, CAPACITY: 0.2 },
    }));
    const ranked = rankTargets(targets, { TIES: 1, EVIDENCE: 1, CAPACITY: 1 });
    expect(ranked.map(({ enterprise, score }) => [enterprise, score])).toEqual([
      ['one', THREE_TENTHS],
      ['two', NOISY],
    ]);
  });
});
