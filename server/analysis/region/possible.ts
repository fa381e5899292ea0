/**
 * What is probably made here though nobody recorded it: by-products of processes run here, in-house intermediates that one
 * enterprise makes for itself, and grades of a class that is recorded only as a whole.
 * The in-house rule is a fixpoint over a queue: a product is looked at again only when an input of its processes was added.
 */
import { rowOf, type ChainModel } from '../model/model.ts';
import type { LocalFacts } from './local-facts.ts';
import type { Needed } from './needed.ts';

/** @returns product → 1: by-product of a process run here, not recorded, of any stage */
export function findByproductsHere(model: ChainModel, runHere: Uint8Array, recorded: Uint8Array): Uint8Array {
  const { yieldStart, yields } = model.graph;
  const found = new Uint8Array(model.productCount);
  for (let p = 0; p < runHere.length; p++) {
    if (!runHere[p]) continue;
    for (let k = yieldStart[p]!; k < yieldStart[p + 1]!; k++) {
      const q = yields[k]!;
      if (q !== model.mainOutput[p] && !recorded[q]) found[q] = 1;
    }
  }
  return found;
}

/** @returns product → 1: not recorded, and a local enterprise makes a class of kind GRADE that it belongs to */
export function findGradePossible(model: ChainModel, recorded: Uint8Array, local: LocalFacts): Uint8Array {
  const found = new Uint8Array(model.productCount);
  for (let q = 0; q < model.productCount; q++) {
    if (recorded[q]) continue;
    if (rowOf(model.gradeClasses, q).some((c) => local.makers.start[c + 1]! > local.makers.start[c]!)) found[q] = 1;
  }
  return found;
}

export interface InHouseInput {
  recorded: Uint8Array;
  runHere: Uint8Array;
  byproductHere: Uint8Array;
  needed: Needed;
  local: LocalFacts;
}

/**
 * In-house intermediates: needed, stage ≥ 1, neither recorded nor a by-product here; a process yields it from what is here,
 * and one local enterprise makes both a stage ≥ 1 input of that process and the main output of a process that needs it.
 * @returns product → 1
 */
export function findInHouse(model: ChainModel, { recorded, runHere, byproductHere, needed, local }: InHouseInput): Uint8Array {
  const { sourceStart, sources, useStart, uses, requirementProcess, yieldStart, yields } = model.graph;
  const inHouse = new Uint8Array(model.productCount);
  const usedRaw = findUsedRaw(model, runHere);
  const isThere = (q: number) => recorded[q] === 1 || byproductHere[q] === 1 || inHouse[q] === 1 || usedRaw[q] === 1;
  const usersOf = new Map<number, ReadonlySet<number>>();
  for (let q = 0; q < model.productCount; q++) {
    if (!needed.isNeeded[q] || model.stage[q] === 0 || recorded[q] || byproductHere[q]) continue;
    const makers = findMakersOfUsers(model, runHere, needed, local, q);
    if (makers.size > 0) usersOf.set(q, makers);
  }
  const queue = [...usersOf.keys()];
  for (let next = 0; next < queue.length; next++) {
    const q = queue[next]!;
    if (inHouse[q]) continue;
    const yieldedHere = rowOf({ start: sourceStart, items: sources }, q).some(
      (p) => allInputsThere(model, p, isThere) && makesAnInput(model, local, p, usersOf.get(q)!),
    );
    if (!yieldedHere) continue;
    inHouse[q] = 1;
    for (let k = useStart[q]!; k < useStart[q + 1]!; k++) {
      const p = requirementProcess[uses[k]!]!;
      for (let y = yieldStart[p]!; y < yieldStart[p + 1]!; y++) if (usersOf.has(yields[y]!)) queue.push(yields[y]!);
    }
  }
  return inHouse;
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

/** Stage-0 products that some process run here uses. */
function findUsedRaw(model: ChainModel, runHere: Uint8Array): Uint8Array {
  const { useStart, uses, requirementProcess } = model.graph;
  return Uint8Array.from({ length: model.productCount }, (_, q) => {
    if (model.stage[q] !== 0) return 0;
    for (let k = useStart[q]!; k < useStart[q + 1]!; k++) if (runHere[requirementProcess[uses[k]!]!]) return 1;
    return 0;
  });
}

/** Local makers of the main outputs of the processes run here that need q. */
function findMakersOfUsers(model: ChainModel, runHere: Uint8Array, needed: Needed, local: LocalFacts, q: number): Set<number> {
  const { useStart, uses, requirementProcess, memberStart, members } = model.graph;
  const makers = new Set<number>();
  for (let k = useStart[q]!; k < useStart[q + 1]!; k++) {
    const r = uses[k]!;
    const p = requirementProcess[r]!;
    if (!runHere[p]) continue;
    for (let m = memberStart[r]!; m < memberStart[r + 1]!; m++) {
      if (members[m] === q && needed.needsMember[m]) rowOf(local.makers, model.mainOutput[p]!).forEach((e) => makers.add(e));
    }
  }
  return makers;
}

function makesAnInput(model: ChainModel, local: LocalFacts, process: number, makers: ReadonlySet<number>): boolean {
  const { requirementStart, memberStart, members } = model.graph;
  for (let k = memberStart[requirementStart[process]!]!; k < memberStart[requirementStart[process + 1]!]!; k++) {
    if (model.stage[members[k]!]! >= 1 && rowOf(local.makers, members[k]!).some((e) => makers.has(e))) return true;
  }
  return false;
}
