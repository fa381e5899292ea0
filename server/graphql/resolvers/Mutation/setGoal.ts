import { writeFact } from '../../edits/write-fact.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const setGoal: MutationResolvers['setGoal'] = (_, { expect, ...args }, context) => writeFact('setGoal', args, expect, context);
