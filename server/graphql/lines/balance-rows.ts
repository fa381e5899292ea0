import { findBalances, type Balances } from '../../analysis/balance/balance.ts';
import { findSuppliers, findUsers, type BalancePart } from '../../analysis/balance/parts.ts';
import type { RegionView } from '../../analysis/region/region-view.ts';
import type { Horizon } from '../../domain/words.ts';
import { rowsBehind } from './rows-behind.ts';

/** The productions whose figures the need of a product rests on. */
export function findNeedRows(view: RegionView, q: number, horizons: readonly Horizon[]): string[] {
  return horizons.flatMap((horizon) => {
    const balances = findBalances(view, horizon);
    return toRows(balances, q, findUsers(balances, q));
  });
}

/** The productions whose figures what is supplied and what is needed of a product rest on. */
export function findBalanceRows(balances: Balances, q: number): string[] {
  return toRows(balances, q, [...findSuppliers(balances, q), ...findUsers(balances, q)]);
}

function toRows(balances: Balances, of: number, parts: readonly BalancePart[]): string[] {
  return parts.flatMap((part) => rowsBehind({ ...part, balances, of }));
}
