/**
 * What a plant for a product would take here (analysis.md section 8): its inputs in the products' units, its power, and what could
 * come from what is left over. Linear in the inputs of the process, once the balances are there.
 */
import type { Flow } from '../../domain/facts.ts';
import { toPerUnit } from '../../domain/amounts.ts';
import { measureOf } from '../../domain/units.ts';
import type { RegionView } from '../region/region-view.ts';
import { findBalances } from './balance.ts';
import { exceeds, minus, type Interval } from './interval.ts';
import { findMarket } from './market.ts';
import { findSmallestPlant } from './smallest-plant.ts';

export type PlantSizeFrom = 'ASKED' | 'MARKET' | 'MARKET_WITH_PLANNED' | 'SMALLEST';

export interface PlantInput {
  product: number;
  amount: Interval;
  flow: Flow;
  /** What of it could come from what is left over here; null where it is not available. */
  fromSurplus: Interval | null;
}

export interface PlantNeed {
  inputs: PlantInput[];
  /** Products of the recipe without a quantity. */
  unquantified: number[];
  /** Null where the recipe names no power with a quantity. */
  powerMWh: number | null;
}

/**
 * How large a plant to think of when the question does not say: the market here, with what is planned where that makes it larger; else
 * the smallest that pays; null where neither is known.
 */
export function findPlantSize(view: RegionView, q: number): { size: Interval; from: PlantSizeFrom } | null {
  const [now, later] = [findMarket(view, q), findMarket(view, q, 'WITH_PLANNED')];
  if (later !== null && exceeds(later.lo, now?.lo ?? 0)) return { size: later, from: 'MARKET_WITH_PLANNED' };
  if (now !== null && now.lo > 0) return { size: now, from: 'MARKET' };
  const smallest = findSmallestPlant(view, q);
  return smallest && { size: smallest, from: 'SMALLEST' };
}

/** @param size a year, in the unit of the process's main output */
export function findPlantNeed(view: RegionView, p: number, size: number): PlantNeed {
  const { model } = view;
  const process = model.processes[p]!;
  const output = model.products[model.mainOutput[p]!]!;
  const { flows } = findBalances(view);
  const inputs: PlantInput[] = [];
  const unquantified: number[] = [];
  let powerMWh: number | null = null;
  for (const flow of process.inputs) {
    const q = model.productIndex.get(flow.product)!;
    const perUnit = toPerUnit(flow, model.products[q]!, output);
    if (perUnit.hi === Infinity) {
      unquantified.push(q);
      continue;
    }
    const amount = { lo: perUnit.lo * size, hi: perUnit.hi * size };
    const surplus = view.available[q] ? minus(flows.supply(q), flows.need(q)) : null;
    const fromSurplus = surplus && { lo: Math.min(surplus.lo, amount.lo), hi: Math.min(surplus.hi, amount.hi) };
    inputs.push({ product: q, amount, flow, fromSurplus });
    const measure = measureOf(model.products[q]!.unit ?? '');
    if (flow.part === 'ENERGY' && measure?.dimension === 'energy') powerMWh = (powerMWh ?? 0) + amount.lo * measure.scale;
  }
  return { inputs, unquantified, powerMWh };
}
