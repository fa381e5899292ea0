import type { QueryResolvers } from '../../generated/resolvers.ts';
import { inChain } from '../../arguments/in-chain.ts';
import { concernsOf } from '../../filters/concerns.ts';
import { orderLines } from '../../../analysis/records/order-lines.ts';

export const policyLines: QueryResolvers['policyLines'] = (_, { chain, region }, context) => {
  const { policyLines: lines, passages } = inChain(chain, context).records;
  const concerns = concernsOf(region, context);
  return orderLines(lines, passages).filter((line) => !concerns || concerns.line(line));
};
