import type { QueryResolvers } from '../../generated/resolvers.ts';

export const draft: QueryResolvers['draft'] = async (_, { id }, { loaders }) =>
  (await loaders.drafting('list', null)).find((one) => one.id === id) ?? null;
