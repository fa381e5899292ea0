/**
 * Dominators: what every way from the root to a point passes through.
 * Assumption: one link is enough to go on (OR). For processes that need ALL their inputs see makeable/critical.ts.
 * O(links × log points), iterative throughout, so depth never overflows the stack.
 * [Lengauer & Tarjan 1979, the simple version with path compression]
 */

/** Directed links in rows: point → points. `start` has one more entry than there are points. */
export interface Links {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

export const UNREACHED = -1;

/** @returns point → its immediate dominator; the root has itself, what cannot be reached has UNREACHED */
export function findDominators(links: Links, root: number): Int32Array {
  const points = links.start.length - 1;
  const { order, number, parent } = numberByDepth(links, root);
  const reached = order.length;
  const back = invertReached(links, order, number);

  // everything below is in depth-first numbers
  const semi = Int32Array.from({ length: reached }, (_, v) => v);
  const dominator = new Int32Array(reached);
  const ancestor = new Int32Array(reached).fill(-1);
  const label = semi.slice();
  const bucketHead = new Int32Array(reached).fill(-1);
  const bucketNext = new Int32Array(reached);
  const path = new Int32Array(reached);

  /** The point of least semidominator on the way up to the root of v's tree, v's path being compressed. */
  const evaluate = (v: number): number => {
    if (ancestor[v]! < 0) return v;
    let length = 0;
    for (let u = v; ancestor[ancestor[u]!]! >= 0; u = ancestor[u]!) path[length++] = u;
    while (length > 0) {
      const u = path[--length]!;
      const above = ancestor[u]!;
      if (semi[label[above]!]! < semi[label[u]!]!) label[u] = label[above]!;
      ancestor[u] = ancestor[above]!;
    }
    return label[v]!;
  };

  for (let w = reached - 1; w > 0; w--) {
    const up = parent[w]!;
    for (let k = back.start[w]!; k < back.start[w + 1]!; k++) {
      const s = semi[evaluate(back.items[k]!)]!;
      if (s < semi[w]!) semi[w] = s;
    }
    bucketNext[w] = bucketHead[semi[w]!]!;
    bucketHead[semi[w]!] = w;
    ancestor[w] = up;
    for (let v = bucketHead[up]!; v >= 0; v = bucketNext[v]!) {
      const u = evaluate(v);
      dominator[v] = semi[u]! < semi[v]! ? u : up;
    }
    bucketHead[up] = -1;
  }
  const idom = new Int32Array(points).fill(UNREACHED);
  idom[root] = root;
  for (let w = 1; w < reached; w++) {
    if (dominator[w] !== semi[w]) dominator[w] = dominator[dominator[w]!]!;
    idom[order[w]!] = order[dominator[w]!]!;
  }
  return idom;
}

/** Depth-first numbers: `order` number → point, `number` point → number or -1, `parent` in numbers. */
function numberByDepth({ start, items }: Links, root: number): { order: Int32Array; number: Int32Array; parent: Int32Array } {
  const points = start.length - 1;
  const number = new Int32Array(points).fill(-1);
  const order = new Int32Array(points);
  const parent = new Int32Array(points);
  const at = start.slice(0, points);
  const stack = new Int32Array(points);
  let depth = 1;
  let count = 1;
  stack[0] = root;
  order[0] = root;
  number[root] = 0;
  while (depth > 0) {
    const v = stack[depth - 1]!;
    if (at[v] === start[v + 1]) {
      depth--;
      continue;
    }
    const w = items[at[v]!++]!;
    if (number[w]! >= 0) continue;
    number[w] = count;
    parent[count] = number[v]!;
    order[count++] = w;
    stack[depth++] = w;
  }
  return { order: order.slice(0, count), number, parent: parent.slice(0, count) };
}

/** Links turned around among the reached points, both ends in depth-first numbers. */
function invertReached({ start, items }: Links, order: Int32Array, number: Int32Array): Links {
  const backStart = new Int32Array(order.length + 1);
  for (const v of order) for (let k = start[v]!; k < start[v + 1]!; k++) backStart[number[items[k]!]! + 1]!++;
  for (let w = 0; w < order.length; w++) backStart[w + 1]! += backStart[w]!;
  const next = backStart.slice(0, order.length);
  const back = new Int32Array(backStart[order.length]!);
  order.forEach((v, i) => {
    for (let k = start[v]!; k < start[v + 1]!; k++) back[next[number[items[k]!]!]!++] = i;
  });
  return { start: backStart, items: back };
}
