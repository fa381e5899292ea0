/** Takes a revision back, or says what that would do, in the words of the interface. */
import { openSnapshot } from '../../chain/snapshot.ts';
import { threadUnpacker } from '../../chain/unpack.ts';
import { Conflict, IntendedError } from '../../errors.ts';
import type { UndoCollision } from '../../history/plan-undo.ts';
import type { Would } from '../../history/messages.ts';
import type { Context } from '../context/context.ts';
import { sayUndoConflict, sayUndoSides } from '../lines/say-undo.ts';
import type { WriteLine } from '../nodes/parents.ts';
import type { SaidCollision } from './to-conflict.ts';

/** So many of what is there again are given as nodes: an undone import may have brought thousands. */
const SHOWN = 200;

/**
 * @param signs the id of the draft that is signed with it
 * @throws Conflict with both values where anything of it moved since; InvalidInput for one that cannot be taken back
 */
export async function takeBack(revision: number, context: Context, signs: string | null = null): Promise<WriteLine> {
  const before = context.snapshot;
  const ask = { revision, seen: before.revision.id, signs };
  const { ids, packed, draft } = await context.loaders.undo.write(ask).catch((error: unknown) => rethrow(error, revision, context));
  const after = packed.revision.id === before.revision.id ? before : openSnapshot(packed, threadUnpacker);
  context.moveTo(after);
  return { before, after, ids: ids.slice(0, SHOWN), draft };
}

/** What taking it back would change of the graph as it is. @throws as `takeBack` does */
export const readOutlook = (revision: number, context: Context): Promise<Would> =>
  context.loaders.undo.outlook(revision).catch((error: unknown) => rethrow(error, revision, context));

/** What others changed since is told by name, with who changed it. */
async function rethrow(error: unknown, revision: number, { loaders, schema, language }: Context): Promise<never> {
  if (!(error instanceof IntendedError) || !Array.isArray(error.details['collisions'])) throw error;
  const { collisions, count } = error.details as { collisions: UndoCollision[]; count: number };
  const keys = collisions.flatMap(({ key, named }) => [key, named.yours, named.theirs].filter((one) => one !== null));
  const standing = await loaders.history('standing', { keys: [...new Set(keys)], since: revision });
  const conflicts = collisions.map((one): SaidCollision => {
    const { fact, field, yours, theirs } = one;
    const said = sayUndoSides(one, standing, schema, language);
    return { fact, field, yours, theirs, fieldName: said.name, yoursName: said.yours, theirsName: said.theirs };
  });
  const { field, yours, theirs } = conflicts[0]!;
  throw new Conflict(sayUndoConflict(revision, collisions, count, standing, schema), { field, yours, theirs, conflicts });
}
