import type { QueryResolvers } from '../../generated/resolvers.ts';

export const users: QueryResolvers['users'] = (_, __, { loaders }) => loaders.keeping('users', null);
