import type { AndOrGraph } from '../makeable/and-or-graph.ts';

/**
 * A closure with some products banned, which are let in one by one and banned again.
 * A banned product that is in the base or that a fired process yields is *ready*: it comes in as soon as it is let in.
 */
export class BannableSet {
  private readonly present: Uint8Array;
  private readonly banned: Uint8Array;
  /** product → reasons to be in: base, and fired processes that yield it. */
  private readonly reasons: Int32Array;
  private readonly settled: Int32Array;
  private readonly open: Int32Array;
  /** What happened, in order: q for "came in", ~q for "was let in". */
  private readonly trail: Int32Array;
  private count = 0;
  private looked = 0;
  constructor(
    private readonly graph: AndOrGraph,
    base: readonly number[],
    ban: readonly number[],
    private readonly allowed?: Uint8Array,
  ) {
    const products = graph.products.length;
    this.present = new Uint8Array(products);
    this.banned = new Uint8Array(products);
    this.reasons = new Int32Array(products);
    this.settled = new Int32Array(graph.requirementProcess.length);
    this.open = new Int32Array(graph.processes.length);
    this.trail = new Int32Array(2 * products);
    for (const q of ban) this.banned[q] = 1;
    for (const q of new Set(base)) this.giveReason(q);
    for (let p = 0; p < this.open.length; p++) {
      this.open[p] = graph.requirementStart[p + 1]! - graph.requirementStart[p]!;
      if (this.open[p] === 0) this.fire(p, 1);
    }
    this.grow();
  }

  get mark(): number {
    return this.count;
  }
  isPresent(q: number): boolean {
    return this.present[q] === 1;
  }

  /** Lifts a ban; call `grow` after the last one. */
  letIn(q: number): void {
    this.banned[q] = 0;
    this.trail[this.count++] = ~q;
    if (this.reasons[q]! > 0) this.comeIn(q);
  }

  grow(): void {
    const { useStart, uses, requirementProcess } = this.graph;
    while (this.looked < this.count) {
      const q = this.trail[this.looked++]!;
      if (q < 0) continue;
      for (let k = useStart[q]!; k < useStart[q + 1]!; k++) {
        const r = uses[k]!;
        if (this.settled[r]!++ > 0) continue;
        const p = requirementProcess[r]!;
        if (--this.open[p]! === 0) this.fire(p, 1);
      }
    }
  }

  /** Takes everything back that came after the mark. */
  shrinkTo(mark: number): void {
    while (this.count > mark) {
      const q = this.trail[--this.count]!;
      if (q < 0) this.banned[~q] = 1;
      else this.goOut(q);
    }
    this.looked = mark;
  }

  private goOut(q: number): void {
    const { useStart, uses, requirementProcess } = this.graph;
    for (let k = useStart[q + 1]! - 1; k >= useStart[q]!; k--) {
      const r = uses[k]!;
      if (--this.settled[r]! > 0) continue;
      const p = requirementProcess[r]!;
      if (this.open[p]!++ === 0) this.fire(p, -1);
    }
    this.present[q] = 0;
  }

  private comeIn(q: number): void {
    this.present[q] = 1;
    this.trail[this.count++] = q;
  }

  /** `by` 1: the yields of the process get a reason; -1: they lose it again. */
  private fire(p: number, by: 1 | -1): void {
    if (this.allowed && !this.allowed[p]) return;
    const { yieldStart, yields } = this.graph;
    for (let k = yieldStart[p]!; k < yieldStart[p + 1]!; k++) {
      const q = yields[k]!;
      if (by === 1) this.giveReason(q);
      else this.reasons[q]!--;
    }
  }

  private giveReason(q: number): void {
    if (this.reasons[q]!++ === 0 && !this.banned[q]) this.comeIn(q);
  }
}
