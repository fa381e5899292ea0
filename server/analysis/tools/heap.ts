/** A binary heap: what comes first comes out first. Push and pop in O(log size). */
export class Heap<T> {
  private readonly items: T[] = [];

  /** @param compare negative where `a` comes out before `b`; where it is 0 the order of the two is open */
  constructor(private readonly compare: (a: T, b: T) => number) {}

  get size(): number {
    return this.items.length;
  }

  push(item: T): void {
    const { items } = this;
    let at = items.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.compare(items[at]!, items[parent]!) >= 0) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  /** The first without taking it out. */
  peek(): T | undefined {
    return this.items[0];
  }

  pop(): T | undefined {
    const { items } = this;
    const top = items[0];
    const last = items.pop();
    if (last === undefined || items.length === 0) return top;
    items[0] = last;
    for (let at = 0; ;) {
      let first = at;
      for (let child = 2 * at + 1; child <= 2 * at + 2 && child < items.length; child++)
        if (this.compare(items[child]!, items[first]!) < 0) first = child;
      if (first === at) return top;
      this.swap(at, first);
      at = first;
    }
  }

  private swap(a: number, b: number): void {
    [this.items[a], this.items[b]] = [this.items[b]!, this.items[a]!];
  }
}
