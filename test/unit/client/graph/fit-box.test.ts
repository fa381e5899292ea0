import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitBox, widthOfText } from '../../../../client/graph/elements/to-elements.ts';
import { BOX } from '../../../../client/views/partners/to-network.ts';

describe('the name in a box of the network', () => {
  it('is whole as long as it fits in three lines, and ends in … else', () => {
    expect(fitBox('金川集团股份有限公司镍盐分公司', BOX)).toBe('金川集团股份有限公司镍盐分公司');
    expect(fitBox('某'.repeat(30), BOX)).toBe('某'.repeat(30));
    expect(fitBox('某'.repeat(31), BOX)).toBe(`${'某'.repeat(29)}…`);
  });

  it('never needs more lines than its box holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('镍', 'W', 'i', ' ', '（', '9'), maxLength: 300 }), (name) => {
        expect(widthOfText(fitBox(name, BOX))).toBeLessThanOrEqual(3 * 10 * 14);
      }),
    );
  });
});
