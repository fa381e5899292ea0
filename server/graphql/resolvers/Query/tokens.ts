import type { QueryResolvers } from '../../generated/resolvers.ts';

export const tokens: QueryResolvers['tokens'] = (_, __, { loaders }) => loaders.keeping('tokens', null);
