/** How far everybody moves when a few candidates are worth less: counted step by step, and by ranking all of them anew. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMoves, rankShaken, type Loss } from '../../../server/analysis/targets/shaken-order.ts';
import { rankTargets } from '../../../server/analysis/targets/rank-targets.ts';
import { TARGET_FACTOR_KEYS, type TargetValues } from '../../../server/analysis/targets/target-factors.ts';
import type { FoundTarget } from '../../../server/analysis/targets/target.ts';

const share = fc.constantFrom(0, 0.25, 0.5, 1);
const candidate = fc.record({
  wayIn: fc.boolean(),
  vetoed: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  values: fc.tuple(...TARGET_FACTOR_KEYS.map(() => share)),
});
const loss = fc.record({ keys: fc.subarray([...TARGET_FACTOR_KEYS]), dropsOut: fc.boolean() });

describe('candidates of whom some are worth less', () => {
  it('move as far as they do when all are ranked anew', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(candidate, fc.option(loss)), { minLength: 1, maxLength: 14 }), (list) => {
        const found = list.map(([{ wayIn, vetoed, values }], number) => ({
          number,
          role: wayIn ? 'WAY_IN' : 'MAKER',
          vetoes: vetoed ? ['CEASED'] : [],
          values: Object.fromEntries(TARGET_FACTOR_KEYS.map((key, i) => [key, values[i]!])) as unknown as TargetValues,
        })) as unknown as FoundTarget[];
        const losses = new Map<number, Loss>(list.flatMap(([, one], number): [number, Loss][] => (one ? [[number, one]] : [])));
        const targets = rankTargets(found, {});
        expect(rankShaken(targets, new Map(), {})).toEqual(new Map(targets.map(({ number, rank }) => [number, rank])));
        const after = rankShaken(targets, losses, {});
        const moved = targets.reduce((sum, { number, rank }) => sum + Math.abs(after.get(number)! - rank), 0);
        expect(createMoves(targets, {})(losses)).toBe(moved);
      }),
      { numRuns: 400 },
    );
  });
});
