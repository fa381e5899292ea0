import { editEnterprise } from '../../../edit/facts/edit-enterprise.ts';
import { withoutDefaults } from '../../edits/given-fields.ts';
import { writeEdit } from '../../edits/write-edit.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const upsertEnterprise: MutationResolvers['upsertEnterprise'] = (_, { input, source, asked, expect }, context, info) => {
  const given = withoutDefaults(input, 'input', info, context.variables);
  return writeEdit('upsertEnterprise', expect, context, (there, moment) => editEnterprise(given, { source, asked }, there, moment));
};
