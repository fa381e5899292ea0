/**
 * How two enterprises are connected: the k shortest paths over typed relations, each step with its evidence.
 * Assumption: a relation connects in both directions; several relations between the same two are one step, shown by the best
 * evidenced. No enterprise twice in a path. Shorter first, then by the ids along the path.
 * Best-first search with exact distances to the goal: every path it keeps can still be completed, so it costs about
 * k × length × neighbours; `maxSteps` bounds it where many paths run into each other.
 * [Hart, Nilsson & Raphael 1968, A*; Yen 1971 for the question]
 */
import { byCodePoint } from '../../domain/by-code-point.ts';
import type { Relation } from '../../domain/facts.ts';
import { neighboursOf, type RelationNetwork } from './relation-network.ts';

export interface NetworkPath {
  /** Enterprise ids from start to goal. */
  nodes: string[];
  /** One relation per step, in its own direction. */
  links: Relation[];
  length: number;
}

export interface PathSearch {
  paths: NetworkPath[];
  /** False when the search was cut short before it had looked at everything. */
  complete: boolean;
}

export interface PathLimits {
  maxLength: number;
  first: number;
  maxSteps?: number;
}

const MAX_STEPS = 100_000;

/** @param from start. @param to one or several goals; a path ends at the first goal it meets. An enterprise has no path to itself. */
export function findPaths(network: RelationNetwork, from: string, to: readonly string[], limits: PathLimits): PathSearch {
  const goals = new Set(to.filter((id) => id !== from));
  const distance = findDistances(network, goals, limits.maxLength);
  const paths: NetworkPath[] = [];
  const start = distance.get(from);
  if (start === undefined || limits.first <= 0) return { paths, complete: true };

  const open = createOpen();
  open.push({ nodes: [from], links: [], total: start });
  for (let steps = limits.maxSteps ?? MAX_STEPS; paths.length < limits.first; steps--) {
    const partial = open.pop();
    if (!partial) return { paths, complete: true };
    if (steps <= 0) return { paths, complete: false };
    const last = partial.nodes.at(-1)!;
    if (goals.has(last)) {
      paths.push({ nodes: partial.nodes, links: partial.links, length: partial.links.length });
      continue;
    }
    for (const { id, relations } of neighboursOf(network, last)) {
      const rest = distance.get(id);
      if (rest === undefined || partial.nodes.includes(id)) continue;
      const total = partial.links.length + 1 + rest;
      if (total <= limits.maxLength) open.push({ nodes: [...partial.nodes, id], links: [...partial.links, relations[0]!], total });
    }
  }
  return { paths, complete: true };
}

/** enterprise → steps to the nearest goal, up to `most`; the goals themselves 0. */
export function findDistances(network: RelationNetwork, goals: ReadonlySet<string>, most: number): Map<string, number> {
  const distance = new Map([...goals].map((id) => [id, 0]));
  for (const [id, steps] of distance) {
    if (steps === most) continue;
    for (const { id: next } of neighboursOf(network, id)) if (!distance.has(next)) distance.set(next, steps + 1);
  }
  return distance;
}

interface Partial {
  nodes: string[];
  links: Relation[];
  total: number;
}

/** Partial paths by their best possible length; of one length the smallest ids first. Lengths are small numbers: one heap each. */
function createOpen() {
  const byTotal: Partial[][] = [];
  return {
    push(partial: Partial): void {
      const heap = (byTotal[partial.total] ??= []);
      heap.push(partial);
      for (let i = heap.length - 1; i > 0;) {
        const parent = (i - 1) >> 1;
        if (compare(heap[parent]!, heap[i]!) <= 0) break;
        [heap[parent], heap[i]] = [heap[i]!, heap[parent]!];
        i = parent;
      }
    },
    pop(): Partial | undefined {
      const heap = byTotal.find((list) => list !== undefined && list.length > 0);
      if (!heap) return undefined;
      const top = heap[0]!;
      const last = heap.pop()!;
      if (heap.length > 0) {
        heap[0] = last;
        sink(heap);
      }
      return top;
    },
  };
}

function sink(heap: Partial[]): void {
  for (let i = 0; ;) {
    let least = i;
    for (const child of [2 * i + 1, 2 * i + 2]) if (child < heap.length && compare(heap[child]!, heap[least]!) < 0) least = child;
    if (least === i) return;
    [heap[least], heap[i]] = [heap[i]!, heap[least]!];
    i = least;
  }
}

function compare(a: Partial, b: Partial): number {
  for (let i = 0; i < Math.min(a.nodes.length, b.nodes.length); i++) {
    const order = byCodePoint(a.nodes[i]!, b.nodes[i]!);
    if (order !== 0) return order;
  }
  return a.nodes.length - b.nodes.length;
}
