import { inChain } from '../../arguments/in-chain.ts';
import { concernsOf } from '../../filters/concerns.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const projectBatches: QueryResolvers['projectBatches'] = (_, { chain, region }, context) => {
  const { batches } = inChain(chain, context).records;
  const concerns = concernsOf(region, context);
  return batches.filter((batch) => !concerns || concerns.batch(batch));
};
