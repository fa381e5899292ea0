import { writeFact } from '../../edits/write-fact.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const retractEvidence: MutationResolvers['retractEvidence'] = (_, { expect, ...args }, context) =>
  writeFact('retractEvidence', args, expect, context);
