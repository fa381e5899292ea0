import { findProof } from '../../../analysis/makeable/proof.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toNumber } from '../../arguments/to-numbers.ts';
import { toProofLine } from '../../lines/to-proof.ts';
import { viewOf } from '../../arguments/view-of.ts';

export const proof: QueryResolvers['proof'] = (_, { product, base, ...place }, context) => {
  const { model, runHere, base: baseOf } = viewOf(place, context);
  return toProofLine(
    model,
    findProof(model.graph, { base: baseOf(base ?? 'LOCAL_AND_RAW'), target: toNumber(model, product, 'product'), runHere }),
  );
};
