/** The draft that takes a revision back. */
import type { DraftWish } from './draft.ts';

const UNDO = 'undoRevision';

/**
 * @param title as the note of the revision that it becomes says it
 * A revision may hold facts of any place: whoever signs it is limited to none.
 */
export const toUndoWish = (revision: number, seen: number, title: string): DraftWish => ({
  mutation: UNDO,
  args: { revision },
  title,
  seen,
  places: [null],
});

/** The number of the revision that it would take back; null for any other draft. */
export const undoneBy = ({ mutation, args }: Pick<DraftWish, 'mutation' | 'args'>): number | null =>
  mutation === UNDO ? (args['revision'] as number) : null;
