/** What a revision that took another back is said to be: kept in both languages at once, since a journal has no reader of its own. */
import type { Sentence } from '../errors.ts';

export const toUndoNote = (revision: number): Sentence => ({ zh: `撤销修订 ${revision}`, en: `Undo of revision ${revision}` });

export const toKeptUndoNote = (revision: number): string => `撤销修订 ${revision} · undo of revision ${revision}`;
/** The same, to be found again with the number of the revision. */
export const KEPT_UNDO_NOTE = /^撤销修订 (\d{1,15}) · undo of revision \d{1,15}$/;
