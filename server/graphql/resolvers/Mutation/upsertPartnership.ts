import { editPartnership } from '../../../edit/facts/edit-partnership.ts';
import { withoutDefaults } from '../../edits/given-fields.ts';
import { writeEdit } from '../../edits/write-edit.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const upsertPartnership: MutationResolvers['upsertPartnership'] = (_, { input, source, asked, expect }, context, info) => {
  const given = withoutDefaults(input, 'input', info, context.variables);
  return writeEdit('upsertPartnership', expect, context, (there, moment) => editPartnership(given, { source, asked }, there, moment));
};
