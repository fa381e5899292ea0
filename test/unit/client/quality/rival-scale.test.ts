import { describe, expect, it } from 'vitest';
import { toScale } from '../../../../client/views/quality/rival-scale.ts';

const figure = (value: number | null, unit: string | null = 't/a') => ({ value, unit });

describe('the line that rival figures stand on', () => {
  it('runs from nothing to the largest', () => {
    expect(toScale([figure(50), figure(200), figure(null)])).toEqual({ at: [0.25, 1, null], isLog: false });
  });

  it('takes steps of ten times where the figures are far apart', () => {
    const scale = toScale([figure(10), figure(1000), figure(100), figure(0)])!;
    expect(scale.isLog).toBe(true);
    expect(scale.at).toEqual([0, 1, 0.5, 0]);
  });

  it('holds the figures of the unit that most have, and leaves the others without a place', () => {
    expect(toScale([figure(1, 't Ni/a'), figure(3, 't/a'), figure(2, 't Ni/a')])?.at).toEqual([0.5, null, 1]);
    expect(toScale([figure(1, 'GWh/a'), figure(2, 't/a')])).toBeNull();
  });

  it('is not drawn where there is nothing to compare', () => {
    for (const figures of [
      [],
      [figure(5)],
      [figure(null), figure(null)],
      [figure(0), figure(0)],
      [figure(5), figure(5)],
      [figure(-1), figure(5)],
    ])
      expect(toScale(figures)).toBeNull();
  });
});
