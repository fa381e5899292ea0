import { openSnapshot } from '../../../chain/snapshot.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { mustFindRevision, numberOf } from '../../nodes/revisions.ts';

/** So many of what is there again are given as nodes: an undone import may have brought thousands. */
const SHOWN = 200;

export const undoRevision: MutationResolvers['undoRevision'] = async (_, { id }, context) => {
  const revision = await mustFindRevision(id, context);
  const before = context.snapshot;
  const { ids, packed } = await context.loaders.undo(numberOf(revision));
  const after = openSnapshot(packed);
  context.moveTo(after);
  return { before, after, ids: ids.slice(0, SHOWN) };
};
