import type { QueryResolvers } from '../../generated/resolvers.ts';
import { viewOf } from '../../arguments/view-of.ts';

export const coverage: QueryResolvers['coverage'] = (_, place, context) => viewOf(place, context).coverage;
