import { append } from '../../domain/append.ts';
import type { AndOrGraph } from '../makeable/and-or-graph.ts';
import { LimitReached, type Budget } from '../method/budget.ts';
import type { GrowingSet } from '../packages/growing-set.ts';

/** Additions and what they open that no proper part of them opens; of a single addition also the addition itself. */
interface Part {
  members: number[];
  opened: Int32Array;
}

/** Product numbers kept for all parts together; beyond it the search stops at SEARCH_CUT instead of filling the memory. */
const MOST_KEPT = 30_000_000;

/** @param joint how many products of the gain no proper part of the additions opens */
type Visit = (add: number[], gain: number, joint: number) => void;

/** Finds the irreducible sets of one size; see unlocks.ts for why nothing else has to be looked at. */
export class JointSets {
  private readonly parts: Part[] = [];
  /** product → the parts that open it. */
  private readonly partsOf = new Map<number, number[]>();
  private readonly pairs = new Map<string, Part>();
  private readonly stamp: Uint32Array;
  private stamps = 0;
  private kept = 0;

  /** @param set the grown closure of the base; left as it was */
  constructor(
    private readonly graph: AndOrGraph,
    private readonly set: GrowingSet,
    private readonly budget: Budget,
    private readonly size: number,
  ) {
    this.stamp = new Uint32Array(graph.products.length);
  }

  visit(candidates: readonly number[], visit: Visit): void {
    if (this.size > 1 && !this.hasJointProcess()) return;
    this.visitSingles(candidates, this.size === 1 ? visit : null);
    for (let size = 2; size <= this.size; size++) this.visitJoint(size, size === this.size ? visit : null);
  }

  /** Without a process that waits for two things at once nothing is opened only together, however long the chain. */
  private hasJointProcess(): boolean {
    return this.graph.processes.some((_, p) => this.set.open[p]! > 1);
  }

  private visitSingles(candidates: readonly number[], visit: Visit | null): void {
    const { set } = this;
    const mark = set.count;
    for (const q of candidates) {
      set.add(q);
      set.grow();
      const gain = set.count - mark - 1;
      if (!visit) this.keep({ members: [q], opened: set.trail.slice(mark, set.count) });
      else if (gain > 0) visit([q], gain, gain);
      set.shrinkTo(mark);
    }
  }

  /** @param visit null: keep what is found as parts of larger sets */
  private visitJoint(size: number, visit: Visit | null): void {
    const { graph, set } = this;
    const mark = set.count;
    const judged = new Set<string>();
    const found: Part[] = [];
    const judge = (add: number[]) => {
      const key = add.join();
      if (judged.has(key)) return;
      judged.add(key);
      const opened = this.openedOnlyTogether(add, mark);
      if (opened.length === 0) return;
      if (visit) visit(add, set.count - mark - size, opened.length);
      else found.push({ members: add, opened });
    };
    // with one open requirement a process fires as soon as a single part meets it: nothing is joint about it
    for (let p = 0; p < graph.processes.length; p++) {
      if (set.open[p]! > 1 && this.isOpenable(p)) this.extend(p, [], size, new Set(), judge);
    }
    for (const part of found) {
      this.pairs.set(part.members.join(), part);
      this.keep(part);
    }
  }

  /** Grows `chosen` by parts that meet the next open requirement of the process, until it fires. */
  private extend(p: number, chosen: number[], size: number, seen: Set<string>, judge: (add: number[]) => void): void {
    const { graph, set } = this;
    if (set.open[p] === 0) {
      if (chosen.length === size) judge(chosen);
      return;
    }
    if (chosen.length === size) return;
    const r = this.scarcestRequirement(p);
    for (let j = graph.memberStart[r]!; j < graph.memberStart[r + 1]!; j++) {
      for (const id of this.partsOf.get(graph.members[j]!) ?? []) {
        const added = this.parts[id]!.members.filter((q) => !chosen.includes(q));
        if (chosen.length + added.length > size) continue;
        const grown = [...chosen, ...added].sort((a, b) => a - b);
        const key = grown.join();
        if (seen.has(key)) continue;
        seen.add(key);
        const mark = set.count;
        for (const q of added) set.add(q);
        set.grow();
        this.extend(p, grown, size, seen, judge);
        set.shrinkTo(mark);
      }
    }
  }

  /** No requirement of the process is out of every part's reach. */
  private isOpenable(p: number): boolean {
    const { graph, set } = this;
    for (let r = graph.requirementStart[p]!; r < graph.requirementStart[p + 1]!; r++) {
      if (set.settled[r] === 0 && this.countParts(r) === 0) return false;
    }
    return true;
  }

  private scarcestRequirement(p: number): number {
    const { graph, set } = this;
    let best = -1;
    let fewest = Infinity;
    for (let r = graph.requirementStart[p]!; r < graph.requirementStart[p + 1]!; r++) {
      if (set.settled[r]! > 0) continue;
      const parts = this.countParts(r);
      if (parts >= fewest) continue;
      fewest = parts;
      best = r;
    }
    return best;
  }

  private countParts(r: number): number {
    let sum = 0;
    for (let j = this.graph.memberStart[r]!; j < this.graph.memberStart[r + 1]!; j++)
      sum += this.partsOf.get(this.graph.members[j]!)?.length ?? 0;
    return sum;
  }

  /** What the grown set holds that no proper part of the additions opens. */
  private openedOnlyTogether(add: readonly number[], mark: number): Int32Array {
    const { set, stamp } = this;
    const now = ++this.stamps;
    const cover = (part: Part | undefined) => {
      for (const q of part?.opened ?? []) stamp[q] = now;
    };
    for (const q of add)
      cover(this.parts[this.partsOf.get(q)!.find((id) => this.parts[id]!.members.length === 1 && this.parts[id]!.members[0] === q)!]);
    if (add.length === 3) for (let left = 0; left < 3; left++) cover(this.pairs.get(add.filter((_, i) => i !== left).join()));
    this.budget.spend(set.count - mark);
    return set.trail.slice(mark, set.count).filter((q) => stamp[q] !== now);
  }

  private keep(part: Part): void {
    this.kept += part.opened.length;
    if (this.kept > MOST_KEPT) throw new LimitReached('SEARCH_CUT');
    const id = this.parts.push(part) - 1;
    for (const q of part.opened) {
      append(this.partsOf, q, id);
    }
  }
}
