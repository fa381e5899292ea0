import type { GraphQLSchema } from 'graphql';
import { openSnapshot } from '../../../chain/snapshot.ts';
import { threadUnpacker } from '../../../chain/unpack.ts';
import { Conflict, IntendedError } from '../../../errors.ts';
import type { UndoCollision } from '../../../history/plan-undo.ts';
import type { Context } from '../../context/context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { sayUndoConflict } from '../../lines/say-undo.ts';
import { mustFindRevision, numberOf } from '../../nodes/revisions.ts';

/** So many of what is there again are given as nodes: an undone import may have brought thousands. */
const SHOWN = 200;

export const undoRevision: MutationResolvers['undoRevision'] = async (_, { id }, context, { schema }) => {
  const revision = numberOf(await mustFindRevision(id, context));
  const before = context.snapshot;
  const { ids, packed } = await context.loaders.undo(revision).catch((error: unknown) => rethrow(error, revision, context, schema));
  const after = openSnapshot(packed, threadUnpacker);
  context.moveTo(after);
  return { before, after, ids: ids.slice(0, SHOWN) };
};

/** What others changed since is told by name, with who changed it. */
async function rethrow(error: unknown, revision: number, { loaders }: Context, schema: GraphQLSchema): Promise<never> {
  if (!(error instanceof IntendedError) || !Array.isArray(error.details['collisions'])) throw error;
  const { collisions, count } = error.details as { collisions: UndoCollision[]; count: number };
  const keys = collisions.flatMap(({ key, named }) => [key, named.yours, named.theirs].filter((one) => one !== null));
  const standing = await loaders.history('standing', { keys: [...new Set(keys)], since: revision });
  const conflicts = collisions.map(({ fact, field, yours, theirs }) => ({ fact, field, yours, theirs }));
  const { field, yours, theirs } = conflicts[0]!;
  throw new Conflict(sayUndoConflict(revision, collisions, count, standing, schema), { field, yours, theirs, conflicts });
}
