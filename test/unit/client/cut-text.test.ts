import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '../../../client/views/sources/cut-text.ts';

const at = (label: string, start: number, end: number) => ({ label, range: { start, end } });

describe('cutText', () => {
  it('counts code points, not units: a sign outside the plane is one', () => {
    expect(cutText('𬭸镍铜', [at('S1', 1, 2)])).toEqual([
      { text: '𬭸', start: 0, labels: [] },
      { text: '镍', start: 1, labels: ['S1'] },
      { text: '铜', start: 2, labels: [] },
    ]);
  });

  it('gives a piece every statement that covers it', () => {
    expect(cutText('甲乙丙', [at('S1', 0, 3), at('S2', 1, 2)]).map(({ text, labels }) => [text, labels])).toEqual([
      ['甲', ['S1']],
      ['乙', ['S1', 'S2']],
      ['丙', ['S1']],
    ]);
  });

  it('joined, the pieces are the text, whatever the ranges', () => {
    const range = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => at(`S${a}`, Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.array(range, { maxLength: 6 }), (text, ranges) => {
        expect(
          cutText(text, ranges)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
