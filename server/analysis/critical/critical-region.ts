/** What a region's running chain hangs on, and beside it what a dominator tree would say. */
import { findFlatDominators } from '../dominators/dominators-flat.ts';
import type { AndOrGraph } from '../makeable/and-or-graph.ts';
import { forEachLoss } from './critical.ts';

export interface RunningInput {
  /** What the running chain starts from, `view.running().base`. */
  base: readonly number[];
  /** process → 1 when it runs, `view.running().processes`. */
  allowed: Uint8Array;
  /** product → 1 for the losses that count, `view.available`. */
  counted: Uint8Array;
}

export interface CriticalOptions {
  /** Only what this product hangs on. */
  target?: number;
  /** Only what stops with this product; it is then listed even when nothing stops. */
  product?: number;
  /** 200 when left out. */
  first?: number;
}

export interface Critical {
  product: number;
  /** Counted products that stop with it, ascending, without itself. */
  loses: number[];
  /** Counted products that no path of single links reaches without it, ascending. */
  flatDominates: number[];
}

/** Most losses first, then by product. */
export function findCriticalHere(graph: AndOrGraph, { base, allowed, counted }: RunningInput, options: CriticalOptions = {}): Critical[] {
  const { target, product, first = 200 } = options;
  const found: Omit<Critical, 'flatDominates'>[] = [];
  forEachLoss(
    graph,
    base,
    (loss) => {
      if (product !== undefined && loss.product !== product) return;
      const loses = loss.list();
      if (target === undefined || loses.includes(target)) found.push({ product: loss.product, loses });
    },
    { allowedProcesses: allowed, counted },
  );
  if (product !== undefined && target === undefined && found.length === 0) found.push({ product, loses: [] });
  found.sort((a, b) => b.loses.length - a.loses.length || a.product - b.product);
  const flat = findFlatDominators(graph, base, allowed);
  return found.slice(0, first).map((one) => ({ ...one, flatDominates: flat.dominates(one.product).filter((q) => counted[q]) }));
}
