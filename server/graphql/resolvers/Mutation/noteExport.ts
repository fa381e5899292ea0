import { checkLength } from '../../arguments/check-text.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const noteExport: MutationResolvers['noteExport'] = async (_, { what, form }, { loaders }) => {
  checkLength(what, 'what');
  await loaders.keeping('note', { action: 'EXPORT', outcome: 'OK', subject: `${form} ${what}` });
  return true;
};
