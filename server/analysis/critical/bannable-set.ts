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
  /** The products of the full closure that are not present, as a ring of neighbours with a head at the end. */
  private readonly next: Int32Array;
  private readonly previous: Int32Array;
  private readonly head: number;
  /** How many products of the full closure are not present. */
  lostCount = 0;
  /** How many banned products are ready. */
  private readyCount = 0;

  /** @param full product → 1 for the closure with nothing banned */
  constructor(
    private readonly graph: AndOrGraph,
    base: readonly number[],
    ban: readonly number[],
    full: Uint8Array,
    private readonly allowed?: Uint8Array,
  ) {
    const products = graph.products.length;
    this.present = new Uint8Array(products);
    this.banned = new Uint8Array(products);
    this.reasons = new Int32Array(products);
    this.settled = new Int32Array(graph.requirementProcess.length);
    this.open = new Int32Array(graph.processes.length);
    this.trail = new Int32Array(2 * products);
    this.next = new Int32Array(products + 1);
    this.previous = new Int32Array(products + 1);
    this.head = products;
    let last = this.head;
    full.forEach((is, q) => {
      if (!is) return;
      this.next[last] = q;
      this.previous[q] = last;
      last = q;
      this.lostCount++;
    });
    this.next[last] = this.head;
    this.previous[this.head] = last;
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

  /** Whether a product is missing that would not be there at once if it were let in. */
  stopsAnything(): boolean {
    return this.lostCount > this.readyCount;
  }

  /** The products of the full closure that are not present, ascending. */
  lost(): number[] {
    const list: number[] = [];
    for (let q = this.next[this.head]!; q !== this.head; q = this.next[q]!) list.push(q);
    return list.sort((a, b) => a - b);
  }

  /** Lifts a ban; call `grow` after the last one. */
  letIn(q: number): void {
    this.banned[q] = 0;
    this.trail[this.count++] = ~q;
    if (this.reasons[q]! === 0) return;
    this.readyCount--;
    this.comeIn(q);
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
      if (q < 0) this.banAgain(~q);
      else this.goOut(q);
    }
    this.looked = mark;
  }

  private banAgain(q: number): void {
    this.banned[q] = 1;
    if (this.reasons[q]! > 0) this.readyCount++;
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
    this.lostCount++;
    this.next[this.previous[q]!] = q;
    this.previous[this.next[q]!] = q;
  }

  private comeIn(q: number): void {
    this.present[q] = 1;
    this.trail[this.count++] = q;
    this.lostCount--;
    this.next[this.previous[q]!] = this.next[q]!;
    this.previous[this.next[q]!] = this.previous[q]!;
  }

  /** `by` 1: the yields of the process get a reason; -1: they lose it again. */
  private fire(p: number, by: 1 | -1): void {
    if (this.allowed && !this.allowed[p]) return;
    const { yieldStart, yields } = this.graph;
    for (let k = yieldStart[p]!; k < yieldStart[p + 1]!; k++) {
      const q = yields[k]!;
      if (by === 1) this.giveReason(q);
      else if (--this.reasons[q]! === 0 && this.banned[q]) this.readyCount--;
    }
  }

  private giveReason(q: number): void {
    if (this.reasons[q]!++ > 0) return;
    if (this.banned[q]) this.readyCount++;
    else this.comeIn(q);
  }
}
