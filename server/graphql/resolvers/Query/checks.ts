import type { QueryResolvers } from '../../generated/resolvers.ts';
import { judgementsOf } from '../../memo/judgements.ts';

export const checks: QueryResolvers['checks'] = (_, __, { snapshot }) => [...judgementsOf(snapshot).checks];
