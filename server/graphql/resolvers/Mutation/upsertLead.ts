import { editLead, type LeadInput } from '../../../leads/edit-lead.ts';
import { withoutDefaults } from '../../edits/given-fields.ts';
import { writeEdit } from '../../edits/write-edit.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const upsertLead: MutationResolvers['upsertLead'] = (_, { input, expect }, context, info) => {
  const given = withoutDefaults(input, 'input', info, context.variables) as LeadInput;
  return writeEdit('upsertLead', expect, context, (there) => editLead(given, there));
};
