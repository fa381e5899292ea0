/**
 * Is there a set of at most k additions that reaches the target, with some additions fixed and some excluded?
 * Depth-first over unhit cuts: every package holds one element of each, so one branch per element is complete. Cuts that
 * share no element bound the size from below; cuts found once are kept and mostly answer without a closure.
 * Exponential in the worst case (the question is NP-hard), bounded by the budget; no recursion.
 * [Reiter 1987, hitting-set tree; Haslum, Slaney & Thiébaux 2012, minimal landmarks for optimal delete-free planning]
 */
import type { Budget } from '../method/budget.ts';
import { Choices } from './choices.ts';
import { CutFinder } from './cuts.ts';
import { GrowingSet } from './growing-set.ts';
import type { Reduced } from './reduce.ts';

type Verdict = { kind: 'REACHED' } | { kind: 'HOPELESS' } | { kind: 'BRANCH'; elements: Int32Array };
const REACHED: Verdict = { kind: 'REACHED' };
const HOPELESS: Verdict = { kind: 'HOPELESS' };

export class PackageSearcher {
  readonly choices: Choices;
  /** Sets looked at so far. */
  visited = 0;
  private readonly set: GrowingSet;
  private readonly finder: CutFinder;
  private readonly packed: Uint32Array;
  private packStamp = 0;

  constructor(
    readonly graph: Reduced,
    private readonly budget: Budget,
  ) {
    this.set = new GrowingSet(graph, budget, graph.target);
    this.choices = new Choices(graph.toGraph.length, this.set);
    this.finder = new CutFinder(graph, this.set, budget);
    this.packed = new Uint32Array(graph.toGraph.length);
  }

  /** Whether these additions reach the target. */
  reaches(additions: Iterable<number>): boolean {
    const mark = this.set.count;
    for (const q of additions) this.set.add(q);
    this.set.grow();
    const reached = this.set.present[this.graph.target] === 1;
    this.set.shrinkTo(mark);
    return reached;
  }

  /** Cuts without a common element that the decisions so far leave unhit: at least as many additions are still needed. */
  packCuts(): Int32Array[] {
    return this.pack(Infinity, true) ?? [];
  }

  /** A set that reaches the target, mostly small: again and again the candidate that hits most of the cuts still unhit. */
  findGreedySet(): Int32Array {
    const { choices, graph } = this;
    const start = choices.mark;
    while (!this.set.present[graph.target]) {
      const pack = this.packCuts();
      const hits = new Int32Array(graph.toGraph.length);
      // the pack stands in where its cuts were too many to be kept
      let best = pack[0]!.find(choices.isFree) as number;
      choices.cuts.forEach((cut, id) => {
        if (choices.hits[id]! > 0) return;
        for (const q of cut) if (choices.isFree(q)) hits[q]!++;
      });
      hits.forEach((count, q) => {
        if (count > hits[best]!) best = q;
      });
      choices.choose(best);
    }
    const found = choices.chosen();
    choices.undoTo(start);
    return found;
  }

  /**
   * Goes on from the decisions made so far and leaves them as they were.
   * @param most largest size of the whole set, the chosen ones included
   * @returns a set that reaches the target and holds no known package, or null when there is none
   */
  findSet(most: number): Int32Array | null {
    const start = this.choices.mark;
    const found = this.descend(most) ? this.choices.chosen() : null;
    this.choices.undoTo(start);
    return found;
  }

  private descend(most: number): boolean {
    const { choices } = this;
    const path: { elements: Int32Array; next: number; mark: number }[] = [];
    let verdict = this.settle(most);
    for (;;) {
      if (verdict.kind === 'REACHED') return true;
      if (verdict.kind === 'BRANCH') path.push({ elements: verdict.elements, next: 0, mark: choices.mark });
      verdict = HOPELESS;
      const top = path.at(-1);
      if (!top) return false;
      choices.undoTo(top.mark);
      const before = top.elements[top.next - 1];
      if (before !== undefined && choices.isFree(before)) {
        const open = choices.exclude(before);
        top.mark = choices.mark;
        if (!open) {
          path.pop();
          continue;
        }
      }
      const q = top.elements[top.next++];
      if (q === undefined) path.pop();
      else if (choices.isFree(q) && choices.choose(q)) verdict = this.settle(most);
    }
  }

  /** Draws every forced conclusion from the decisions so far; what is chosen or excluded by it stays on the trail. */
  settle(most: number): Verdict {
    const { choices, set, graph } = this;
    this.visited++;
    for (;;) {
      this.budget.spend(choices.cuts.length + 10);
      if (choices.chosenCount > most) return HOPELESS;
      if (set.present[graph.target]) return REACHED;
      // without a bound on the size one unhit cut is enough to branch on
      const pack = this.pack(most - choices.chosenCount, most !== Infinity);
      if (!pack) return HOPELESS;
      const frees = pack.map((cut) => cut.filter(choices.isFree));
      // all that are forced at once: the cuts of a pack have nothing in common, and each new pack costs a look at every cut
      const forced = frees.filter((elements) => elements.length === 1);
      for (const [q] of forced) if (choices.isFree(q!) && !choices.choose(q!)) return HOPELESS;
      if (forced.length > 0) continue;
      if (choices.chosenCount + pack.length === most) {
        const before = choices.mark;
        if (!this.excludeOutside(pack)) return HOPELESS;
        if (choices.mark > before) continue;
      }
      const elements = frees.reduce((best, next) => (next.length < best.length ? next : best));
      return { kind: 'BRANCH', elements };
    }
  }

  /** With as many disjoint cuts as choices left, each choice lies in one of them. */
  private excludeOutside(pack: readonly Int32Array[]): boolean {
    const { choices, graph } = this;
    const stamp = ++this.packStamp;
    for (const cut of pack) for (const q of cut) this.packed[q] = stamp;
    this.budget.spend(graph.toGraph.length);
    for (let q = 0; q < graph.toGraph.length; q++) {
      if (graph.candidate[q] && this.packed[q] !== stamp && choices.isFree(q) && !choices.exclude(q)) return false;
    }
    return true;
  }

  /**
   * Disjoint unhit cuts, the small ones first.
   * @param complete false: the kept cuts will do when there is one
   * @returns null when a cut cannot be hit any more or when more than `most` are found
   */
  private pack(most: number, complete: boolean): Int32Array[] | null {
    const { choices, set } = this;
    const unhit: number[] = [];
    for (let id = 0; id < choices.cuts.length; id++) {
      if (choices.hits[id]! > 0) continue;
      if (choices.left[id] === 0) return null;
      unhit.push(id);
    }
    unhit.sort((a, b) => choices.left[a]! - choices.left[b]! || a - b);
    const stamp = ++this.packStamp;
    const pack: Int32Array[] = [];
    for (const id of unhit) {
      const cut = choices.cuts[id]!;
      this.budget.spend(cut.length);
      if (!this.isApart(cut, stamp)) continue;
      for (const q of cut) if (choices.isFree(q)) this.packed[q] = stamp;
      if (pack.push(cut) > most) return null;
    }
    // as many as there may be: one more would only show the failure sooner
    if ((!complete || pack.length === most) && pack.length > 0) return pack;
    const mark = set.count;
    const all = this.extend(pack, most);
    set.shrinkTo(mark);
    return all;
  }

  private isApart(cut: Int32Array, stamp: number): boolean {
    for (const q of cut) if (this.packed[q] === stamp) return false;
    return true;
  }

  /** Adds everything in the pack for free and looks for further cuts until the target is reached. */
  private extend(pack: Int32Array[], most: number): Int32Array[] | null {
    const { choices, set, graph } = this;
    const addFree = (cut: Int32Array) => {
      for (const q of cut) if (choices.isFree(q)) set.add(q);
      set.grow();
    };
    pack.forEach(addFree);
    while (!set.present[graph.target]) {
      const cut = this.finder.find(choices.isFree);
      choices.learn(cut);
      if (!cut.some(choices.isFree) || pack.push(cut) > most) return null;
      addFree(cut);
    }
    return pack;
  }
}
