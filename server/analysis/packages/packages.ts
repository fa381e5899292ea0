/**
 * Packages: the smallest sets of additions that make a target makeable.
 * Sizes from below: cuts without a common element bound the size, a search over cuts decides each size, and every size is
 * listed in the order of the ids. When a limit stops the search, what is listed is a true beginning of the full list; when it stops
 * before the first is settled, one candidate stands there instead, marked as one: it works and has nothing superfluous, no more.
 * NP-hard in general; fast where cuts tell the story, whatever the size of the graph. Steps are counted (see budget.ts).
 * [Bonet & Helmert 2010; Reiter 1987; Ignatiev et al. 2015, smallest minimal sets by hitting-set dualisation]
 */
import type { RunOptions } from '../method/method.ts';
import type { AndOrGraph } from '../makeable/and-or-graph.ts';
import { closure } from '../makeable/closure.ts';
import { Budget, LimitReached, type LimitReason } from '../method/budget.ts';
import { visitPackagesInOrder } from './in-order.ts';
import { findQuickPackage, toPackage } from './quick-package.ts';
import { reduceToTarget } from './reduce.ts';
import { PackageSearcher } from './search.ts';

export type PackageItems = 'ANY' | 'PURCHASED';
/**
 * LIST_CUT: there are more, and what is listed comes first. SEARCH_CUT, TIME_LIMIT: the search ended early, something else may come
 * before.
 */
export type PackageStop = LimitReason | 'LIST_CUT' | 'ALREADY_MAKEABLE' | 'UNREACHABLE';

export interface PackageQuestion {
  base: readonly number[];
  target: number;
  items: PackageItems;
  /** Never in the set, never added. */
  without?: readonly number[];
  /** product → 1 for products that may never be added (class products). */
  excluded?: Uint8Array;
  /** How many packages at most; all when left out. */
  first?: number;
  /** What ranks packages of one size, least first, before their ids; ids alone when left out. */
  weigh?: (set: readonly number[]) => number;
}

export interface PackageAnswer {
  /** Product numbers, ascending; smallest sets first, then by ids. */
  packages: number[][];
  /** True when there are no other packages. */
  complete: boolean;
  /** Why there may be more than is listed; null when complete. */
  stopReason: PackageStop | null;
  /** Size of the smallest package, null when it is not proved. */
  minimumSize: number | null;
  /** Every package has at least so many products; the minimum size where that is proved. */
  atLeast: number;
  /** Sets without a common element, each hit by every package: a lower bound of the size that anyone can check. */
  cuts: number[][];
  /** Sets that the search looked at. */
  visited: number;
  /** The one package listed is not proved to come first (nor, where `minimumSize` is null, to be smallest). */
  isCandidate: boolean;
}

const NOTHING: PackageAnswer = {
  packages: [],
  complete: true,
  stopReason: null,
  minimumSize: null,
  atLeast: 0,
  cuts: [],
  visited: 0,
  isCandidate: false,
};
/** What finding out whether the list is complete may cost beyond what the list itself did. */
const STEPS_FOR_COMPLETENESS = 20_000_000;

/** @throws never for limits: they are said in `stopReason` */
export function solvePackages(graph: AndOrGraph, question: PackageQuestion, options: RunOptions = {}): PackageAnswer {
  const { base, target, without = [] } = question;
  const { has } = closure(graph, base, { banned: without });
  if (has[target]) return { ...NOTHING, stopReason: 'ALREADY_MAKEABLE', minimumSize: 0 };
  const unreachable: PackageAnswer = { ...NOTHING, stopReason: 'UNREACHABLE' };
  if (without.includes(target)) return unreachable;
  const reduced = reduceToTarget(graph, { base, has, mayAdd: findCandidates(graph, has, question), banned: without, target });
  if (!reduced) return unreachable;

  const budget = new Budget(options);
  const found: Int32Array[] = [];
  const answer: PackageAnswer = { ...NOTHING, complete: false };
  const toNumbers = (set: Int32Array) => Array.from(set, (q) => reduced.toGraph[q]!);
  let searcher: PackageSearcher | null = null;
  let quick: Int32Array | null = null;
  try {
    searcher = new PackageSearcher(reduced, budget);
    quick = findQuickPackage(reduced, searcher, budget);
    const cuts = searcher.packCuts();
    answer.cuts = cuts.map(toNumbers);
    answer.atLeast = cuts.length;
    if (quick.length > cuts.length) {
      const greedy = toPackage(searcher.findGreedySet(), searcher);
      if (greedy.length < quick.length) quick = greedy;
    }
    while (answer.atLeast < quick.length) {
      const smaller = searcher.findSet(answer.atLeast);
      if (smaller) quick = smaller;
      else answer.atLeast++;
    }
    answer.minimumSize = quick.length;
    const { weigh, first = Infinity } = question;
    const ranked = weigh && ((set: Int32Array) => weigh(toNumbers(set)));
    answer.stopReason = listFrom(searcher, quick.length, { first, found, budget, weigh: ranked });
    answer.complete = answer.stopReason === null;
  } catch (error) {
    if (!(error instanceof LimitReached)) throw error;
    answer.stopReason = found.length > 0 && found.length === question.first ? 'LIST_CUT' : error.reason;
    if (found.length === 0 && quick && (question.first ?? 1) > 0) {
      found.push(quick);
      answer.isCandidate = true;
    }
  }
  return { ...answer, packages: found.map(toNumbers), visited: searcher?.visited ?? 0 };
}

/** @returns product → 1 for what may be added */
export function findCandidates(graph: AndOrGraph, has: Uint8Array, question: Omit<PackageQuestion, 'base' | 'first'>): Uint8Array {
  const mayAdd = Uint8Array.from(has, (there, q) => {
    const yielded = graph.sourceStart[q + 1]! > graph.sourceStart[q]!;
    return there || question.excluded?.[q] || (question.items === 'PURCHASED' && yielded) ? 0 : 1;
  });
  for (const q of question.without ?? []) mayAdd[q] = 0;
  mayAdd[question.target] = 0;
  return mayAdd;
}

interface Listing {
  first: number;
  /** Filled best first. */
  found: Int32Array[];
  budget: Budget;
  weigh: ((set: Int32Array) => number) | undefined;
}

/** So many packages of one size are weighed against each other; beyond it the ranking among them is not exact. */
const MOST_WEIGHED = 1000;

/** Lists size after size. @returns why the list is not complete, null when it is */
function listFrom(searcher: PackageSearcher, smallest: number, listing: Listing): PackageStop | null {
  const { first, found, budget, weigh } = listing;
  for (let size = smallest; ; size++) {
    const room = first - found.length;
    const most = weigh && room > 0 ? MOST_WEIGHED : room;
    const ofSize: Int32Array[] = [];
    const list = () => found.push(...inOrder(ofSize, weigh).slice(0, room));
    let goesOn = true;
    try {
      goesOn = visitPackagesInOrder(searcher, size, (set) => {
        if (ofSize.length >= most) return false;
        ofSize.push(set);
        if (!weigh && ofSize.length === most) budget.leaveAtMost(STEPS_FOR_COMPLETENESS);
        return true;
      });
    } finally {
      list();
    }
    if (!goesOn) return weigh && room > 0 ? 'SEARCH_CUT' : 'LIST_CUT';
    if (ofSize.length > room) return 'LIST_CUT';
    for (const set of ofSize) searcher.choices.forbidSupersets(set);
    if (found.length >= first) budget.leaveAtMost(STEPS_FOR_COMPLETENESS);
    if (!searcher.findSet(Infinity)) return null;
  }
}

/** By weight; what weighs the same stays in the order of the ids, in which it was found. */
function inOrder(sets: readonly Int32Array[], weigh: Listing['weigh']): readonly Int32Array[] {
  if (!weigh) return sets;
  return sets
    .map((set, i) => ({ set, i, weight: weigh(set) }))
    .sort((a, b) => a.weight - b.weight || a.i - b.i)
    .map(({ set }) => set);
}
