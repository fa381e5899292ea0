import type { MutationResolvers } from '../../generated/resolvers.ts';

export const forgetMatch: MutationResolvers['forgetMatch'] = (_, { id }, { loaders }) => loaders.importing('forget', { id });
