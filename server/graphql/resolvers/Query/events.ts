import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toConnection } from '../../paging/connection.ts';
import { toListName } from '../../paging/cursor.ts';
import { filterEvents, toEventKey } from '../../filters/filter-records.ts';

export const events: QueryResolvers['events'] = (_, { first, after, ...question }, context) =>
  toConnection(filterEvents(question, context), { first, after }, toListName('events', question), toEventKey);
