import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../../client/views/gaps/plot/place-labels.ts';
import { placePoints, toTicks, type Placed } from '../../../../client/views/gaps/plot/place-points.ts';
import type { Point } from '../../../../client/views/gaps/plot/points.ts';

const FRAME = { left: 40, right: 800, top: 20, bottom: 300, band: 160 };
const point = (rank: number, ready: number | null, depend: number, tonnes: number | null): Point => ({
  ranked: { rank } as Point['ranked'],
  ready,
  depend,
  tonnes,
});

describe('the plot of gaps', () => {
  it('draws no point over another, none outside its part of the frame, and keeps their order', () => {
    const one = fc.tuple(
      fc.constantFrom(null, 0, 0.5, 1),
      fc.integer({ min: 0, max: 40 }),
      fc.option(fc.double({ min: 1, max: 1e6, noNaN: true }), { nil: null }),
    );
    fc.assert(
      fc.property(fc.array(one, { maxLength: 60 }), (list) => {
        const points = list.map(([ready, depend, tonnes], at) => point(at + 1, ready, depend, tonnes));
        const placed = placePoints(points, FRAME);
        expect(placed.map(({ ranked }) => ranked.rank)).toEqual(points.map(({ ranked }) => ranked.rank));
        const crowded = placed.reduce((sum, { r }) => sum + r * r * 4, 0) > 120 * 280 * 0.3;
        for (const [at, a] of placed.entries()) {
          expect(a.x - a.r).toBeGreaterThanOrEqual((a.ready === null ? FRAME.left : FRAME.band) - 0.01);
          expect(a.y + a.r).toBeLessThanOrEqual(FRAME.bottom + 0.01);
          if (crowded) continue;
          for (const b of placed.slice(at + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.r + b.r);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stands readier points further right and those with more dependents higher, larger markets larger', () => {
    const [low, high] = placePoints([point(1, 0, 1, 10), point(2, 1, 20, 1000)], FRAME) as [Placed, Placed];
    expect(high.x).toBeGreaterThan(low.x);
    expect(high.y).toBeLessThan(low.y);
    expect(high.r).toBeGreaterThan(low.r);
  });

  it('names the best ranked where there is room, no name over another', () => {
    const placed = placePoints(
      Array.from({ length: 40 }, (_, at) => point(at + 1, 1, 0, null)),
      FRAME,
    );
    const labels = placeLabels(placed, FRAME, () => '人造石墨负极');
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.length).toBeLessThan(40);
    for (const [at, a] of labels.entries())
      for (const b of labels.slice(at + 1)) expect(Math.abs(a.x - b.x) >= 72 || Math.abs(a.y - b.y) >= 12).toBe(true);
  });

  it('marks the upright axis up to the largest number', () => {
    expect(toTicks(0)).toEqual([0, 1]);
    expect(toTicks(28)).toEqual([0, 1, 3, 10]);
  });
});
