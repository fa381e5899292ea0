import { describe, expect, test } from 'vitest';
import { toPerUnit, toYearly } from '../../../server/domain/amounts.ts';
import type { Flow, Product } from '../../../server/domain/facts.ts';

type Measured = Pick<Product, 'unit' | 'size' | 'density' | 'metals'>;
const measured = (unit: string | null, more: Partial<Measured> = {}): Measured => ({
  unit,
  size: null,
  density: null,
  metals: [],
  ...more,
});

describe('an amount a year in the unit of its product', () => {
  test.each<[number, string | null, Measured, number | null]>([
    [5, 't/a', measured('t'), 5],
    [5, null, measured('t'), 5],
    [5, 't', measured('t'), 5],
    [8000, 'kg/a', measured('t'), 8],
    [2.5, 't/a', measured('kg'), 2500],
    [21.5, '万 t/a', measured('t'), 215_000],
    [2, '亿kWh/a', measured('MWh'), 200_000],
    [10, 't/d', measured('t'), 3300],
    [250_000, 'pcs/d', measured('GWh', { size: 0.000000012 }), 250_000 * 330 * 0.000000012],
    [250_000, 'pcs/d', measured('GWh'), null],
    [200_000_000, 'm3/a', measured('t', { density: 0.0899 }), 17_980],
    [200_000_000, 'm3/a', measured('t'), null],
    [30, 't Ni/a', measured('t', { metals: [{ element: 'Ni', share: 0.2 }] }), 150],
    [30, 't Ni/a', measured('t', { metals: [{ element: 'Cu', share: 0.2 }] }), null],
    [300, 't Ni/a', measured('t Ni'), 300],
    [5, 'MW', measured('MWh'), null],
    [5, 'barrel/a', measured('t'), null],
    [5, '', measured('t'), null],
    [5, 't/a', measured(null), null],
  ])('%s %s of %o is %s', (amount, unit, product, want) => {
    const got = toYearly(amount, unit, product);
    if (want === null) expect(got).toBeNull();
    else expect(got).toBeCloseTo(want, 6);
  });
});

describe('an amount per unit of the main output', () => {
  const flow = (quantity: number | null, unit: string | null, quantityTo: number | null = null) => ({ quantity, quantityTo, unit }) as Flow;

  test('in the units of the two products', () => {
    expect(toPerUnit(flow(2.5, 't/t', 3.05), measured('t'), measured('t'))).toEqual({ lo: 2.5, hi: 3.05 });
    expect(toPerUnit(flow(500, 'kWh/t'), measured('MWh'), measured('t')).lo).toBeCloseTo(0.5, 9);
    expect(toPerUnit(flow(1050, 't/GWh'), measured('t'), measured('GWh'))).toEqual({ lo: 1050, hi: 1050 });
    expect(toPerUnit(flow(3, 'kg/t'), measured('t'), measured('t')).hi).toBeCloseTo(0.003, 12);
  });

  test('is anything from nothing up where it is not known', () => {
    expect(toPerUnit(flow(null, null), measured('t'), measured('t'))).toEqual({ lo: 0, hi: Infinity });
    expect(toPerUnit(flow(2, 'm3/t'), measured('t'), measured('t'))).toEqual({ lo: 0, hi: Infinity });
  });
});
