import type { QueryResolvers } from '../../generated/resolvers.ts';
import { inChain } from '../../arguments/in-chain.ts';
import { concernsOf } from '../../filters/concerns.ts';
import { judgementsOf } from '../../memo/judgements.ts';

export const checks: QueryResolvers['checks'] = (_, { chain, region }, context) => {
  const found = judgementsOf(inChain(chain, context)).checks;
  const concerns = concernsOf(region, context);
  const aboutOf = (claim: string) => context.recordIndex.claims.get(claim as never)?.about ?? null;
  return found.filter(({ claims }) => !concerns || concerns.about(claims.map(aboutOf)));
};
