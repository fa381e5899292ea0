import { editProject } from '../../../edit/facts/edit-project.ts';
import { withoutDefaults } from '../../edits/given-fields.ts';
import { writeEdit } from '../../edits/write-edit.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const upsertProject: MutationResolvers['upsertProject'] = (_, { input, source, asked, expect }, context, info) => {
  const given = withoutDefaults(input, 'input', info, context.variables);
  return writeEdit('upsertProject', expect, context, (there, moment) => editProject(given, { source, asked }, there, moment));
};
