import { leadToProject as compose } from '../../../leads/lead-to-project.ts';
import { writeEdit } from '../../edits/write-edit.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const leadToProject: MutationResolvers['leadToProject'] = (_, { lead, source, asked }, context) =>
  writeEdit('leadToProject', null, context, (there, moment) => compose(lead, { source, asked }, there, moment));
