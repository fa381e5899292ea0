import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toConnectionById } from '../../paging/connection.ts';
import { filterClaims } from '../../filters/filter-records.ts';

export const claims: QueryResolvers['claims'] = (_, { first, after, ...question }, context) =>
  toConnectionById(filterClaims(question, context), { first, after }, 'claims', question);
