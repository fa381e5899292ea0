import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../server/domain/edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

describe('editDistance', () => {
  it.each([
    ['nickel', 'nickel', 0],
    ['nickle', 'nickel', 1],
    ['nickl', 'nickel', 1],
    ['nnickel', 'nickel', 1],
    ['nockel', 'nickel', 1],
    ['', 'ab', 2],
    ['abcd', 'badc', 2],
  ])('from %s to %s is %i', (a, b, distance) => expect(editDistance(a, b, 5)).toBe(distance));

  it('is the same both ways and 0 only for equal words', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 20);
        expect(editDistance(b, a, 20)).toBe(distance);
        expect(distance === 0).toBe(a === b);
      }),
    );
  });

  it('equals the plain recursion by definition', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 20)).toBe(byDefinition(a, b));
      }),
    );
  });

  it('gives most + 1 for whatever is farther', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(byDefinition(a, b), most + 1));
      }),
    );
  });
});

function byDefinition(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  const replaced = byDefinition(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1);
  const best = Math.min(replaced, byDefinition(x, b) + 1, byDefinition(a, y) + 1);
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return swapped ? Math.min(best, byDefinition(a.slice(0, -2), b.slice(0, -2)) + 1) : best;
}
