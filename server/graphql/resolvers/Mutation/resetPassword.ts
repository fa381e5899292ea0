import type { MutationResolvers } from '../../generated/resolvers.ts';

export const resetPassword: MutationResolvers['resetPassword'] = (_, { name }, { loaders }) => loaders.keeping('resetPassword', { name });
