/**
 * What a target hangs on: which product, taken away alone, keeps it from being made (AND-critical).
 * A banned product is never in the set, its process still fires for its other yields. Whatever is critical stands in every proof: so
 * the candidates are what one proof uses, and each further proof that avoids them as far as it can leaves fewer. A candidate that
 * such a proof had to let in while no other waited is critical for certain. A few that are left undecided are all asked at once
 * (carried-marks.ts). Many are settled by halves: with a range of candidates banned the closure is grown once, halves of the range
 * are let in again and taken back.
 * O(links × log products) where losses nest, as in chains, and where alternatives meet, as in rings and random graphs;
 * candidates × links at worst.
 * [Flat counterpart: dominators of Lengauer & Tarjan 1979; the AND/OR meaning is the house's own definition]
 */
import type { AndOrGraph } from '../makeable/and-or-graph.ts';
import { closure, type Closure } from '../makeable/closure.ts';
import { findAvoidingProof } from './avoiding-proof.ts';
import { BannableSet } from './bannable-set.ts';
import { findByMarks } from './carried-marks.ts';

export interface CriticalOptions {
  /** Where given, only processes with a 1 fire. */
  allowedProcesses?: Uint8Array;
}

/** Undecided candidates up to here are asked all at once; of more, as on two long lines that meet, most nest. */
const FEW = 2048;

/**
 * The products of the base's closure without which the target cannot be made, ascending, the target left out. Empty when it cannot be
 * made at all.
 */
export function findCritical(graph: AndOrGraph, base: readonly number[], target: number, options: CriticalOptions = {}): number[] {
  const all = closure(graph, base, options);
  if (!all.has[target] || base.includes(target)) return [];
  const isCandidate = new Uint8Array(graph.products.length);
  for (const q of inOrderOfMaking(graph, all)) isCandidate[q] = Number(q !== target);
  const certain = new Set<number>();
  const question = { graph, base, target, isCandidate, ...options };
  for (let left = Infinity; ;) {
    const { used, alone } = findAvoidingProof(question);
    for (const q of alone) certain.add(q);
    keepOnly(isCandidate, used);
    if (used.length === left || used.length === certain.size) break;
    left = used.length;
  }
  const undecided = inOrderOfMaking(graph, all).filter((q) => isCandidate[q] && !certain.has(q));
  if (undecided.length <= FEW) {
    const isGiven = new Uint8Array(graph.products.length);
    for (const q of base) isGiven[q] = 1;
    return [...certain, ...findByMarks(graph, { all, isGiven, target }, undecided)].sort((a, b) => a - b);
  }
  const set = new BannableSet(graph, base, undecided, options.allowedProcesses);
  const critical = [...certain];
  forEachAlone(set, undecided, {
    isOpen: (q) => isCandidate[q] === 1,
    isHarmless: () => set.isPresent(target),
    onCritical: (q) => critical.push(q),
    onHarmless: (q) => keepOnly(isCandidate, findAvoidingProof({ ...question, banned: q }).used),
  });
  return critical.sort((a, b) => a - b);
}

function keepOnly(isCandidate: Uint8Array, used: readonly number[]): void {
  isCandidate.fill(0);
  for (const q of used) isCandidate[q] = 1;
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

interface Verdicts {
  /** Whether it is still worth asking; what an avoiding proof did without is not. */
  isOpen(q: number): boolean;
  /** True when even with the whole remaining range banned the target is there. */
  isHarmless(): boolean;
  onCritical(q: number): void;
  onHarmless(q: number): void;
}

/**
 * Brings the set to "everything but q is let in" for one q after the other.
 * @param products all of them banned at first
 */
function forEachAlone(set: BannableSet, products: readonly number[], { isOpen, isHarmless, onCritical, onHarmless }: Verdicts): void {
  const isAnyOpen = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (isOpen(products[i]!)) return true;
    return false;
  };
  const split = (from: number, to: number): void => {
    if (!isAnyOpen(from, to)) return;
    const harmless = isHarmless();
    if (to - from === 1) {
      if (harmless) onHarmless(products[from]!);
      else onCritical(products[from]!);
      return;
    }
    if (harmless) return;
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
