/**
 * Which enterprises are one maker, seen from outside: an enterprise with exactly one parent belongs to its parent's group.
 * Assumption: a relation of any confidence counts, and parents outside the region too; several parents (a joint venture)
 * or none make an enterprise the head of its own group. In a ring of single parents the smallest id is the head.
 * Linear in enterprises and relations; no recursion.
 */
import type { Relation } from '../../domain/facts.ts';
import { toParentChild } from '../../domain/relation-kinds.ts';

/**
 * @param enterpriseIndex enterprise id → number, numbers in code-point order of the ids
 * @returns enterprise → number of the head of its maker group
 */
export function findGroupHeads(relations: readonly Relation[], enterpriseIndex: ReadonlyMap<string, number>): Int32Array {
  const parents = Array.from({ length: enterpriseIndex.size }, () => new Set<number>());
  for (const relation of relations) {
    const pair = toParentChild(relation);
    if (!pair) continue;
    const parent = enterpriseIndex.get(pair.parent);
    const child = enterpriseIndex.get(pair.child);
    if (parent !== undefined && child !== undefined && parent !== child) parents[child]!.add(parent);
  }
  const singleParent = Int32Array.from(parents, (set) => (set.size === 1 ? [...set][0]! : -1));
  const head = new Int32Array(parents.length).fill(-1);
  const onPath = new Uint8Array(parents.length);
  for (let start = 0; start < head.length; start++) {
    const path: number[] = [];
    let at = start;
    while (head[at] === -1 && !onPath[at] && singleParent[at] !== -1) {
      onPath[at] = 1;
      path.push(at);
      at = singleParent[at]!;
    }
    const found = onPath[at] ? Math.min(...path.slice(path.indexOf(at))) : head[at] === -1 ? at : head[at]!;
    head[at] = found;
    for (const e of path) {
      head[e] = found;
      onPath[e] = 0;
    }
  }
  return head;
}
