import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutConcentric } from '../../../../client/graph/layouts/concentric.ts';

const SIZE = { width: 140, height: 28 };
const ids = (letter: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${letter}${at}`);

describe('concentric layout', () => {
  it('places everything once, and no box over another', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (near, far) => {
        const spots = layOutConcentric('m', [ids('a', near), ids('b', far)], SIZE);
        expect(spots.size).toBe(1 + near + far);
        const places = [...spots.values()];
        places.forEach((one, at) =>
          places.slice(at + 1).forEach((other) => {
            expect(Math.abs(one.x - other.x) >= SIZE.width || Math.abs(one.y - other.y) >= SIZE.height).toBe(true);
          }),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('puts the second group outside the first, and gives the same places again', () => {
    const place = () => layOutConcentric('m', [ids('a', 9), ids('b', 5)], SIZE);
    const ring = (id: string): number => {
      const { x, y } = place().get(id)!;
      return Math.round(Math.hypot(x / (SIZE.width + 40), y / (SIZE.height + 80)));
    };
    expect(Math.max(...ids('a', 9).map(ring))).toBeLessThan(Math.min(...ids('b', 5).map(ring)));
    expect([...place()]).toEqual([...place()]);
    expect(place().get('m')).toEqual({ x: 0, y: 0 });
  });
});
