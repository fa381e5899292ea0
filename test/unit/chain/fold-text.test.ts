import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toElementName } from '../../../server/domain/elements.ts';
import { anyHolds, foldText } from '../../../shared/fold-text.ts';

describe('the form in which texts are compared', () => {
  it.each([
    ['（华东）ＡＢＣ 新材料', '华东 abc 新材料'],
    ['電解鎳', '电解镍'],
    ['金川集團股份有限公司', '金川集团股份有限公司'],
    ['Nickel-Sulphate', 'nickel sulfate'],
    ['  ', ''],
  ])('of %s is %s', (text, folded) => expect(foldText(text)).toBe(folded));

  it('stays as it is when it is folded again', () => {
    const han = fc.integer({ min: 0x3400, max: 0x9fff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: han })), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a filter', () => {
  const firm = ['（华东）ＡＢＣ新材料股份有限公司', null, 'ABC New-Materials Co., Ltd.'];
  it.each([
    'ABC',
    'abc',
    '(华东)',
    '華東',
    'abc新材料有限公司',
    'ABC新材料有限责任公司',
    '股份',
    '有限',
    'new materials',
    'newmaterials',
    ' ',
    '（',
  ])('with %j lets it through', (asked) => expect(anyHolds(firm, asked)).toBe(true));
  it.each(['华西', 'abd', '新材料集团'])('with %j does not', (asked) => expect(anyHolds(firm, asked)).toBe(false));
});

describe('the sign of an element', () => {
  it.each([
    ['Ni', '镍'],
    ['ni', '镍'],
    ['Co', '钴'],
    ['S', '硫'],
    ['s', null],
    ['Xx', null],
    ['镍', null],
    ['constructor', null],
    ['', null],
  ])('%j is %s', (sign, name) => expect(toElementName(sign)).toBe(name));
});
