import { filterProducts } from '../../filters/filters.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toConnectionById } from '../../paging/connection.ts';

export const products: QueryResolvers['products'] = (_, { filter, ...page }, context) =>
  toConnectionById(filterProducts(filter, context), page, 'products', filter);
