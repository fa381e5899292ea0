/**
 * The book-keeping of a package search: which candidates are chosen or excluded, which cuts are still unhit, and which
 * known packages a choice would swallow. Every decision goes on one trail and can be taken back.
 */
import type { GrowingSet } from './growing-set.ts';

const FREE = 0;
const CHOSEN = 1;
const EXCLUDED = 2;
/** Elements of all kept cuts together; beyond it cuts are used once and forgotten. */
const MOST_KEPT = 4_000_000;

export class Choices {
  readonly cuts: Int32Array[] = [];
  /** cut → chosen elements, and → elements that are free or chosen. */
  readonly hits: number[] = [];
  readonly left: number[] = [];
  chosenCount = 0;
  private kept = 0;
  private readonly state: Uint8Array;
  private readonly cutsOf: number[][];
  private readonly known: Int32Array[] = [];
  private readonly knownOf: number[][];
  /** known package → elements not chosen yet, and → elements excluded. */
  private readonly missing: number[] = [];
  private readonly broken: number[] = [];
  private readonly trail: number[] = [];
  private readonly setMarks: number[] = [];

  constructor(
    products: number,
    private readonly set: GrowingSet,
  ) {
    this.state = new Uint8Array(products);
    this.cutsOf = Array.from({ length: products }, () => []);
    this.knownOf = Array.from({ length: products }, () => []);
  }

  readonly isFree = (q: number): boolean => this.state[q] === FREE;
  isChosen(q: number): boolean {
    return this.state[q] === CHOSEN;
  }
  get mark(): number {
    return this.trail.length;
  }

  /** The chosen candidates, ascending. */
  chosen(): Int32Array {
    return Int32Array.from(this.trail.filter((q) => this.state[q] === CHOSEN)).sort();
  }

  learn(cut: Int32Array): void {
    if (this.kept + cut.length > MOST_KEPT) return;
    this.kept += cut.length;
    const id = this.cuts.push(cut) - 1;
    this.hits.push(0);
    this.left.push(0);
    for (const q of cut) {
      this.cutsOf[q]!.push(id);
      if (this.state[q] === CHOSEN) this.hits[id]!++;
      if (this.state[q] !== EXCLUDED) this.left[id]!++;
    }
  }

  /** From now on no set that holds this package counts. Call it only with nothing decided. */
  forbidSupersets(known: Int32Array): void {
    const id = this.known.push(known) - 1;
    this.missing.push(known.length);
    this.broken.push(0);
    for (const q of known) this.knownOf[q]!.push(id);
  }

  /** @returns false when the choice swallows a known package, or leaves a cut without a free element */
  choose(q: number): boolean {
    this.decide(q, CHOSEN);
    this.chosenCount++;
    this.set.add(q);
    this.set.grow();
    for (const cut of this.cutsOf[q]!) this.hits[cut]!++;
    for (const id of this.knownOf[q]!) this.missing[id]!--;
    for (const id of this.knownOf[q]!) {
      if (this.missing[id]! > 1 || this.broken[id]! > 0) continue;
      if (this.missing[id] === 0) return false;
      const last = this.known[id]!.find((other) => this.state[other] !== CHOSEN) as number;
      if (!this.exclude(last)) return false;
    }
    return true;
  }

  /** @returns false when a cut is left without a free element */
  exclude(q: number): boolean {
    this.decide(q, EXCLUDED);
    for (const id of this.knownOf[q]!) this.broken[id]!++;
    let open = true;
    for (const cut of this.cutsOf[q]!) if (--this.left[cut]! === 0) open = false;
    return open;
  }

  /** Takes back every decision after the mark. */
  undoTo(mark: number): void {
    while (this.trail.length > mark) {
      const q = this.trail.pop() as number;
      const setMark = this.setMarks.pop() as number;
      if (this.state[q] === CHOSEN) {
        this.chosenCount--;
        for (const cut of this.cutsOf[q]!) this.hits[cut]!--;
        for (const id of this.knownOf[q]!) this.missing[id]!++;
        this.set.shrinkTo(setMark);
      } else {
        for (const id of this.knownOf[q]!) this.broken[id]!--;
        for (const cut of this.cutsOf[q]!) this.left[cut]!++;
      }
      this.state[q] = FREE;
    }
  }

  private decide(q: number, state: number): void {
    this.state[q] = state;
    this.trail.push(q);
    this.setMarks.push(this.set.count);
  }
}
