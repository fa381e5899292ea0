import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOfText } from '../../../../client/graph/elements/to-elements.ts';
import { LABEL, wrapName } from '../../../../client/graph/elements/wrap-name.ts';
import { BOX } from '../../../../client/views/partners/to-network.ts';

const ROOM = ((BOX.width - LABEL.margin) * 14) / LABEL.size;

describe('the name in a box of the network', () => {
  it('is broken between words, in Chinese too', () => {
    for (const name of ['金川集团化工有限责任公司', '国家电投黄河上游水电开发有限责任公司', '金昌市科学技术局']) {
      const lines = wrapName(name, BOX).split('\n');
      expect(lines.join('')).toBe(name);
      for (const line of lines) expect(line).not.toMatch(/^(司|任|团|限)|(公|责|集|有)$/);
    }
    expect(wrapName('Gansu Jinchuan Technology Park Company', BOX).split('\n').join(' ')).toBe('Gansu Jinchuan Technology Park Company');
  });

  it('is cut with … at the end of the last line where it is too long, and never wider or higher than its box', () => {
    expect(wrapName('金川集团股份有限公司'.repeat(6), BOX)).toMatch(/…$/);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('镍', '公司', 'W', 'i', ' ', '（', '9', '-'), maxLength: 300 }), (name) => {
        const lines = wrapName(name, BOX).split('\n');
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(widthOfText(line)).toBeLessThanOrEqual(ROOM);
      }),
    );
  });
});
