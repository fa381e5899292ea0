import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRoom, toArea, type Area } from '../../../../client/widgets/chart/place-signs.ts';

const SIGN = { width: 8, height: 16 };
const stream = { x1: 0, y1: 100, cpx1: 100, cpy1: 100, cpx2: 100, cpy2: 200, x2: 200, y2: 200, extent: 20 };
const isOn = (a: Area, b: Area) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('a sign on a stream', () => {
  it('stands in the middle where nothing is written', () => {
    expect(findRoom(stream, SIGN, [])).toEqual({ x: 100, y: 160 });
  });

  it('goes towards the end, on its stream, where a name stands in the middle', () => {
    const name = { x: 5, y: 140, width: 110, height: 40 };
    const { x, y } = findRoom(stream, SIGN, [name]);
    expect(x).toBeGreaterThan(115);
    expect(y).toBeGreaterThan(160);
    expect(y).toBeLessThan(210);
  });

  it('goes aside on a broad stream, and hides as little as it can where all is written over', () => {
    const broad = { ...stream, cpy2: 100, y2: 100, extent: 90 };
    expect(findRoom(broad, SIGN, [{ x: 0, y: 130, width: 200, height: 30 }])).toEqual({ x: 100, y: 175 });
    const over = { x: 0, y: 0, width: 200, height: 400 };
    const { x } = findRoom(stream, SIGN, [over, { x: 0, y: 0, width: 150, height: 400 }]);
    expect(x).toBeGreaterThan(150);
  });

  it('stands on the stream whatever is written, and on no name that it could have left', () => {
    const area = fc.record({
      x: fc.integer({ min: 0, max: 200 }),
      y: fc.integer({ min: 90, max: 220 }),
      width: fc.constant(40),
      height: fc.constant(16),
    });
    fc.assert(
      fc.property(fc.array(area, { maxLength: 8 }), (names) => {
        const point = findRoom(stream, SIGN, names);
        expect(point.x).toBeGreaterThanOrEqual(0);
        expect(point.x).toBeLessThanOrEqual(200);
        const hides = (all: readonly Area[]) => all.some((name) => isOn(toArea(point, SIGN), name));
        // Whoever takes away the names it stands on leaves it where it is free.
        if (hides(names)) expect(hides(names.filter((name) => !isOn(toArea(point, SIGN), name)))).toBe(false);
        else expect(point.y).toBeGreaterThan(90);
      }),
    );
  });
});
