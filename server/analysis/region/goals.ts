/**
 * Goals 目标产品: products that the region's policy or the question asks for. Of a goal that is not available the best process
 * counts as wanting its main and auxiliary inputs: they are needed for the goal. Linear in the inputs of those processes.
 */
import { rowOf, type ChainModel } from '../model/model.ts';
import { ENERGY } from '../model/requirements.ts';
import { findReadiest } from './readiness.ts';

/** @param asked product ids of the question @returns product → 1 */
export function findGoals(model: ChainModel, region: string, asked: readonly string[]): Uint8Array {
  const goal = new Uint8Array(model.productCount);
  const wanted = [...model.facts.goals.filter((g) => g.region === region).map((g) => g.product as string), ...asked];
  for (const id of wanted) {
    const q = model.productIndex.get(id);
    if (q !== undefined && q < model.productCount) goal[q] = 1;
  }
  return goal;
}

/** product → the goals that want it, ascending; empty where every goal is available. */
export function findWantedFor(
  model: ChainModel,
  goal: Uint8Array,
  available: Uint8Array,
  settles: Uint8Array,
): ReadonlyMap<number, readonly number[]> {
  const { requirementStart, memberStart, members } = model.graph;
  const wantedFor = new Map<number, number[]>();
  goal.forEach((isGoal, q) => {
    const best = isGoal && !available[q] ? findReadiest(model, available, rowOf(model.mainSources, q)) : null;
    if (best === null) return;
    for (let r = requirementStart[best.process]!; r < requirementStart[best.process + 1]!; r++) {
      if (model.requirementPart[r] === ENERGY) continue;
      const all = [...members.subarray(memberStart[r]!, memberStart[r + 1]!)];
      const settled = all.filter((member) => settles[member]);
      for (const member of settled.length > 0 ? settled : all) wantedFor.set(member, [...(wantedFor.get(member) ?? []), q]);
    }
  });
  return wantedFor;
}
