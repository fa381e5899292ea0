import type { QueryResolvers } from '../../generated/resolvers.ts';
import { judgementsOf } from '../../memo/judgements.ts';

/** Those of a period and of its parts: 2020 has 2020-Q1 too. */
export const kpis: QueryResolvers['kpis'] = (_, { period }, { snapshot }) =>
  judgementsOf(snapshot).kpis.filter((kpi) => period == null || kpi.period === period || kpi.period.startsWith(`${period}-`));
