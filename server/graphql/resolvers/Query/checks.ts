import type { QueryResolvers } from '../../generated/resolvers.ts';
import { inChain } from '../../arguments/in-chain.ts';
import { judgementsOf } from '../../memo/judgements.ts';

export const checks: QueryResolvers['checks'] = (_, { chain }, context) => [...judgementsOf(inChain(chain, context)).checks];
