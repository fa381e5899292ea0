/**
 * 聚集群: products that could stand side by side because they use the same inputs.
 * Assumption: what nearly every process uses (power, water, common acids) ties nothing together: an input counts when at most a
 * tenth of the chain's processes (but at least SMALL_USE) use it; of an OR group any one does, so its members count once. Products with
 * the same set of counted inputs in common, two
 * or more, form a cluster. Near-duplicates are one cluster: of two that mostly hold the same products the larger stands for both.
 * O(Σ over inputs of users²), and clusters² for the near-duplicates, of which a few remain.
 */
import { append } from '../../domain/append.ts';
import type { RegionView } from '../region/region-view.ts';

export interface Cluster {
  /** Products made (or missing) by the region's processes, ascending numbers. */
  products: number[];
  /** Inputs that all of them use, ascending numbers. */
  sharedInputs: number[];
}

const LARGEST_SHARE = 0.1;
const SMALL_USE = 8;
export const FEWEST_SHARED = 2;
/** Of the products of the smaller cluster, as [share, of]: so many in a larger one, and it says nothing new. */
export const REPEATED = [2, 3] as const;

/** Products that are recorded, possible or gaps take part. Most products × inputs first, then by the products. */
export function findClusters(view: RegionView): Cluster[] {
  const inputs = findInputs(view);
  const usersOf = new Map<number, number[]>();
  for (const [product, used] of inputs) for (const q of used.keys()) append(usersOf, q, product);
  const shared = new Map<string, { product: number; other: number; inputs: number[] }>();
  for (const [q, users] of usersOf) {
    for (const product of users) {
      for (const other of users) {
        if (product >= other) continue;
        const key = `${product} ${other}`;
        const pair = shared.get(key) ?? { product, other, inputs: [] };
        pair.inputs.push(q);
        shared.set(key, pair);
      }
    }
  }
  const clusters = new Map<string, Cluster>();
  for (const pair of shared.values()) {
    if (Math.min(countAsked(inputs.get(pair.product)!, pair.inputs), countAsked(inputs.get(pair.other)!, pair.inputs)) < FEWEST_SHARED)
      continue;
    const sharedInputs = pair.inputs.sort((a, b) => a - b);
    const key = sharedInputs.join(' ');
    if (clusters.has(key)) continue;
    const [fewest] = sharedInputs.map((q) => usersOf.get(q)!).sort((a, b) => a.length - b.length);
    const products = fewest!.filter((product) => sharedInputs.every((q) => inputs.get(product)!.has(q))).sort((a, b) => a - b);
    clusters.set(key, { products, sharedInputs });
  }
  const ordered = [...clusters.values()].sort(
    (a, b) => sizeOf(b) - sizeOf(a) || b.products.length - a.products.length || compareLists(a.products, b.products),
  );
  return mergeNearDuplicates(ordered);
}

/** Keeps those of which no earlier one holds most products. */
function mergeNearDuplicates(clusters: readonly Cluster[]): Cluster[] {
  const kept: { cluster: Cluster; products: ReadonlySet<number> }[] = [];
  for (const cluster of clusters) {
    const most = (cluster.products.length * REPEATED[0]) / REPEATED[1];
    const repeats = kept.some(({ products }) => cluster.products.filter((q) => products.has(q)).length >= most);
    if (!repeats) kept.push({ cluster, products: new Set(cluster.products) });
  }
  return kept.map(({ cluster }) => cluster);
}

function sizeOf({ products, sharedInputs }: Cluster): number {
  return products.length * sharedInputs.length;
}

/** How many requirements these inputs meet. */
function countAsked(requirementOf: ReadonlyMap<number, number>, inputs: readonly number[]): number {
  return new Set(inputs.map((q) => requirementOf.get(q))).size;
}

/** product → counted inputs of the processes whose main output it is, each with the requirement that asks for it. */
function findInputs({ model, recorded, possible, supplement, extend }: RegionView): Map<number, Map<number, number>> {
  const { requirementStart, memberStart, members, useStart } = model.graph;
  const most = Math.max(SMALL_USE, model.processes.length * LARGEST_SHARE);
  const found = new Map<number, Map<number, number>>();
  for (let p = 0; p < model.processes.length; p++) {
    const product = model.mainOutput[p]!;
    if (!recorded[product] && !possible[product] && !supplement[product] && !extend[product]) continue;
    const used = found.get(product) ?? new Map<number, number>();
    for (let r = requirementStart[p]!; r < requirementStart[p + 1]!; r++)
      for (let k = memberStart[r]!; k < memberStart[r + 1]!; k++) {
        const q = members[k]!;
        if (q !== product && useStart[q + 1]! - useStart[q]! <= most) used.set(q, r);
      }
    found.set(product, used);
  }
  return found;
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}
