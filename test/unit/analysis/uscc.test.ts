import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isValidUscc } from '../../../server/domain/uscc.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

describe('isValidUscc', () => {
  it('accepts exactly one check character for any first 17, and refuses any single slip', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...ALPHABET), { minLength: 17, maxLength: 17 }),
        fc.nat(16),
        fc.constantFrom(...ALPHABET),
        (first, place, other) => {
          const good = [...ALPHABET].map((check) => first.join('') + check).filter(isValidUscc);
          expect(good).toHaveLength(1);
          const slipped = [...good[0]!];
          if (slipped[place] === other) return;
          slipped[place] = other;
          expect(isValidUscc(slipped.join(''))).toBe(false);
        },
      ),
    );
  });

  it.each(['', '91350100M000100Y4', '91350100M000100Y433', '91350100M000100Y4 ', '９1350100M000100Y43', '91350100M000100Y4\n'])(
    'refuses %j',
    (code) => {
      expect(isValidUscc(code)).toBe(false);
    },
  );
});
