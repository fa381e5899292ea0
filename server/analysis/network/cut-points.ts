/**
 * Cut points and bridges: points and links whose loss breaks the network into more pieces.
 * Assumption: the links are a set without direction: one that is given twice, or once each way, is one link, as in a plain
 * graph; a link from a point to itself joins nothing.
 * O(points + links), iterative.
 * [Tarjan 1972, depth-first search; Hopcroft & Tarjan 1973]
 */
import type { Links } from '../dominators/dominators.ts';

export interface CutPoints {
  /** Ascending. */
  articulation: number[];
  /** Pairs a < b, ascending by a, then b. */
  bridges: [number, number][];
}

/** @param links each link in either direction; repeats change nothing */
export function findCutPoints(links: Links): CutPoints {
  const points = links.start.length - 1;
  const { start, items } = toNeighbours(links);
  const number = new Int32Array(points);
  const low = new Int32Array(points);
  const at = start.slice(0, points);
  const stack = new Int32Array(points);
  const cuts = new Uint8Array(points);
  const bridges: [number, number][] = [];
  let count = 0;
  for (let root = 0; root < points; root++) {
    if (number[root]! > 0) continue;
    let depth = 1;
    let pieces = 0;
    stack[0] = root;
    number[root] = low[root] = ++count;
    while (depth > 0) {
      const v = stack[depth - 1]!;
      if (at[v]! < start[v + 1]!) {
        const w = items[at[v]!++]!;
        if (depth > 1 && w === stack[depth - 2]) continue;
        if (number[w]! > 0) {
          if (number[w]! < low[v]!) low[v] = number[w]!;
          continue;
        }
        number[w] = low[w] = ++count;
        stack[depth++] = w;
        continue;
      }
      depth--;
      if (depth === 0) break;
      const up = stack[depth - 1]!;
      if (low[v]! < low[up]!) low[up] = low[v]!;
      if (low[v]! > number[up]!) bridges.push(up < v ? [up, v] : [v, up]);
      if (up === root) pieces++;
      else if (low[v]! >= number[up]!) cuts[up] = 1;
    }
    if (pieces > 1) cuts[root] = 1;
  }
  const articulation: number[] = [];
  cuts.forEach((is, v) => {
    if (is) articulation.push(v);
  });
  return { articulation, bridges: bridges.sort((a, b) => a[0] - b[0] || a[1] - b[1]) };
}

/** Both directions in rows, links from a point to itself left out. */
function toNeighbours({ start, items }: Links): Links {
  const points = start.length - 1;
  const both = new Int32Array(points + 1);
  const forEachLink = (visit: (v: number, w: number) => void) => {
    for (let v = 0; v < points; v++) for (let k = start[v]!; k < start[v + 1]!; k++) if (items[k] !== v) visit(v, items[k]!);
  };
  forEachLink((v, w) => {
    both[v + 1]!++;
    both[w + 1]!++;
  });
  for (let v = 0; v < points; v++) both[v + 1]! += both[v]!;
  const next = both.slice(0, points);
  const ends = new Int32Array(both[points]!);
  forEachLink((v, w) => {
    ends[next[v]!++] = w;
    ends[next[w]!++] = v;
  });
  return { start: both, items: ends };
}
