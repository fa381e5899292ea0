import { toShort, type Place } from '../problems/check-problems.ts';
import { fitsProductUnit } from '../../domain/units.ts';
import type { Checks } from './checks.ts';

/** A capacity or quantity has a unit, and the unit measures its product. */
export function checkAmount(
  product: string,
  amount: number | null,
  unit: string | null,
  at: Place,
  { problems, products }: Pick<Checks, 'problems' | 'products'>,
): void {
  const productUnit = products.get(product)?.unit ?? null;
  if (amount !== null && unit === null) {
    const example = productUnit ?? 't';
    problems.add(at, `有数量就要有单位，例如 ${example}/a`, `an amount needs its unit, for example ${example}/a`);
  } else if (unit !== null && productUnit !== null && !fitsProductUnit(unit, productUnit)) {
    problems.add(
      at,
      `“${toShort(unit)}”量不了 ${product}：它以 ${productUnit} 计，年产能写 ${productUnit}/a`,
      `"${toShort(unit)}" does not measure ${product}, which is counted in ${productUnit}; a yearly capacity is ${productUnit}/a`,
    );
  }
}
