import { editClaim } from '../../../edit/facts/edit-claim.ts';
import { withoutDefaults } from '../../edits/given-fields.ts';
import { writeEdit } from '../../edits/write-edit.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const upsertClaim: MutationResolvers['upsertClaim'] = (_, { input, source, asked, expect }, context, info) => {
  const given = withoutDefaults(input, 'input', info, context.variables);
  return writeEdit('upsertClaim', expect, context, (there, moment) => editClaim(given, { source, asked }, there, moment));
};
