import { editNeed } from '../../../edit/facts/edit-need.ts';
import { withoutDefaults } from '../../edits/given-fields.ts';
import { writeEdit } from '../../edits/write-edit.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const upsertNeed: MutationResolvers['upsertNeed'] = (_, { input, source, asked, expect }, context, info) => {
  const given = withoutDefaults(input, 'input', info, context.variables);
  return writeEdit('upsertNeed', expect, context, (there, moment) => editNeed(given, { source, asked }, there, moment));
};
