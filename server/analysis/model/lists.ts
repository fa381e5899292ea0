/** Rows → items in CSR layout: the items of row i are `items[start[i]] … items[start[i + 1] - 1]`. */
export interface Lists {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

/** The items of one row, without a copy. */
export function rowOf(lists: Lists, row: number): Int32Array {
  return lists.items.subarray(lists.start[row]!, lists.start[row + 1]!);
}

/** Pairs (row, item) → lists, items ascending and each once per row. n log n in the pairs. */
export function toLists(rows: readonly number[], items: readonly number[], rowCount: number): Lists {
  const order = rows.map((_, i) => i).sort((a, b) => rows[a]! - rows[b]! || items[a]! - items[b]!);
  const start = new Int32Array(rowCount + 1);
  const kept: number[] = [];
  order.forEach((at, i) => {
    const before = order[i - 1];
    if (before !== undefined && rows[before] === rows[at] && items[before] === items[at]) return;
    kept.push(items[at]!);
    start[rows[at]! + 1]!++;
  });
  for (let i = 0; i < rowCount; i++) start[i + 1]! += start[i]!;
  return { start, items: Int32Array.from(kept) };
}
