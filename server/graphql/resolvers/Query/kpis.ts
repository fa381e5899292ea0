import type { QueryResolvers } from '../../generated/resolvers.ts';
import { judgementsOf } from '../../memo/judgements.ts';

export const kpis: QueryResolvers['kpis'] = (_, { period }, { snapshot }) =>
  judgementsOf(snapshot).kpis.filter((kpi) => period == null || kpi.period === period);
