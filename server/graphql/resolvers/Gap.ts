import { findProof } from '../../analysis/makeable/proof.ts';
import type { GapResolvers } from '../generated/resolvers.ts';
import { toProofLine } from '../to-proof.ts';

export const Gap: GapResolvers = {
  product: (gap, _, { index }) => index.products.get(gap.product)!,
  reason: (gap, _, { language }) => gap.reason[language],
  bestProcess: (gap, _, { index }) => (gap.bestProcess === null ? null : index.processes.get(gap.bestProcess)),
  haveInputs: (gap, _, { index }) => gap.haveInputs.map((id) => index.products.get(id)!),
  missingInputs: (gap, _, { index }) => gap.missingInputs.map((id) => index.products.get(id)!),
  loses: (gap, _, { index }) => gap.loses.map((id) => index.products.get(id)!),
  unlocks: (gap, _, { index }) => gap.unlocks.map((id) => index.products.get(id)!),
  proof: ({ view, number }) =>
    toProofLine(view.model, findProof(view.model.graph, { base: view.base('LOCAL_AND_RAW'), target: number, runHere: view.runHere })),
};
