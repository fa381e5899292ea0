/** A binary heap of (cost, product); equal costs come out by product number, so the order is the same everywhere. */
export class CostHeap {
  private readonly costs: number[] = [];
  private readonly items: number[] = [];

  push(cost: number, item: number): void {
    let at = this.items.push(item) - 1;
    this.costs.push(cost);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(at, parent)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  /** The cheapest product, -1 when empty. */
  pop(): number {
    const last = this.items.length - 1;
    if (last < 0) return -1;
    this.swap(0, last);
    this.costs.pop();
    const item = this.items.pop() as number;
    for (let at = 0; ;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) if (child < last && this.isBefore(child, least)) least = child;
      if (least === at) return item;
      this.swap(at, least);
      at = least;
    }
  }

  private isBefore(a: number, b: number): boolean {
    return this.costs[a]! - this.costs[b]! < 0 || (this.costs[a] === this.costs[b] && this.items[a]! < this.items[b]!);
  }

  private swap(a: number, b: number): void {
    [this.costs[a], this.costs[b]] = [this.costs[b]!, this.costs[a]!];
    [this.items[a], this.items[b]] = [this.items[b]!, this.items[a]!];
  }
}
