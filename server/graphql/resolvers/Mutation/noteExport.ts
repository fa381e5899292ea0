import type { MutationResolvers } from '../../generated/resolvers.ts';

export const noteExport: MutationResolvers['noteExport'] = async (_, { what, form }, { loaders }) => {
  await loaders.keeping('note', { action: 'EXPORT', outcome: 'OK', subject: `${form} ${what}` });
  return true;
};
