import { editSignal } from '../../../edit/facts/edit-signal.ts';
import { withoutDefaults } from '../../edits/given-fields.ts';
import { writeEdit } from '../../edits/write-edit.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const upsertSignal: MutationResolvers['upsertSignal'] = (_, { input, source, asked, expect }, context, info) => {
  const given = withoutDefaults(input, 'input', info, context.variables);
  return writeEdit('upsertSignal', expect, context, (there, moment) => editSignal(given, { source, asked }, there, moment));
};
