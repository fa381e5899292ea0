import { nameSearchOf } from '../../../chain/search/name-search.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { checkFirst } from '../../paging/connection.ts';

export const search: QueryResolvers['search'] = (_, { text, kinds, first }, { facts, records }) =>
  nameSearchOf(facts, records).find(text ?? '', kinds ?? null, checkFirst(first, 20));
