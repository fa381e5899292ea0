import type { QueryResolvers } from '../../generated/resolvers.ts';
import { inChain } from '../../arguments/in-chain.ts';
import { concernsOf } from '../../filters/concerns.ts';
import { judgementsOf } from '../../memo/judgements.ts';

/** Those of a period and of its parts: 2020 has 2020-Q1 too. */
export const kpis: QueryResolvers['kpis'] = (_, { period, chain, region }, context) => {
  const concerns = concernsOf(region, context);
  return judgementsOf(inChain(chain, context)).kpis.filter(
    ({ period: own, targets, actual }) =>
      (period == null || own === period || own.startsWith(`${period}-`)) &&
      (!concerns || concerns.about([targets[0]?.claim.about ?? actual?.about ?? null])),
  );
};
