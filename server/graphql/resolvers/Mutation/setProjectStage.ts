import { writeFact } from '../../edits/write-fact.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const setProjectStage: MutationResolvers['setProjectStage'] = (_, { expect, ...args }, context) =>
  writeFact('setProjectStage', args, expect, context);
