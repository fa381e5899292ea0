import { describe, expect, it } from 'vitest';
import { toSeries } from '../../../../client/views/overview/to-series.ts';

const at = (number: number, completeness: number | null, gaps: number) => ({
  revision: { id: `revision:${number}`, at: '2026-11-30T00:00:00.000Z' },
  completeness,
  extend: gaps,
  supplement: 1,
  strengthen: 2,
});

describe('toSeries', () => {
  it('draws nothing for one revision, or where nothing moved', () => {
    expect(toSeries([])).toBeNull();
    expect(toSeries([at(1, 0.5, 3)])).toBeNull();
    expect(toSeries([at(1, 0.5, 3), at(2, 0.5, 3)])).toBeNull();
  });

  it('gives all gaps together and the completeness, in their order', () => {
    expect(toSeries([at(1, 0.5, 3), at(4, 0.6, 2)])).toEqual({ gaps: [6, 5], completeness: [0.5, 0.6], first: '1', last: '4' });
  });

  it('leaves the completeness out where it was not known all the time', () => {
    expect(toSeries([at(1, null, 3), at(2, 0.6, 2)])?.completeness).toBeNull();
  });
});
