import { writeFact } from '../../edits/write-fact.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const retractFact: MutationResolvers['retractFact'] = (_, { expect, ...args }, context) =>
  writeFact('retractFact', args, expect, context);
