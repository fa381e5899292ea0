import { toBestKnown, toBestKnownKey } from '../../filters/best-known.ts';
import { filterEnterprises } from '../../filters/filters.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toConnection, toConnectionById } from '../../paging/connection.ts';
import { toListName } from '../../paging/cursor.ts';

export const enterprises: QueryResolvers['enterprises'] = (_, { filter, order, ...page }, context) => {
  const found = filterEnterprises(filter, context);
  return order === 'BEST_KNOWN'
    ? toConnection(toBestKnown(found, context), page, toListName('enterprises', [filter, order]), (one) => toBestKnownKey(one, context))
    : toConnectionById(found, page, 'enterprises', filter);
};
