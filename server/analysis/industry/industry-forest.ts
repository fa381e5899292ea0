/**
 * 工业树 and 产业林: per leader the products that its group makes here and what is made from them here, as a tree with depth
 * and breadth, and where the trees of several leaders grow together.
 * Assumption: a product hangs on another when a process run here turns one into the main output (by-products close loops and
 * are left out). Depth: products along the longest line of processing; breadth: most products side by side at one depth.
 * Linear in the links per leader; no recursion.
 */
import { findLeaders, type Leader } from '../network/leaders.ts';
import { rowOf } from '../model/model.ts';
import type { RegionView } from '../region/region-view.ts';

export interface IndustryTree {
  leader: Leader;
  depth: number;
  breadth: number;
  /** Product numbers, ascending. */
  products: number[];
}

export interface IndustryForest {
  trees: IndustryTree[];
  /** Products that stand in the same two or more trees: heads in the order of the trees; largest overlaps first. */
  overlaps: { roots: number[]; products: number[] }[];
}

/** @param first how many leaders, best first */
export function findIndustryForest(view: RegionView, first: number): IndustryForest {
  const trees = findLeaders(view)
    .slice(0, first)
    .map((leader) => findTree(view, leader));
  const inTrees = trees.map(({ products }) => new Set(products));
  const groups = new Map<string, { roots: number[]; products: number[] }>();
  for (let q = 0; q < view.model.productCount; q++) {
    const roots = trees.filter((_, i) => inTrees[i]!.has(q)).map((tree) => tree.leader.head);
    if (roots.length < 2) continue;
    const group = groups.get(roots.join(' ')) ?? { roots, products: [] };
    group.products.push(q);
    groups.set(roots.join(' '), group);
  }
  return { trees, overlaps: [...groups.values()].sort((a, b) => b.products.length - a.products.length || a.products[0]! - b.products[0]!) };
}

function findTree(view: RegionView, leader: Leader): IndustryTree {
  const { model, local } = view;
  const inTree = new Set<number>();
  for (let q = 0; q < model.productCount; q++) {
    if ([...rowOf(local.makers, q)].some((e) => model.groupHead[e] === leader.head)) inTree.add(q);
  }
  // A set grows while it is walked: everything that is made here from what is already in the tree.
  for (const q of inTree) for (const made of findMadeFrom(view, q)) inTree.add(made);
  const depths = findDepths(view, inTree);
  const perDepth = new Map<number, number>();
  for (const depth of depths.values()) perDepth.set(depth, (perDepth.get(depth) ?? 0) + 1);
  return {
    leader,
    products: [...inTree].sort((a, b) => a - b),
    depth: Math.max(0, ...perDepth.keys()),
    breadth: Math.max(0, ...perDepth.values()),
  };
}

/** Main outputs of the processes run here that use q. */
function findMadeFrom({ model, runHere, needs }: RegionView, q: number): number[] {
  const { useStart, uses, requirementProcess, memberStart, members } = model.graph;
  const found: number[] = [];
  for (let k = useStart[q]!; k < useStart[q + 1]!; k++) {
    const r = uses[k]!;
    const p = requirementProcess[r]!;
    if (!runHere[p]) continue;
    for (let m = memberStart[r]!; m < memberStart[r + 1]!; m++)
      if (members[m] === q && needs.needsMember[m]) found.push(model.mainOutput[p]!);
  }
  return found;
}

/** product → products along the longest line that ends with it, from 1; products in a ring of main outputs get none. */
function findDepths(view: RegionView, inTree: ReadonlySet<number>): Map<number, number> {
  const next = new Map([...inTree].map((q) => [q, [...new Set(findMadeFrom(view, q))].filter((made) => inTree.has(made))]));
  const waiting = new Map([...inTree].map((q) => [q, 0]));
  for (const list of next.values()) for (const made of list) waiting.set(made, waiting.get(made)! + 1);
  const deepest = new Map<number, number>();
  const depths = new Map<number, number>();
  for (const [q, count] of waiting) if (count === 0) depths.set(q, 1);
  // Depths grow while they are walked: a product is settled once all it hangs on are.
  for (const [q, depth] of depths) {
    for (const made of next.get(q)!) {
      deepest.set(made, Math.max(deepest.get(made) ?? 0, depth + 1));
      waiting.set(made, waiting.get(made)! - 1);
      if (waiting.get(made) === 0) depths.set(made, deepest.get(made)!);
    }
  }
  return depths;
}
