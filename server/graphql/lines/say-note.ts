/**
 * Notes of revisions and titles of drafts stand in the journal in both languages at once; whoever asks is told one of them. What a person
 * typed, and the names of things, stay as they are.
 */
import { AFTER_TITLE, EDIT_TITLES, toNoteTitle, type EditName } from '../../edit/edit-titles.ts';
import { LOCAL_PERSON, toKeptName } from '../../access/roles.ts';
import type { Sentence } from '../../errors.ts';
import { KEPT_UNDO_NOTE, toUndoNote } from '../../history/undo-note.ts';
import { KEPT_SIGNED_NOTE, toSignedNote } from '../../drafts/signed-note.ts';

type Language = keyof Sentence;

/** @param note as it is kept */
export function sayNote(note: string, language: Language): string {
  const signed = KEPT_SIGNED_NOTE.exec(note);
  if (signed !== null) return sayNote(note.slice(0, signed.index), language) + toSignedNote(sayWriter(signed[1]!, language))[language];
  const undone = KEPT_UNDO_NOTE.exec(note);
  if (undone !== null) return toUndoNote(Number(undone[1]))[language];
  const title = TITLES.find(([kept]) => note.startsWith(kept));
  return title === undefined ? note : `${title[1][language]}${note.slice(title[0].length)}`;
}

/** How a title is kept, and how it is said, up to what it is about. */
const TITLES = (Object.keys(EDIT_TITLES) as EditName[]).map((name): [kept: string, said: Sentence] => {
  const { zh, en } = EDIT_TITLES[name];
  return [`${toNoteTitle(name)}${AFTER_TITLE}`, { zh: `${zh}：`, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}: ` }];
});

/** Who wrote: the name of an account, or where there is none that of the person at this machine. */
export const sayWriter = (by: string, language: Language): string => (by === toKeptName(LOCAL_PERSON) ? LOCAL_PERSON[language] : by);
