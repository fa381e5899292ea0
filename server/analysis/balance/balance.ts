/**
 * Material balance 物料平衡 of a region (analysis.md section 8): what is supplied and needed of each product a year, between honest
 * bounds, at nameplate; whether the records say that it is short; how much of it is used here; and what must find a taker.
 * Linear in the links once the view is there, but for rings (flows.ts).
 */
import type { BalanceVerdict, Horizon } from '../../domain/words.ts';
import { WIDE_TRADE } from '../model/requirements.ts';
import type { RegionView } from '../region/region-view.ts';
import { withPlanned } from '../region/with-planned.ts';
import { lazy } from '../tools/lazy.ts';
import { oncePer } from '../tools/once-per.ts';
import { findAskFirst, type MissingFigure } from './ask-first.ts';
import { findFlows, type Flows } from './flows.ts';
import { exceeds, minus, type Interval } from './interval.ts';

/** All amounts a year in the product's unit; shares 0 … 1. */
export interface Balance {
  product: number;
  supply: Interval;
  need: Interval;
  /** Null where nothing needs it, and of a region that was not surveyed. */
  verdict: BalanceVerdict | null;
  /** What the records leave uncovered; null unless the verdict is SHORT. */
  short: Interval | null;
  /** 就地转化率; null where nothing here can be supplied or nothing needs it. */
  usedHere: Interval | null;
  /** 要有出路: what is coupled to it stops when nobody takes it. */
  mustGo: boolean;
}

export interface Balances {
  /** The region as the horizon sees it. */
  readonly view: RegionView;
  readonly horizon: Horizon;
  readonly flows: Flows;
  of(q: number): Balance;
  /** Every product that is supplied or needed here: short ones first, then open, then enough; see compareBalances. */
  readonly all: () => readonly Balance[];
  /** Of an open verdict the figure to ask for first; null where no enterprise could settle it. */
  askFirst(q: number): MissingFigure | null;
}

const now = oncePer((view: RegionView) => createBalances(view, view, 'NOW'));
const later = oncePer((view: RegionView) => createBalances(view, withPlanned(view), 'WITH_PLANNED'));

/** The balances of the view at the horizon, computed once per view. */
export function findBalances(view: RegionView, horizon: Horizon = 'NOW'): Balances {
  return horizon === 'NOW' ? now(view) : later(view);
}

function createBalances(today: RegionView, view: RegionView, horizon: Horizon): Balances {
  const { model } = view;
  // what a project brings that nobody is said to own, as a class, is no row of the later view
  const isComing = (q: number) => view !== today && today.planned[q] === 1 && view.available[q] === 0;
  const open = view.possible.map((is, q) => Number(is === 1 || today.possible[q] === 1 || isComing(q)));
  const flows = findFlows(view, open);
  const byproduct = findYieldedBeside(view);
  const of = (q: number): Balance => {
    const [supply, need] = [flows.supply(q), flows.need(q)];
    const judged = need.hi === 0 ? null : judge(supply, need);
    const verdict = today.coverage.surveyed ? judged : null;
    return {
      product: q,
      supply,
      need,
      verdict,
      short: verdict === 'SHORT' ? minus(need, supply) : null,
      usedHere: supply.hi === 0 || need.hi === 0 ? null : { lo: share(need.lo, supply.hi), hi: share(need.hi, supply.lo) },
      mustGo: byproduct[q] === 1 && supply.hi > 0 && (judged === null || judged === 'OPEN' || exceeds(supply.lo, need.hi)),
    };
  };
  const isSeen = (q: number) => view.available[q] === 1 || view.needed[q] === 1 || flows.need(q).hi > 0;
  const all = lazy(() => {
    const found: Balance[] = [];
    for (let q = 0; q < model.productCount; q++) if (isSeen(q)) found.push(of(q));
    return found.sort((a, b) => compareBalances(a, b));
  });
  const asked = lazy(() => {
    const undecided = all().filter(({ verdict }) => verdict === 'OPEN');
    return findAskFirst(
      view,
      flows,
      undecided.map(({ product }) => product),
    );
  });
  return { view, horizon, flows, of, all, askFirst: (q) => asked().get(q) ?? null };
}

/** SHORT when more is needed for certain than can be supplied, ENOUGH when less, else OPEN. */
function judge(supply: Interval, need: Interval): BalanceVerdict {
  if (exceeds(need.lo, supply.hi)) return 'SHORT';
  return exceeds(need.hi, supply.lo) ? 'OPEN' : 'ENOUGH';
}

function share(part: number, whole: number): number {
  if (part === 0 || whole === Infinity) return 0;
  return whole === 0 ? 1 : Math.min(1, part / whole);
}

/** product → 1 for a by-product here that is not hauled far. */
function findYieldedBeside(view: RegionView): Uint8Array {
  const { model } = view;
  const { yieldStart, yields } = model.graph;
  const found = new Uint8Array(model.productCount);
  view.running().processes.forEach((runs, p) => {
    if (!runs) return;
    for (let k = yieldStart[p]!; k < yieldStart[p + 1]!; k++)
      if (yields[k] !== model.mainOutput[p] && model.trade[yields[k]!] !== WIDE_TRADE) found[yields[k]!] = 1;
  });
  return found;
}

const ORDER: readonly (BalanceVerdict | null)[] = ['SHORT', 'OPEN', 'ENOUGH', null];

/** By verdict, then the larger certain shortage, need and supply, then by product: within one answer the order is exact. */
function compareBalances(a: Balance, b: Balance): number {
  return (
    ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) ||
    (b.short?.lo ?? 0) - (a.short?.lo ?? 0) ||
    b.need.lo - a.need.lo ||
    b.supply.lo - a.supply.lo ||
    a.product - b.product
  );
}
