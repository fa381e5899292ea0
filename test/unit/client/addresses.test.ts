import { describe, expect, it } from 'vitest';
import { toGapsAddress, toMapAddress } from '../../../client/state/addresses.ts';

describe('addresses between screens', () => {
  it('keep language, chain and region, and drop what belongs to the screen one leaves', () => {
    expect(toMapAddress('?region=cn-62&lang=en&q=foil&weights=DEMAND:1')).toBe('/?lang=en&region=cn-62');
  });

  it('lead to a product on the map, around it or around its gap', () => {
    expect(toMapAddress('', 'niso4')).toBe('/?focus=product%3Aniso4&product=niso4');
    expect(toMapAddress('', 'niso4', 'gap')).toBe('/?focus=gap%3Aniso4&product=niso4');
  });

  it('lead to the board and to one gap on it', () => {
    expect(toGapsAddress('?focus=all')).toBe('/gaps');
    expect(toGapsAddress('?chain=c', 'p')).toBe('/gaps?chain=c&product=p');
  });
});
