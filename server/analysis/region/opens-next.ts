/**
 * What a product opens next: processes whose only unmet main or auxiliary requirement of stage ≥ 1 it is; a share of those of which it is
 * one of several. A process that runs here on what it buys counts too: with the product it is complete.
 * Linear in the uses of the product and the inputs of those processes.
 */
import type { ChainModel } from '../model/model.ts';
import { ENERGY } from '../model/requirements.ts';
import { isMade } from './extend.ts';

export interface OpensNext {
  /** Main outputs, not available yet, of the processes that it alone opens, ascending. */
  products: number[];
  /** One for each main output whose one unmet input it is, half where it is one of two, a third of three … */
  weight: number;
}

export function findOpensNext({ model, available }: { model: ChainModel; available: Uint8Array }, q: number): OpensNext {
  const { useStart, uses, requirementProcess } = model.graph;
  const waits = new Map<number, number>();
  for (let k = useStart[q]!; k < useStart[q + 1]!; k++) {
    const p = requirementProcess[uses[k]!]!;
    const product = model.mainOutput[p]!;
    if (product === q || !isUnmet(model, available, uses[k]!)) continue;
    waits.set(product, Math.min(waits.get(product) ?? Infinity, countUnmet(model, available, p)));
  }
  const products = [...waits].filter(([product, unmet]) => unmet === 1 && !available[product]).map(([product]) => product);
  return { products: products.sort((a, b) => a - b), weight: [...waits.values()].reduce((sum, unmet) => sum + 1 / unmet, 0) };
}

function countUnmet(model: ChainModel, available: Uint8Array, process: number): number {
  const { requirementStart } = model.graph;
  let unmet = 0;
  for (let r = requirementStart[process]!; r < requirementStart[process + 1]!; r++) unmet += Number(isUnmet(model, available, r));
  return unmet;
}

function isUnmet(model: ChainModel, available: Uint8Array, requirement: number): boolean {
  const { memberStart, members } = model.graph;
  if (model.requirementPart[requirement] === ENERGY || !isMade(model, requirement)) return false;
  for (let k = memberStart[requirement]!; k < memberStart[requirement + 1]!; k++) if (available[members[k]!]) return false;
  return true;
}
