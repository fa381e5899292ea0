/**
 * The closure of a set that grows and shrinks again: add products, look, take the last ones back.
 * Adding costs the links of what becomes makeable, taking back the same; nothing is recomputed from the base.
 */
import type { Budget } from '../method/budget.ts';

/** What a growing set needs of a graph. */
export interface GrowingLinks {
  readonly requirementStart: Int32Array;
  readonly requirementProcess: Int32Array;
  readonly useStart: Int32Array;
  readonly uses: Int32Array;
  readonly yieldStart: Int32Array;
  readonly yields: Int32Array;
}

export class GrowingSet {
  /** product → 1 when it is in the closure of what was added. */
  readonly present: Uint8Array;
  /** requirement → how many of its members are present and looked at. */
  readonly settled: Int32Array;
  /** process → requirements not settled yet. */
  readonly open: Int32Array;
  /** The products present, in the order in which they came. */
  readonly trail: Int32Array;
  /** How many products are present: a mark to return to. */
  count = 0;
  private looked = 0;

  /**
   * Starts empty; processes without requirements fire only through `fireFree`.
   * @param goal where given, growing stops as soon as it is present (the set may then be smaller than the closure)
   */
  constructor(
    private readonly links: GrowingLinks,
    private readonly budget: Budget,
    private readonly goal = -1,
  ) {
    const products = links.useStart.length - 1;
    const processes = links.requirementStart.length - 1;
    this.present = new Uint8Array(products);
    this.trail = new Int32Array(products);
    this.settled = new Int32Array(links.requirementProcess.length);
    this.open = new Int32Array(processes);
    for (let p = 0; p < processes; p++) this.open[p] = links.requirementStart[p + 1]! - links.requirementStart[p]!;
  }

  /** Fires what needs nothing; call `grow` after it. */
  fireFree(): void {
    for (let p = 0; p < this.open.length; p++) if (this.open[p] === 0) this.fire(p);
  }

  /** Puts a product in; call `grow` after the last one. */
  add(q: number): void {
    if (this.present[q]) return;
    this.present[q] = 1;
    this.trail[this.count++] = q;
  }

  /** Fires everything that can fire now. @throws LimitReached */
  grow(): void {
    const { useStart, uses, requirementProcess } = this.links;
    const { settled, open, trail, goal } = this;
    let steps = 0;
    while (this.looked < this.count && (goal < 0 || !this.present[goal])) {
      const q = trail[this.looked++]!;
      const end = useStart[q + 1]!;
      steps += 1 + end - useStart[q]!;
      for (let k = useStart[q]!; k < end; k++) {
        const r = uses[k]!;
        if (settled[r]!++ > 0) continue;
        const p = requirementProcess[r]!;
        if (--open[p]! === 0) this.fire(p);
      }
    }
    this.budget.spend(steps);
  }

  /** Takes back everything that came after the mark (a former `count`). */
  shrinkTo(mark: number): void {
    const { useStart, uses, requirementProcess } = this.links;
    const { settled, open, trail } = this;
    for (let i = this.count - 1; i >= mark; i--) {
      const q = trail[i]!;
      this.present[q] = 0;
      if (i >= this.looked) continue;
      for (let k = useStart[q + 1]! - 1; k >= useStart[q]!; k--) {
        const r = uses[k]!;
        if (--settled[r]! === 0) open[requirementProcess[r]!]!++;
      }
    }
    this.count = mark;
    this.looked = Math.min(this.looked, mark);
  }

  private fire(p: number): void {
    const { yieldStart, yields } = this.links;
    for (let k = yieldStart[p]!; k < yieldStart[p + 1]!; k++) this.add(yields[k]!);
  }
}
