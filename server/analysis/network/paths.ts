/**
 * How two enterprises are connected: the k shortest paths over typed relations, each step with its evidence.
 * Assumption: a relation connects in both directions; several relations between the same two are one step, shown by the best
 * evidenced. No enterprise twice in a path. Shorter first, then by the ids along the path.
 * Best-first search with exact distances to the goal: every path it keeps can still be completed, so it costs about
 * k × length × neighbours; `maxSteps` bounds it where many paths run into each other.
 * [Hart, Nilsson & Raphael 1968, A*; Yen 1971 for the question]
 */
import { Heap } from '../tools/heap.ts';
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
  return findPathsBy(network, from, findDistances(network, new Set(to.filter((id) => id !== from)), limits.maxLength), limits);
}

/** @param distance enterprise → steps to the nearest goal, the goals themselves 0 (findDistances): looked for once for many starts */
export function findPathsBy(network: RelationNetwork, from: string, distance: ReadonlyMap<string, number>, limits: PathLimits): PathSearch {
  const paths: NetworkPath[] = [];
  const start = distance.get(from);
  if (start === undefined || start === 0 || limits.first <= 0) return { paths, complete: true };

  const open = new Heap<Partial>(compare);
  open.push({ nodes: [from], links: [], total: start });
  for (let steps = limits.maxSteps ?? MAX_STEPS; paths.length < limits.first; steps--) {
    const partial = open.pop();
    if (!partial) return { paths, complete: true };
    if (steps <= 0) return { paths, complete: false };
    const last = partial.nodes.at(-1)!;
    if (distance.get(last) === 0) {
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

/** By the best possible length, then by the ids on the way. */
function compare(a: Partial, b: Partial): number {
  if (a.total !== b.total) return a.total - b.total;
  for (let i = 0; i < Math.min(a.nodes.length, b.nodes.length); i++) {
    const order = byCodePoint(a.nodes[i]!, b.nodes[i]!);
    if (order !== 0) return order;
  }
  return a.nodes.length - b.nodes.length;
}
