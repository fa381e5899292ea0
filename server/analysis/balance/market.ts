/** 本地市场 of a product: what is needed of it here a year, as it is and once what is planned stands (analysis.md section 8). */
import type { Horizon } from '../../domain/words.ts';
import type { RegionView } from '../region/region-view.ts';
import { findBalances } from './balance.ts';
import type { Interval } from './interval.ts';

/** In the product's unit; null where nothing needs it. */
export function findMarket(view: RegionView, q: number, horizon: Horizon = 'NOW'): Interval | null {
  const need = findBalances(view, horizon).flows.need(q);
  return need.hi === 0 ? null : need;
}
