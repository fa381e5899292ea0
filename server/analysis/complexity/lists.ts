/** Rows of numbers without an object per row: the items of row i are `items[start[i]] … items[start[i + 1] - 1]`. */
import { invert } from '../makeable/and-or-graph.ts';

export interface Lists {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

export function lengthOf(lists: Lists, row: number): number {
  return lists.start[row + 1]! - lists.start[row]!;
}

export function itemsOf(lists: Lists, row: number): Int32Array {
  return lists.items.subarray(lists.start[row]!, lists.start[row + 1]!);
}

/** item → rows that hold it, ascending. */
export function invertLists(lists: Lists, itemCount: number): Lists {
  return invert(lists.start, lists.items, itemCount);
}
