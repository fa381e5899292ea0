import { setGoal as compose } from '../../../edit/facts/set-goal.ts';
import { writeEdit } from '../../edits/write-edit.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const setGoal: MutationResolvers['setGoal'] = (_, { source, asked, ...input }, context) =>
  writeEdit('setGoal', null, context, (there, moment) => compose(input, { source, asked }, there, moment));
