import { retractFact as compose } from '../../../edit/facts/retract-fact.ts';
import { writeEdit } from '../../edits/write-edit.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const retractFact: MutationResolvers['retractFact'] = (_, { expect, ...input }, context) =>
  writeEdit('retractFact', expect, context, (there) => compose(input, there));
