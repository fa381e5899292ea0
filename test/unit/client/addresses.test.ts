import { describe, expect, it } from 'vitest';
import { toGapsAddress, toMapAddress } from '../../../client/state/addresses.ts';

describe('addresses between screens', () => {
  it('keep language, chain and region, and drop what belongs to the screen one leaves', () => {
    expect(toMapAddress('?region=cn-62&lang=en&q=foil&weights=DEMAND:1')).toBe('/map?lang=en&region=cn-62');
  });

  it('lead to a product on the map, around it or around its gap', () => {
    expect(toMapAddress('', 'niso4')).toBe('/map?focus=product%3Aniso4&product=niso4');
    expect(toMapAddress('', 'niso4', 'gap')).toBe('/map?focus=gap%3Aniso4&product=niso4');
  });

  it('carry the scenarios of the sandbox to every screen', () => {
    expect(toGapsAddress('?add=cr&focus=all&sandbox=1&a-stop=e')).toBe('/gaps?a-stop=e&add=cr');
    expect(toMapAddress('?stop=e&land=p&q=x', 'foil')).toBe('/map?focus=product%3Afoil&land=p&product=foil&stop=e');
  });

  it('lead to the gaps of one kind', () => {
    expect(toGapsAddress('?lang=en', undefined, 'EXTEND')).toBe('/gaps?kinds=EXTEND&lang=en');
  });

  it('lead to the board and to one gap on it', () => {
    expect(toGapsAddress('?focus=all')).toBe('/gaps');
    expect(toGapsAddress('?chain=c', 'p')).toBe('/gaps?chain=c&product=p');
  });
});
