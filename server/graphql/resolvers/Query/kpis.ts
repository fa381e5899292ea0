import type { QueryResolvers } from '../../generated/resolvers.ts';
import { inChain } from '../../arguments/in-chain.ts';
import { judgementsOf } from '../../memo/judgements.ts';

/** Those of a period and of its parts: 2020 has 2020-Q1 too. */
export const kpis: QueryResolvers['kpis'] = (_, { period, chain }, context) =>
  judgementsOf(inChain(chain, context)).kpis.filter(
    (kpi) => period == null || kpi.period === period || kpi.period.startsWith(`${period}-`),
  );
