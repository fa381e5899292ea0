/**
 * What everything hangs on: which product, taken away alone, stops which others (AND-critical).
 * A banned product is never in the set, its process still fires for its other yields.
 * Divide and conquer: with a whole range of products banned the closure is grown once, halves of the range are let in
 * again and taken back. O(links × log products) where losses nest, as in chains; products × links at worst. A range that
 * stops nothing of interest even when all of it is banned is left without a further look.
 * [Flat counterpart: dominators of Lengauer & Tarjan 1979; the AND/OR meaning is the house's own definition]
 */
import type { AndOrGraph } from '../makeable/and-or-graph.ts';
import { closure, type Closure } from '../makeable/closure.ts';
import { BannableSet } from './bannable-set.ts';

export interface CriticalOptions {
  /** Where given, only processes with a 1 fire. */
  allowedProcesses?: Uint8Array;
}

/** The products of the base's closure without which the target cannot be made, ascending, the target left out. Empty when it cannot be made at all. */
export function findCritical(graph: AndOrGraph, base: readonly number[], target: number, options: CriticalOptions = {}): number[] {
  const all = closure(graph, base, options);
  const critical: number[] = [];
  if (!all.has[target]) return critical;
  const others = inOrderOfMaking(graph, all).filter((q) => q !== target);
  const set = new BannableSet(graph, base, others, all.has, options.allowedProcesses);
  forEachAlone(
    set,
    others,
    () => set.isPresent(target),
    (q) => critical.push(q),
  );
  return critical.sort((a, b) => a - b);
}

export interface Loss {
  product: number;
  /** How many other products stop with it; at least 1. */
  count: number;
  /** Which ones, ascending; call it inside `visit` only. */
  list(): number[];
}

/**
 * Visits each product of the base's closure whose loss stops at least one other, in an order of making.
 * @param counted product → 1 for the losses that count; all when left out
 */
export function forEachLoss(
  graph: AndOrGraph,
  base: readonly number[],
  visit: (loss: Loss) => void,
  options: CriticalOptions & { counted?: Uint8Array } = {},
): void {
  const all = closure(graph, base, options);
  const products = inOrderOfMaking(graph, all);
  const { counted } = options;
  const set = new BannableSet(graph, base, products, all.has, options.allowedProcesses);
  forEachAlone(
    set,
    products,
    () => !set.stopsAnything(),
    (product) => {
      const list = () => set.lost().filter((q) => q !== product && (!counted || counted[q]));
      const count = counted ? list().length : set.lostCount - 1;
      if (count > 0) visit({ product, count, list });
    },
  );
}

/** The base, then what the processes yield as they fire: neighbours depend on each other, which keeps the halves cheap. */
function inOrderOfMaking(graph: AndOrGraph, { has, fired, firstSource }: Closure): number[] {
  const order: number[] = [];
  has.forEach((is, q) => {
    if (is && firstSource[q]! < 0) order.push(q);
  });
  for (const p of fired) {
    for (let k = graph.yieldStart[p]!; k < graph.yieldStart[p + 1]!; k++)
      if (firstSource[graph.yields[k]!] === p && has[graph.yields[k]!]) order.push(graph.yields[k]!);
  }
  return order;
}

/**
 * Brings the set to "everything but q is let in" for one q after the other.
 * @param products all of them banned at first
 * @param isHarmless true when even with the whole remaining range banned nothing of interest is lost
 */
function forEachAlone(set: BannableSet, products: readonly number[], isHarmless: () => boolean, visit: (q: number) => void): void {
  const split = (from: number, to: number): void => {
    if (from === to || isHarmless()) return;
    if (to - from === 1) {
      visit(products[from]!);
      return;
    }
    const middle = (from + to) >> 1;
    const mark = set.mark;
    for (let i = middle; i < to; i++) set.letIn(products[i]!);
    set.grow();
    split(from, middle);
    set.shrinkTo(mark);
    for (let i = from; i < middle; i++) set.letIn(products[i]!);
    set.grow();
    split(middle, to);
    set.shrinkTo(mark);
  };
  split(0, products.length);
}
