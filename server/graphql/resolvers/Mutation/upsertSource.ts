import { editSource } from '../../../edit/facts/edit-source.ts';
import { writeEdit } from '../../edits/write-edit.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const upsertSource: MutationResolvers['upsertSource'] = (_, { input }, context) =>
  writeEdit('upsertSource', null, context, (there) => editSource(input, there));
