import type { QueryResolvers } from '../../generated/resolvers.ts';

export const job: QueryResolvers['job'] = (_, { id }, { loaders }) => loaders.importing('job', { id });
