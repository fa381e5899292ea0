/**
 * What is needed here: the inputs of processes run here and what local enterprises use.
 * Of an OR group with a member that is recorded or a by-product here only those members are needed, otherwise every member
 * is; in-house and grade-possible members do not settle a group. Linear in the links.
 */
import type { ChainModel } from '../model/model.ts';
import type { LocalFacts } from './local-facts.ts';

export interface Needed {
  /** product → 1 when a process run here or a local enterprise needs it. */
  readonly isNeeded: Uint8Array;
  /** Member slot of the graph (`members[k]`) → 1 when the requirement's process needs just this member. */
  readonly needsMember: Uint8Array;
}

/** @param settles product → 1 when it settles an OR group: recorded, or a by-product here */
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
