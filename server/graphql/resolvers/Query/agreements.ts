import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toConnection } from '../../paging/connection.ts';
import { toListName } from '../../paging/cursor.ts';
import { filterAgreements, toAgreementKey } from '../../filters/filter-records.ts';

export const agreements: QueryResolvers['agreements'] = (_, { first, after, ...question }, context) =>
  toConnection(filterAgreements(question, context), { first, after }, toListName('agreements', question), toAgreementKey);
