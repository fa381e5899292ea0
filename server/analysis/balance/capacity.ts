/**
 * What the makers of each product here can make a year, group by group (analysis.md section 8): at least the capacities that are no
 * totals; at most, group by group, the larger of its total and that sum where a total is stated, no bound where one of its makers
 * states no figure, else the sum. What a change brings comes on top: a total of today knows nothing of it. Linear in the productions.
 */
import { toYearly } from '../../domain/amounts.ts';
import { rowOf } from '../model/model.ts';
import { findOperatingRows, type OperatingRow } from '../region/operating-rows.ts';
import type { RegionView } from '../region/region-view.ts';
import { plus, UNKNOWN, type Interval } from './interval.ts';

export interface MakerAmount extends Pick<OperatingRow, 'aggregate' | 'added' | 'row'> {
  enterprise: number;
  /** A year, in the product's unit; null where no figure is known. */
  amount: number | null;
}

export interface GroupCapacity extends Interval {
  head: number;
  /** One of its enterprises states a figure, be it a total. */
  stated: boolean;
  makers: MakerAmount[];
}

/**
 * Groups that are recorded to make q, by head; empty where it is not recorded. A maker that a change adds without a name is a group of
 * its own.
 */
export function findGroupCapacities(view: RegionView, q: number): GroupCapacity[] {
  const { model, local } = view;
  if (!view.recorded[q]) return [];
  const product = model.products[q]!;
  const isMaker = new Set(rowOf(local.makers, q));
  const groups = new Map<number, MakerAmount[]>();
  for (const { enterprise, capacity, unit, aggregate, estimated, added, row } of findOperatingRows(view, q)) {
    if (estimated || !isMaker.has(enterprise)) continue;
    const head = model.groupHead[enterprise]!;
    const amount = capacity === null ? null : toYearly(capacity, unit, product);
    groups.set(head, [...(groups.get(head) ?? []), { enterprise, amount, aggregate, added, row }]);
  }
  const found = [...groups].map(([head, makers]) => toGroup(head, makers)).sort((a, b) => a.head - b.head);
  const somebody = { head: model.enterprises.length, stated: false, makers: [], ...UNKNOWN };
  return local.isAdded[q] ? [...found, somebody] : found;
}

function toGroup(head: number, makers: MakerAmount[]): GroupCapacity {
  const known = plus(bound(makers.filter(({ added }) => !added)), bound(makers.filter(({ added }) => added)));
  return { head, ...known, stated: makers.some(({ amount }) => amount !== null), makers };
}

function bound(makers: readonly MakerAmount[]): Interval {
  const totals = makers.flatMap(({ aggregate, amount }) => (aggregate && amount !== null ? [amount] : []));
  const parts = makers.filter(({ aggregate }) => !aggregate);
  const lo = parts.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  if (totals.length > 0) return { lo, hi: Math.max(lo, ...totals) };
  const isWhole = parts.every(({ amount }) => amount !== null) && makers.every((one) => parts.some((p) => p.enterprise === one.enterprise));
  return { lo, hi: isWhole ? lo : Infinity };
}
