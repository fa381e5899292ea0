/** The smallest plant that pays 起步规模, and how much of one the market of a region would fill. */
import { toYearly } from '../../domain/amounts.ts';
import type { RegionView } from '../region/region-view.ts';
import type { Interval } from './interval.ts';
import { findMarket } from './market.ts';

/** A year, in the product's unit; null where nobody states it. */
export function findSmallestPlant({ model }: RegionView, q: number): Interval | null {
  const product = model.products[q]!;
  const stated = model.facts.plantSizes.find((one) => one.product === product.id);
  if (!stated?.smallest) return null;
  const [lo, hi] = [stated.smallest.from, stated.smallest.to].map((amount) => toYearly(amount, stated.unit, product));
  return lo == null || hi == null ? null : { lo, hi };
}

/**
 * What is known to be needed here once what is planned stands, as a share of the smallest plant (its upper end; above 1 where more is
 * needed); null where the market or the plant is not known.
 */
export function fillsSmallestPlant(view: RegionView, q: number): number | null {
  const smallest = findSmallestPlant(view, q);
  const market = smallest && findMarket(view, q, 'WITH_PLANNED');
  return !market || market.lo === 0 || smallest.hi === 0 ? null : market.lo / smallest.hi;
}
