import { recordAbsence as compose } from '../../../edit/facts/record-absence.ts';
import { writeEdit } from '../../edits/write-edit.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const recordAbsence: MutationResolvers['recordAbsence'] = (_, { source, asked, expect, ...input }, context) =>
  writeEdit('recordAbsence', expect, context, (there, moment) => compose(input, { source, asked }, there, moment));
