import { takeBack } from '../../edits/take-back.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { mustFindRevision, numberOf } from '../../nodes/revisions.ts';

export const undoRevision: MutationResolvers['undoRevision'] = async (_, { id }, context) =>
  takeBack(numberOf(await mustFindRevision(id, context)), context);
