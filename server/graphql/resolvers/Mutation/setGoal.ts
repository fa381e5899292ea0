import { writeFact } from '../../edits/write-fact.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const setGoal: MutationResolvers['setGoal'] = (_, args, context) => writeFact('setGoal', args, null, context);
