import { setLeadScore as compose } from '../../../leads/set-lead-score.ts';
import { writeEdit } from '../../edits/write-edit.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const setLeadScore: MutationResolvers['setLeadScore'] = (_, { expect, ...input }, context) =>
  writeEdit('setLeadScore', expect, context, (there) => compose(input, there));
