import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Heap } from '../../../server/analysis/tools/heap.ts';

describe('Heap', () => {
  it('gives back what was pushed in order, whatever is pushed and popped in between', () => {
    const step = fc.oneof(fc.integer(), fc.constant('pop' as const));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const heap = new Heap<number>((a, b) => a - b);
        const kept: number[] = [];
        for (const value of steps) {
          if (value === 'pop') {
            expect(heap.peek()).toBe(kept[0]);
            expect(heap.pop()).toBe(kept.shift());
          } else {
            heap.push(value);
            kept.push(value);
            kept.sort((a, b) => a - b);
          }
          expect(heap.size).toBe(kept.length);
        }
      }),
    );
  });
});
