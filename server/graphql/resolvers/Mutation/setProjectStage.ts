import { setProjectStage as compose } from '../../../edit/facts/set-project-stage.ts';
import { writeEdit } from '../../edits/write-edit.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const setProjectStage: MutationResolvers['setProjectStage'] = (_, { source, asked, expect, ...input }, context) =>
  writeEdit('setProjectStage', expect, context, (there, moment) => compose(input, { source, asked }, there, moment));
