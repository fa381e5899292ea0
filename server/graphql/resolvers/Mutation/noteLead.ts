import { noteLead as compose } from '../../../leads/note-lead.ts';
import { writeEdit } from '../../edits/write-edit.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const noteLead: MutationResolvers['noteLead'] = (_, input, context) =>
  writeEdit('noteLead', null, context, (there, moment) => compose(input, context.viewer.name, there, moment));
