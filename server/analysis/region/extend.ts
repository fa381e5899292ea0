/**
 * 延链 EXTEND: what nothing here needs yet, but a process makes it whose main material is mostly here: at least one main input of
 * stage ≥ 1 and two thirds of them. A reagent or power is no reason; an end use and what only an ore deposit elsewhere yields are
 * no gap. A goal that is not available is one whatever is here for it. Linear in the links.
 */
import { rowOf, type ChainModel } from '../model/model.ts';
import { MAIN } from '../model/requirements.ts';

const SHARE = 2 / 3;
const EPSILON = 1e-9;

export interface ExtendInput {
  available: Uint8Array;
  needed: Uint8Array;
  /** product → 1 for goals. */
  goal: Uint8Array;
  /** product → 1 where contracts or stakes help, not a plant. */
  secure: Uint8Array;
}

/** @returns product → 1 for an extend gap */
export function findExtend(model: ChainModel, { available, needed, goal, secure }: ExtendInput): Uint8Array {
  const last = lastStageOf(model);
  return Uint8Array.from({ length: model.productCount }, (_, q) => {
    if (available[q] || needed[q] || model.stage[q] === 0) return 0;
    if (goal[q]) return 1;
    if (model.stage[q]! >= last || secure[q]) return 0;
    return rowOf(model.mainSources, q).some((p) => hasMaterial(model, available, p)) ? 1 : 0;
  });
}

/** Index of the last stage of the chain. */
export function lastStageOf({ chain }: ChainModel): number {
  return Math.max(0, ...chain.stages.map((s) => s.index));
}

/** Whether a requirement asks for something that is made: a member of stage ≥ 1. */
export function isMade(model: ChainModel, requirement: number): boolean {
  const { memberStart, members } = model.graph;
  for (let k = memberStart[requirement]!; k < memberStart[requirement + 1]!; k++) if (model.stage[members[k]!]! >= 1) return true;
  return false;
}

function hasMaterial(model: ChainModel, available: Uint8Array, process: number): boolean {
  const { requirementStart, memberStart, members } = model.graph;
  let [asked, there, made] = [0, 0, false];
  for (let r = requirementStart[process]!; r < requirementStart[process + 1]!; r++) {
    if (model.requirementPart[r] !== MAIN || !isMade(model, r)) continue;
    asked++;
    const here = members.subarray(memberStart[r]!, memberStart[r + 1]!).filter((q) => available[q]);
    if (here.length > 0) there++;
    made ||= here.some((q) => model.stage[q]! >= 1);
  }
  return made && there >= SHARE * asked - EPSILON;
}
