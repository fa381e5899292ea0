import { inChain } from '../../arguments/in-chain.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const projectBatches: QueryResolvers['projectBatches'] = (_, { chain }, context) => inChain(chain, context).records.batches;
