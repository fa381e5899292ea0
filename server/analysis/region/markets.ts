/**
 * 市场: whom to sell to. Last-stage products with an available input that is not energy; the processes that only illustrate an end use
 * count here, and nowhere else. They are no gaps. Linear in the inputs of the processes.
 */
import { lastStageOf } from './extend.ts';
import type { RegionView } from './region-view.ts';

/** Ascending product numbers. */
export function findMarkets({ model, available }: RegionView): number[] {
  const last = lastStageOf(model);
  const found = new Set<number>();
  for (const { inputs, output } of [...model.processes, ...model.endUses]) {
    const q = model.productIndex.get(output.product)!;
    const isHere = (id: string) => available[model.productIndex.get(id) ?? -1] === 1;
    if (model.stage[q] === last && inputs.some((flow) => flow.part !== 'ENERGY' && isHere(flow.product))) found.add(q);
  }
  return [...found].sort((a, b) => a - b);
}
