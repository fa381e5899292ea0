import { describe, expect, it } from 'vitest';
import { sortKeys, toFigure } from '../../../../client/widgets/table/sort-rows.ts';

const sorted = (texts: readonly string[], down = false) =>
  sortKeys(
    texts.map((text) => ({ key: text, text })),
    down,
    'zh-CN',
  );

describe('a table in order', () => {
  it('takes figures as figures, whatever their unit begins with', () => {
    expect(sorted(['2 亿 t', '30 万 t', '9,500 t', '≥ 1.5 万 t'])).toEqual(['9,500 t', '≥ 1.5 万 t', '30 万 t', '2 亿 t']);
    expect(sorted(['300 kt/yr', '1.1 Mt/yr', '900 t/yr'], true)).toEqual(['1.1 Mt/yr', '300 kt/yr', '900 t/yr']);
    expect(toFigure('2–3 万 t')).toBe(20_000);
    expect(toFigure('−4.5%')).toBe(-4.5);
    expect(toFigure('没有')).toBeNull();
  });

  it('takes Chinese as dictionaries do, and what is empty last either way', () => {
    expect(sorted(['镍', '', '铜', '钴'])).toEqual(['钴', '镍', '铜', '']);
    expect(sorted(['镍', '', '铜', '钴'], true)).toEqual(['铜', '镍', '钴', '']);
  });

  it('is not misled by a name that begins with a digit', () => {
    expect(sorted(['镍', '18650圆柱电芯', '铜'])).toEqual(['18650圆柱电芯', '镍', '铜']);
  });
});
