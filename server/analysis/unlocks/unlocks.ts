/**
 * Unlocks: which k additions together open something that no fewer of them open.
 * A set is irreducible exactly when it is a package of one of the products it opens. Such a set ends in a process whose
 * requirements are met by parts of the set; so only sets built from what single additions (and, for three, irreducible
 * pairs) reach at the same process are looked at, never all combinations. Each look grows the saved closure of the base
 * and takes it back. Cost: the joint sets times the links each of them opens; steps are counted (packages/budget.ts).
 * [Definition: analysis of the house, AND/OR closure; growth and undo as in Dowling & Gallier 1984]
 */
import type { RunOptions } from '../method/method.ts';
import type { AndOrGraph } from '../makeable/and-or-graph.ts';
import { Budget, LimitReached, type LimitReason } from '../method/budget.ts';
import { GrowingSet } from '../packages/growing-set.ts';
import { JointSets } from './joint-sets.ts';

export interface UnlockQuestion {
  base: readonly number[];
  /** Exactly so many additions. */
  size: 1 | 2 | 3;
  items: 'ANY' | 'PURCHASED';
  /** product → 1 for products that may never be added (class products). */
  excluded?: Uint8Array;
  /** How many at most; all when left out. */
  first?: number;
}

export interface Unlock {
  /** Product numbers, ascending. */
  add: number[];
  /** What becomes makeable beyond the base and `add`, ascending. */
  unlocks: number[];
  /** What of it no proper part of `add` opens, ascending. */
  onlyJointly: number[];
}

export interface UnlockAnswer {
  /** What opens only jointly counts first, then the whole gain, then the ids of `add`. */
  unlocks: Unlock[];
  /** True when every irreducible set of this size is listed. */
  complete: boolean;
  /** A search cut short ranks only the sets it came to. */
  stopReason: LimitReason | 'LIST_CUT' | null;
  /** How many irreducible sets were found, listed or not. */
  found: number;
}

export function findUnlockSets(graph: AndOrGraph, question: UnlockQuestion, options: RunOptions = {}): UnlockAnswer {
  const budget = new Budget(options);
  const ranked: { add: number[]; gain: number; joint: number }[] = [];
  let stopReason: UnlockAnswer['stopReason'] = null;
  try {
    const set = new GrowingSet(graph, budget);
    for (const q of question.base) set.add(q);
    set.fireFree();
    set.grow();
    const candidates = [...graph.products.keys()].filter((q) => mayAdd(graph, set, question, q));
    new JointSets(graph, set, budget, question.size).visit(candidates, (add, gain, joint) => ranked.push({ add, gain, joint }));
  } catch (error) {
    if (!(error instanceof LimitReached)) throw error;
    stopReason = error.reason;
  }
  ranked.sort((a, b) => b.joint - a.joint || b.gain - a.gain || compareNumbers(a.add, b.add));
  const listed = ranked.slice(0, question.first);
  if (listed.length < ranked.length) stopReason ??= 'LIST_CUT';
  const toUnlock = createOpener(graph, question.base);
  return {
    unlocks: listed.map(({ add }) => {
      const unlocks = toUnlock(add);
      const byParts = new Set(properParts(add).flatMap((part) => [...part, ...toUnlock(part)]));
      return { add, unlocks, onlyJointly: unlocks.filter((q) => !byParts.has(q)) };
    }),
    complete: stopReason === null,
    stopReason,
    found: ranked.length,
  };
}

/** Proper parts with one element less; smaller ones open nothing beyond these. */
function properParts(add: readonly number[]): number[][] {
  return add.length < 2 ? [] : add.map((_, left) => add.filter((__, i) => i !== left));
}

function mayAdd(graph: AndOrGraph, set: GrowingSet, { items, excluded }: UnlockQuestion, q: number): boolean {
  const yielded = graph.sourceStart[q + 1]! > graph.sourceStart[q]!;
  return !set.present[q] && !excluded?.[q] && (items === 'ANY' || !yielded);
}

/** What sets of additions open beyond the base and themselves; the work for a listed row is not counted as search. */
function createOpener(graph: AndOrGraph, base: readonly number[]): (add: readonly number[]) => number[] {
  const set = new GrowingSet(graph, new Budget({ maxSteps: Infinity }));
  for (const q of base) set.add(q);
  set.fireFree();
  set.grow();
  const mark = set.count;
  return (add) => {
    for (const q of add) set.add(q);
    set.grow();
    const opened = Array.from(set.trail.subarray(mark, set.count)).filter((q) => !add.includes(q));
    set.shrinkTo(mark);
    return opened.sort((a, b) => a - b);
  };
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((q, i) => q !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
