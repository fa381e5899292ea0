import { writeFact } from '../../edits/write-fact.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const recordAbsence: MutationResolvers['recordAbsence'] = (_, { expect, ...args }, context) =>
  writeFact('recordAbsence', args, expect, context);
