import { editProduction } from '../../../edit/facts/edit-production.ts';
import { withoutDefaults } from '../../edits/given-fields.ts';
import { writeEdit } from '../../edits/write-edit.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const upsertProduction: MutationResolvers['upsertProduction'] = (_, { input, source, asked, expect }, context, info) => {
  const given = withoutDefaults(input, 'input', info, context.variables);
  return writeEdit('upsertProduction', expect, context, (there, moment) => editProduction(given, { source, asked }, there, moment));
};
