import { filterEnterprises } from '../../filters/filters.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toConnectionById } from '../../paging/connection.ts';

export const enterprises: QueryResolvers['enterprises'] = (_, { filter, ...page }, context) =>
  toConnectionById(filterEnterprises(filter, context), page, 'enterprises', filter);
