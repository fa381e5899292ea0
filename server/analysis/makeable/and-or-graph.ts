import { byCodePoint } from '../../domain/by-code-point.ts';

/** A process as the methods take it: ALL `inputs` and one of each `anyOf` group are needed; it yields all `outputs`. */
export interface ProcessInput {
  id: string;
  inputs: readonly string[];
  anyOf?: readonly (readonly string[])[];
  /** Main output first, then by-products. */
  outputs: readonly string[];
}

/**
 * Products and processes as an AND/OR graph in typed arrays, without one object per link.
 * Products and processes are numbered in code-point order of their ids, so comparing numbers compares ids.
 * A *requirement* is one plain input (one member) or one OR group (several members); a process fires when each of its
 * requirements has a member present. All `…Start` arrays have one more entry than their subject (CSR layout).
 */
export interface AndOrGraph {
  readonly products: readonly string[];
  readonly processes: readonly string[];
  readonly productIndex: ReadonlyMap<string, number>;
  readonly processIndex: ReadonlyMap<string, number>;
  /** process → its requirements (consecutive numbers); a process without requirements fires from nothing. */
  readonly requirementStart: Int32Array;
  readonly requirementProcess: Int32Array;
  /** requirement → member products. */
  readonly memberStart: Int32Array;
  readonly members: Int32Array;
  /** product → requirements it satisfies. */
  readonly useStart: Int32Array;
  readonly uses: Int32Array;
  /**
   * Beside each entry of `uses`: the process when the requirement is a plain input, ~requirement when it is an OR group. Spares the closure
   * two look-ups per link.
   */
  readonly wakes: Int32Array;
  /** process → products it yields, main output first. */
  readonly yieldStart: Int32Array;
  readonly yields: Int32Array;
  /** product → processes that yield it. */
  readonly sourceStart: Int32Array;
  readonly sources: Int32Array;
}

/**
 * Builds the graph. A repeated input, a repeated output and an OR group that a plain input already settles are dropped.
 * Inputs, OR groups and by-products are put in order, so the answer of a search does not hang on how a file lists them.
 * @param processes in any order; ids must differ
 * @param extraProducts products that no process names but that may stand in a base or a target
 */
export function createAndOrGraph(processes: readonly ProcessInput[], extraProducts: readonly string[] = []): AndOrGraph {
  const sorted = [...processes].sort((a, b) => byCodePoint(a.id, b.id));
  const names = new Set(extraProducts);
  for (const p of sorted) {
    p.inputs.forEach((q) => names.add(q));
    p.anyOf?.forEach((group) => group.forEach((q) => names.add(q)));
    p.outputs.forEach((q) => names.add(q));
  }
  const products = [...names].sort(byCodePoint);
  const productIndex = new Map(products.map((q, i) => [q, i]));
  const toIndex = (q: string) => productIndex.get(q) as number;

  const requirementStart = new Int32Array(sorted.length + 1);
  const yieldStart = new Int32Array(sorted.length + 1);
  const requirementProcess: number[] = [];
  const memberStart: number[] = [0];
  const members: number[] = [];
  const yields: number[] = [];
  sorted.forEach((p, index) => {
    const plain = new Set(p.inputs.map(toIndex).sort(ascending));
    const groups = (p.anyOf ?? [])
      .map((group) => [...new Set(group.map(toIndex))].sort(ascending))
      .filter((group) => !group.some((q) => plain.has(q)));
    for (const requirement of [...[...plain].map((q) => [q]), ...groups.sort(byMembers)]) {
      requirementProcess.push(index);
      for (const q of requirement) members.push(q);
      memberStart.push(members.length);
    }
    const [main, ...byproducts] = p.outputs.map(toIndex);
    if (main !== undefined) for (const q of new Set([main, ...byproducts.sort(ascending)])) yields.push(q);
    requirementStart[index + 1] = requirementProcess.length;
    yieldStart[index + 1] = yields.length;
  });
  const use = invert(Int32Array.from(memberStart), Int32Array.from(members), products.length);
  const source = invert(yieldStart, Int32Array.from(yields), products.length);
  return {
    products,
    processes: sorted.map((p) => p.id),
    productIndex,
    processIndex: new Map(sorted.map((p, i) => [p.id, i])),
    requirementStart,
    requirementProcess: Int32Array.from(requirementProcess),
    memberStart: Int32Array.from(memberStart),
    members: Int32Array.from(members),
    useStart: use.start,
    uses: use.items,
    wakes: use.items.map((r) => (memberStart[r + 1]! - memberStart[r]! === 1 ? requirementProcess[r]! : ~r)),
    yieldStart,
    yields: Int32Array.from(yields),
    sourceStart: source.start,
    sources: source.items,
  };
}

const ascending = (a: number, b: number): number => a - b;

function byMembers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((q, i) => q !== b[i]);
  return at < 0 ? a.length - b.length : a[at]! - (b[at] ?? -1);
}

/** Turns a row → items table around: item → rows, rows ascending. */
export function invert(start: Int32Array, items: Int32Array, itemCount: number): { start: Int32Array; items: Int32Array } {
  const inverseStart = new Int32Array(itemCount + 1);
  for (const item of items) inverseStart[item + 1]!++;
  for (let i = 0; i < itemCount; i++) inverseStart[i + 1]! += inverseStart[i]!;
  const next = inverseStart.slice(0, itemCount);
  const inverse = new Int32Array(items.length);
  for (let row = 0; row + 1 < start.length; row++) {
    for (let k = start[row]!; k < start[row + 1]!; k++) inverse[next[items[k]!]!++] = row;
  }
  return { start: inverseStart, items: inverse };
}
