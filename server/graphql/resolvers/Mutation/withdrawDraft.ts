import type { MutationResolvers } from '../../generated/resolvers.ts';

export const withdrawDraft: MutationResolvers['withdrawDraft'] = (_, { id }, { loaders }) => loaders.drafting('withdraw', { id });
