/**
 * What a region's running chain hangs on, in the three bounds of region/stop/losses.ts, and beside it what a dominator tree would say.
 * One loss per product asked about: what the target rests on in one way of making it, or everything.
 */
import { findFlatDominators } from '../dominators/dominators-flat.ts';
import { closure } from '../makeable/closure.ts';
import { findFirstMembers } from '../makeable/first-members.ts';
import { listOf } from '../region/rates.ts';
import type { RegionView } from '../region/region-view.ts';

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
  /**
   * Available products that stop with it at most, ascending, without itself; then what is made of it directly, what purchase cannot
   * mend, what the records show.
   */
  loses: number[];
  directLoses: number[];
  hardLoses: number[];
  linkedLoses: number[];
  /** Available products that no path of single links reaches without it, ascending. */
  flatDominates: number[];
}

/** Most losses first, then by product. */
export function findCriticalHere(view: RegionView, { target, product, first = 200 }: CriticalOptions = {}): Critical[] {
  const { model, available } = view;
  const losses = view.losses();
  const asked = product !== undefined ? [product] : target !== undefined ? findRestsOn(view, target) : listOf(losses.reached());
  const found = asked
    .map((q) => ({ product: q, loses: losses.loses(q) }))
    .filter(({ loses }) => (target === undefined ? loses.length > 0 || product !== undefined : loses.includes(target)))
    .sort((a, b) => b.loses.length - a.loses.length || a.product - b.product)
    .slice(0, first);
  const { plain, ring } = view.sources();
  const flat = findFlatDominators(model.graph, [...plain, ...ring], view.running().processes);
  return found.map((one) => ({
    ...one,
    directLoses: losses.direct(one.product, one.loses),
    hardLoses: losses.hard(one.product),
    linkedLoses: losses.linked(one.product),
    flatDominates: flat.dominates(one.product).filter((q) => available[q]),
  }));
}

/** What the target rests on by first sources and members, ring sources traced on: whatever is critical for it is among these. */
function findRestsOn(view: RegionView, target: number): number[] {
  const { graph } = view.model;
  const { plain, ring } = view.sources();
  const all = closure(graph, [...plain, ...ring], { allowedProcesses: view.running().processes });
  if (!all.has[target]) return [];
  const firstMember = findFirstMembers(graph, all);
  const fires = new Uint8Array(graph.processes.length);
  for (const p of all.fired) fires[p] = 1;
  const isRing = new Set(ring);
  const rests = new Set([target]);
  // a set grows while it is walked
  for (const q of rests) {
    const p = isRing.has(q)
      ? [...graph.sources.subarray(graph.sourceStart[q]!, graph.sourceStart[q + 1]!)].find((one) => fires[one])!
      : all.firstSource[q]!;
    if (p < 0) continue;
    for (let r = graph.requirementStart[p]!; r < graph.requirementStart[p + 1]!; r++) rests.add(firstMember[r]!);
  }
  rests.delete(target);
  return [...rests];
}
