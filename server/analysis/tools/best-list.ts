/**
 * The best few of many, kept while they pass by: memory for twice as many as are wanted, however many are offered.
 * Each offer costs one comparison, and a sort of the kept ones now and then.
 */

/** So that a short list is not sorted after every second offer. */
const SPARE = 1024;

export class BestList<T> {
  /** The last of the best found so far, once there are enough of them: what does not come before it need not be offered. */
  bar: T | null = null;
  private kept: T[] = [];

  /** @param compare a total order, best first */
  constructor(
    private readonly first: number,
    private readonly compare: (a: T, b: T) => number,
  ) {}

  /** @returns false when the item comes after as many as are wanted */
  offer(item: T): boolean {
    if (this.first === 0 || (this.bar !== null && this.compare(item, this.bar) >= 0)) return false;
    this.kept.push(item);
    if (this.kept.length >= this.first + Math.max(this.first, SPARE)) this.trim();
    return true;
  }

  /** Best first. */
  toList(): T[] {
    this.trim();
    return this.kept;
  }

  private trim(): void {
    this.kept = this.kept.sort(this.compare).slice(0, this.first);
    if (this.kept.length === this.first) this.bar = this.kept.at(-1) ?? null;
  }
}
