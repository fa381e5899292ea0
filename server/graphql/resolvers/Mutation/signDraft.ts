import { undoneBy } from '../../../drafts/undo-wish.ts';
import { mustFindDraft } from '../../edits/must-find-draft.ts';
import { composeFact, isFactEdit } from '../../edits/fact-edits.ts';
import { mustNotWait } from '../../edits/resting-drafts.ts';
import { takeBack } from '../../edits/take-back.ts';
import { mustBeInside, writeEdit } from '../../edits/write-edit.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

/** What the author has seen is what it is held against: what moved since is a conflict, with both values. */
export const signDraft: MutationResolvers['signDraft'] = async (_, { id }, context) => {
  const { wish } = await mustFindDraft(id, context);
  const { mutation, args, seen } = wish;
  const undone = undoneBy(wish);
  if (undone !== null) {
    mustBeInside(wish.places, context);
    return takeBack(undone, context, id);
  }
  if (!isFactEdit(mutation)) throw new Error(`A draft of ${mutation}, which is none.`);
  await mustNotWait(wish, context);
  const compose: Parameters<typeof writeEdit>[3] = (there, moment) => composeFact(mutation, args as never, there, moment);
  return writeEdit(mutation, String(seen), context, compose, { signs: id });
};
