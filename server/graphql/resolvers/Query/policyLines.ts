import type { QueryResolvers } from '../../generated/resolvers.ts';
import { inChain } from '../../arguments/in-chain.ts';
import { orderLines } from '../../../analysis/records/order-lines.ts';

export const policyLines: QueryResolvers['policyLines'] = (_, { chain }, context) => {
  const { policyLines: lines, passages } = inChain(chain, context).records;
  return orderLines(lines, passages);
};
