import { describe, expect, it } from 'vitest';
import type { Row } from '../../../client/views/balance/sort-rows.ts';
import { findQuestions } from '../../../client/views/balance/ask-whom.ts';
import { inTonnes } from '../../../client/tools/spare.ts';
import { findPart, sortRows } from '../../../client/views/balance/sort-rows.ts';
import { formatInterval } from '../../../client/widgets/format-interval.ts';

const span = (lo: number, hi: number | null = lo) => ({ lo, hi, unit: 't/a' });
const row = (id: string, given: Partial<Row> & { stage?: number; trade?: Row['product']['trade'] }): Row => ({
  product: { id, name: id, nameEn: id, stage: given.stage ?? 3, unit: 't', trade: given.trade ?? 'WIDE' },
  status: 'STRONG',
  doubted: [],
  verdict: null,
  mustGo: false,
  mainUse: null,
  supply: span(0),
  need: span(0),
  short: null,
  usedHere: null,
  askFirst: null,
  askAbout: null,
  ...given,
});
const idsOf = (rows: readonly Row[]) => rows.map(({ product }) => product.id);

describe('an amount between two bounds', () => {
  it('says at least, at most, from and to, or just how much', () => {
    const zh = (lo: number, hi: number | null) => formatInterval(span(lo, hi), 'zh');
    expect([zh(21_525, null), zh(0, 489_000), zh(34_500, 218_500), zh(280_000, 280_000), zh(0, 0), zh(0, null)]).toEqual([
      '≥ 2.15 万 t',
      '≤ 48.9 万 t',
      '3.45–21.9 万 t',
      '28 万 t',
      '0 t',
      null,
    ]);
    expect(formatInterval(span(900, 12_000), 'zh')).toBe('900 t – 1.2 万 t');
    expect(formatInterval(span(600_000, 1_100_000), 'en')).toBe('600 kt – 1.1 Mt');
    expect(formatInterval(span(21_525, null), 'zh', { yearly: true })).toBe('≥ 2.15 万 t/年');
    expect(formatInterval(span(21_525, null), 'en', { yearly: true })).toBe('≥ 21.5 kt/yr');
    expect(formatInterval({ lo: 1.03, hi: 1.03, unit: 't/t' }, 'zh')).toBe('1.03 t/t');
    expect(formatInterval({ lo: 4_859_390, hi: null, unit: 'MWh/a' }, 'zh')).toBe('≥ 48.6 亿 kWh');
    expect(formatInterval({ lo: 4_859_390, hi: null, unit: 'MWh/a' }, 'en')).toBe('≥ 4,860 GWh');
  });
});

describe('the three parts of the balance', () => {
  it('hold what is short, what comes on top, and what is made much and used little', () => {
    const now = [
      row('salt', { verdict: 'SHORT', need: span(600), stage: 0 }),
      row('acid', { supply: span(500, null), need: span(20, null), verdict: 'OPEN' }),
      row('steam', { supply: span(500), trade: 'LOCAL' }),
      row('carbide', { supply: span(400), need: span(0, 480), verdict: 'OPEN' }),
      row('soda', { supply: span(400), need: span(390), verdict: 'ENOUGH' }),
      row('pipe', { supply: span(900), stage: 6 }),
      row('gas', { supply: span(300), trade: 'LOCAL', mustGo: true }),
    ];
    const later = [
      row('salt', { verdict: 'SHORT', need: span(900), stage: 0 }),
      row('foil', { verdict: 'OPEN', status: 'POSSIBLE', supply: span(0, null), need: span(13, null) }),
      row('anode', { verdict: 'SHORT', status: 'MISSING', need: span(21, null) }),
      row('metal', { verdict: 'OPEN', supply: span(0, null), need: span(99) }),
      row('acid', { supply: span(500, null), need: span(20, null), verdict: 'OPEN' }),
    ];
    const rows = sortRows(now, later, 6);
    const { short, coming, spare, rest } = rows;
    expect([idsOf(short), idsOf(coming), idsOf(spare)]).toEqual([['salt'], ['anode', 'foil', 'salt'], ['acid', 'gas']]);
    expect(idsOf(rest)).toEqual(['steam', 'carbide', 'soda', 'pipe']);
    expect(['salt', 'acid', 'soda', 'none'].map((id) => findPart(rows, id))).toEqual(['coming', 'spare', 'rest', null]);
  });

  it('weighs by tonnes, and what is not weighed last', () => {
    expect([span(2), { lo: 3000, unit: 'kg/a' }, { lo: 9, unit: 'GWh/a' }].map(inTonnes)).toEqual([2, 3, 0]);
  });
});

describe('whom to ask first', () => {
  it('is whoever narrows most verdicts by one figure', () => {
    const [a, b] = [
      { id: 'a', name: 'a', nameEn: null, unit: 't' },
      { id: 'b', name: 'b', nameEn: null, unit: 't' },
    ];
    const rows = [row('x', { askFirst: a, askAbout: b }), row('y', { askFirst: b, askAbout: a }), row('z', { askFirst: b, askAbout: a })];
    expect(findQuestions([...rows, row('w', {})]).map(({ enterprise, settles }) => [enterprise.id, settles])).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
  });
});
