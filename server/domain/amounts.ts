/** Amounts of a product brought to its own unit a year: capacities and needs as their sources print them, and quantities of recipes. */
import type { Flow, Product } from './facts.ts';
import { fitsProductUnit, measureOf } from './units.ts';

type Measured = Pick<Product, 'unit' | 'size' | 'density' | 'metals'>;

/** A plant that is stated by the day runs so many days a year. */
export const DAYS_A_YEAR = 330;
const PERIODS: Readonly<Record<string, number>> = { a: 1, d: DAYS_A_YEAR, h: DAYS_A_YEAR * 24 };
/** As Chinese sources write large numbers: 万 t. */
const MULTIPLES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/**
 * @param unit as stated: kg/a, pcs/d, m3/a, t Ni/a, 万 t/a; without a period it is a year's; null for the product's own
 * @returns the amount a year in the product's unit; null where nothing on record leads from one to the other (pieces without a size,
 *   a volume without a density, metal without the product's share of it, power)
 */
export function toYearly(amount: number, unit: string | null, product: Measured): number | null {
  if (product.unit === null) return null;
  if (unit === null) return amount;
  const [, multiple = '', base = '', period = 'a'] = /^([万亿]?)\s*(.+?)(?:\/([adh]))?$/.exec(unit) ?? [];
  const factor = toFactor(base, product.unit, product);
  return factor === null ? null : amount * (MULTIPLES[multiple] ?? 1) * PERIODS[period]! * factor;
}

/** Whether an amount in the unit can be one of a product that is measured in `productUnit`: as fitsProductUnit, with 万 and 亿. */
export function canMeasure(unit: string, productUnit: string): boolean {
  return fitsProductUnit(unit.replace(/^[万亿]\s*/, ''), productUnit);
}

/** Units of `to` in one unit of `from`, for one product; null where they are not to be compared. */
function toFactor(from: string, to: string, { size, density, metals }: Measured): number | null {
  const [given, own] = [measureOf(from), measureOf(to)];
  if (given === null || own === null) return null;
  const scale = given.scale / own.scale;
  if (given.dimension !== own.dimension) {
    const pair = `${given.dimension} ${own.dimension}`;
    if (pair === 'volume mass' && density !== null) return scale * density;
    if (pair === 'mass volume' && density !== null) return scale / density;
    const energy = size === null ? null : size * 1000;
    if (pair === 'pieces energy' && energy !== null) return scale * energy;
    if (pair === 'energy pieces' && energy !== null) return scale / energy;
    return null;
  }
  if (given.metal === own.metal) return scale;
  const shareOf = (metal: string) => metals.find(({ element }) => element === metal)?.share ?? 0;
  const content = given.metal === null ? 1 : shareOf(given.metal);
  const asked = own.metal === null ? 1 : shareOf(own.metal);
  return content === 0 || asked === 0 ? null : (scale * asked) / content;
}

/** How much of a product one unit of the main output takes or yields, in the products' own units; the upper end Infinity where unknown. */
export interface PerUnit {
  lo: number;
  hi: number;
}

/** @param flow of a process; a quantity that is not known is anything from 0 up */
export function toPerUnit({ quantity, quantityTo, unit }: Flow, product: Measured, output: Measured): PerUnit {
  const unknown = { lo: 0, hi: Infinity };
  if (quantity === null) return unknown;
  const [amount = '', per = ''] = (unit ?? '').split('/');
  const own = unit === null || product.unit === null ? 1 : toFactor(amount, product.unit, product);
  const main = unit === null || output.unit === null ? 1 : toFactor(per, output.unit, output);
  if (own === null || main === null) return unknown;
  const factor = own / main;
  return { lo: quantity * factor, hi: (quantityTo ?? quantity) * factor };
}
