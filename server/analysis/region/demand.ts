/**
 * How much here depends on a product: each process that needs it weighs by what it is to it, more for main material than for a
 * reagent or power; an OR group that nothing settles weighs once, shared among its members; each enterprise that uses it weighs 1, each
 * goal that wants it half: a wish is no user yet. Linear in the uses of the product.
 */
import { rowOf } from '../model/model.ts';
import { AUX, MAIN } from '../model/requirements.ts';
import type { RegionView } from './region-view.ts';

export const NEED_WEIGHTS = { MAIN: 1, AUX: 0.5, ENERGY: 0.25, GOAL: 0.5 } as const;

export function weighDemand({ model, local, needs, runHere, wantedFor }: RegionView, q: number): number {
  const { useStart, uses, requirementProcess, memberStart, members } = model.graph;
  let weight = rowOf(local.users, q).length + NEED_WEIGHTS.GOAL * (wantedFor.get(q)?.length ?? 0);
  for (let k = useStart[q]!; k < useStart[q + 1]!; k++) {
    const r = uses[k]!;
    if (!runHere[requirementProcess[r]!]) continue;
    let [asked, isAsked] = [0, false];
    for (let m = memberStart[r]!; m < memberStart[r + 1]!; m++) {
      asked += needs.needsMember[m]!;
      isAsked ||= members[m] === q && needs.needsMember[m] === 1;
    }
    const part = model.requirementPart[r];
    if (isAsked) weight += (part === MAIN ? NEED_WEIGHTS.MAIN : part === AUX ? NEED_WEIGHTS.AUX : NEED_WEIGHTS.ENERGY) / asked;
  }
  return weight;
}

/**
 * Who anywhere might buy a product that nothing here needs: kinds of processes in the chain that take it as main material, end uses
 * included, and enterprises recorded to use it.
 */
export function countBuyers({ model, local }: RegionView, q: number): number {
  const { useStart, uses, requirementProcess } = model.graph;
  const outputs = new Set<string>();
  for (let k = useStart[q]!; k < useStart[q + 1]!; k++) {
    const p = requirementProcess[uses[k]!]!;
    if (model.requirementPart[uses[k]!] === MAIN) outputs.add(model.processes[p]!.output.product);
  }
  const id = model.products[q]!.id;
  for (const process of model.endUses) if (process.inputs.some((flow) => flow.product === id)) outputs.add(process.output.product);
  const users = new Set([...rowOf(model.needsOf, q)].map((n) => model.needEnterprise[n]!).filter((e) => !local.isStopped[e]));
  return outputs.size + users.size;
}
