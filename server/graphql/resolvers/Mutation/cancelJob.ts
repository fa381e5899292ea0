import type { MutationResolvers } from '../../generated/resolvers.ts';

export const cancelJob: MutationResolvers['cancelJob'] = (_, { id }, { loaders }) => loaders.importing('cancel', { id });
