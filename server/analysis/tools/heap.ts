/** A binary heap of numbers by a key, smallest first. */
export interface Heap {
  size(): number;
  push(value: number): void;
  /** The smallest; only when the heap is not empty. */
  peek(): number;
  pop(): number;
}

export function createHeap(key: (value: number) => number): Heap {
  const values: number[] = [];
  const swap = (i: number, j: number) => {
    [values[i], values[j]] = [values[j]!, values[i]!];
  };
  const less = (i: number, j: number) => key(values[i]!) < key(values[j]!);
  return {
    size: () => values.length,
    peek: () => values[0]!,
    push(value) {
      values.push(value);
      for (let i = values.length - 1; i > 0;) {
        const parent = (i - 1) >> 1;
        if (!less(i, parent)) break;
        swap(i, parent);
        i = parent;
      }
    },
    pop() {
      const top = values[0]!;
      const last = values.pop()!;
      if (values.length === 0) return top;
      values[0] = last;
      for (let i = 0; ;) {
        const left = 2 * i + 1;
        let smallest = i;
        if (left < values.length && less(left, smallest)) smallest = left;
        if (left + 1 < values.length && less(left + 1, smallest)) smallest = left + 1;
        if (smallest === i) return top;
        swap(i, smallest);
        i = smallest;
      }
    },
  };
}
