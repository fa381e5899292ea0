import { writeFact } from '../../edits/write-fact.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const upsertSource: MutationResolvers['upsertSource'] = (_, { input }, context) =>
  writeFact('upsertSource', { input }, null, context);
