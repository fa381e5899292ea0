import type { MutationResolvers } from '../../generated/resolvers.ts';

export const revokeToken: MutationResolvers['revokeToken'] = (_, { id }, { loaders }) => loaders.keeping('revokeToken', { id });
