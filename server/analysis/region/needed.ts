/**
 * What is needed here: the inputs of processes run here and what local enterprises use.
 * Of an OR group with a member that is recorded, a by-product of a process run here, grade possible or estimated only those
 * members are needed, otherwise every member is. It is judged on processes run here only, so that nothing that follows from it
 * (in-house intermediates, goals) unsettles it. Linear in the links.
 */
import type { ChainModel } from '../model/model.ts';
import type { LocalFacts } from './local-facts.ts';

export interface Needed {
  /** product → 1 when a process run here or a local enterprise needs it. */
  readonly isNeeded: Uint8Array;
  /** Member slot of the graph (`members[k]`) → 1 when the requirement's process needs just this member. */
  readonly needsMember: Uint8Array;
}

/** @param settles product → 1 when it settles an OR group */
export function findNeeded(model: ChainModel, runHere: Uint8Array, settles: Uint8Array, local: LocalFacts): Needed {
  const { requirementProcess, memberStart, members } = model.graph;
  const isNeeded = new Uint8Array(model.productCount);
  const needsMember = new Uint8Array(members.length);
  for (let r = 0; r < requirementProcess.length; r++) {
    let settled = false;
    for (let k = memberStart[r]!; k < memberStart[r + 1]!; k++) settled ||= settles[members[k]!] === 1;
    for (let k = memberStart[r]!; k < memberStart[r + 1]!; k++) {
      if (settled && !settles[members[k]!]) continue;
      needsMember[k] = 1;
      if (runHere[requirementProcess[r]!]) isNeeded[members[k]!] = 1;
    }
  }
  for (let q = 0; q < model.productCount; q++) if (local.users.start[q + 1]! > local.users.start[q]!) isNeeded[q] = 1;
  return { isNeeded, needsMember };
}

/** Processes (numbers below `wanted.length` with a 1) whose process needs just this product, ascending. */
export function findUsers(model: ChainModel, { needsMember }: Needed, wanted: Uint8Array, q: number): number[] {
  const { useStart, uses, requirementProcess, memberStart, members } = model.graph;
  const found = new Set<number>();
  for (let k = useStart[q]!; k < useStart[q + 1]!; k++) {
    const r = uses[k]!;
    if (!wanted[requirementProcess[r]!]) continue;
    for (let m = memberStart[r]!; m < memberStart[r + 1]!; m++) if (members[m] === q && needsMember[m]) found.add(requirementProcess[r]!);
  }
  return [...found].sort((a, b) => a - b);
}
