/**
 * In-house intermediates: needed and not recorded, but a process makes it from what is here, and one maker group both has a main
 * input of that process and makes what needs its product. The process is *behind* the intermediate and belongs to those groups.
 * A fixpoint over a queue: a product is looked at again only when an input of its processes was added. Linear in the links.
 */
import { rowOf, type ChainModel } from '../model/model.ts';
import { MAIN } from '../model/requirements.ts';
import type { LocalFacts } from './local-facts.ts';
import { findUsers, type Needed } from './needed.ts';

export interface InHouseInput {
  recorded: Uint8Array;
  runHere: Uint8Array;
  /** By-products of the processes run here. */
  byproducts: Uint8Array;
  gradePossible: Uint8Array;
  estimated: Uint8Array;
  needed: Needed;
  local: LocalFacts;
}

export interface InHouse {
  /** product → 1 */
  isInHouse: Uint8Array;
  /** process behind an intermediate → the local enterprises of the tying groups that make what needs it, ascending. */
  behind: ReadonlyMap<number, number[]>;
}

export function findInHouse(model: ChainModel, input: InHouseInput): InHouse {
  const { recorded, runHere, byproducts, gradePossible, estimated, needed, local } = input;
  const { sourceStart, sources, useStart, uses, requirementProcess, yieldStart, yields } = model.graph;
  const isInHouse = new Uint8Array(model.productCount);
  const isThere = (q: number) =>
    recorded[q] === 1 || byproducts[q] === 1 || isInHouse[q] === 1 || (model.stage[q] === 0 && needed.isNeeded[q] === 1);
  const makersOfUsers = new Map<number, number[]>();
  for (let q = 0; q < model.productCount; q++) {
    if (!needed.isNeeded[q] || model.stage[q] === 0 || recorded[q] || byproducts[q] || gradePossible[q] || estimated[q]) continue;
    const makers = findUsers(model, needed, runHere, q).flatMap((p) => [...rowOf(local.makers, model.mainOutput[p]!)]);
    if (makers.length > 0) makersOfUsers.set(q, [...new Set(makers)]);
  }
  const groupsOf = new Map<number, Set<number>>();
  const tie = (p: number, q: number): number[] => {
    if (!allInputsThere(model, p, isThere)) return [];
    let groups = groupsOf.get(p);
    if (!groups) groupsOf.set(p, (groups = findGroupsWithMainInput(model, local, p)));
    return makersOfUsers.get(q)!.filter((e) => groups!.has(model.groupHead[e]!));
  };
  const sourcesOf = (q: number) => [...rowOf({ start: sourceStart, items: sources }, q)];
  const queue = [...makersOfUsers.keys()];
  for (let next = 0; next < queue.length; next++) {
    const q = queue[next]!;
    if (isInHouse[q] || !sourcesOf(q).some((p) => tie(p, q).length > 0)) continue;
    isInHouse[q] = 1;
    for (let k = useStart[q]!; k < useStart[q + 1]!; k++) {
      const p = requirementProcess[uses[k]!]!;
      for (let y = yieldStart[p]!; y < yieldStart[p + 1]!; y++) if (makersOfUsers.has(yields[y]!)) queue.push(yields[y]!);
    }
  }
  const behind = new Map<number, number[]>();
  for (const q of makersOfUsers.keys()) {
    if (!isInHouse[q]) continue;
    for (const p of sourcesOf(q)) {
      const tying = tie(p, q);
      if (tying.length > 0)
        behind.set(
          p,
          [...new Set([...(behind.get(p) ?? []), ...tying])].sort((a, b) => a - b),
        );
    }
  }
  return { isInHouse, behind };
}

/** True when each requirement of the process has a member that is there. */
export function allInputsThere(model: ChainModel, process: number, isThere: (product: number) => boolean): boolean {
  const { requirementStart, memberStart, members } = model.graph;
  for (let r = requirementStart[process]!; r < requirementStart[process + 1]!; r++) {
    let there = false;
    for (let k = memberStart[r]!; k < memberStart[r + 1]! && !there; k++) there = isThere(members[k]!);
    if (!there) return false;
  }
  return true;
}

/** Heads of the groups that make a main input of the process (of stage ≥ 1), or are recorded to buy one (of any stage). */
export function findGroupsWithMainInput(model: ChainModel, local: LocalFacts, process: number): Set<number> {
  const { requirementStart, memberStart, members } = model.graph;
  const groups = new Set<number>();
  for (let r = requirementStart[process]!; r < requirementStart[process + 1]!; r++) {
    if (model.requirementPart[r] !== MAIN) continue;
    for (let k = memberStart[r]!; k < memberStart[r + 1]!; k++) {
      const q = members[k]!;
      if (model.stage[q]! >= 1) for (const e of rowOf(local.makers, q)) groups.add(model.groupHead[e]!);
      for (const e of rowOf(local.users, q)) groups.add(model.groupHead[e]!);
    }
  }
  return groups;
}
