import { expect, it } from 'vitest';
import { localPerson } from '../../../../server/access/roles.ts';
import { toKeptSignedNote } from '../../../../server/drafts/signed-note.ts';
import { AFTER_TITLE, EDIT_TITLES, toNoteTitle, type EditName } from '../../../../server/edit/edit-titles.ts';
import { sayNote, sayWriter } from '../../../../server/graphql/lines/say-note.ts';
import { toKeptUndoNote } from '../../../../server/history/undo-note.ts';

const both = (note: string) => [sayNote(note, 'zh'), sayNote(note, 'en')];
const local = localPerson('127.0.0.1').name;

it('says in one language what the service put into a note', () => {
  expect(both(`${toNoteTitle('upsertProduction')}${AFTER_TITLE}甲厂 · 镍`)).toEqual(['录入生产：甲厂 · 镍', 'Production: 甲厂 · 镍']);
  expect(both(`${toNoteTitle('retractFact')}${AFTER_TITLE}甲 × 写错了${toKeptSignedNote('root')}`)).toEqual([
    '撤回：甲 × 写错了（root 签发）',
    'Retraction: 甲 × 写错了 (signed by root)',
  ]);
  expect(both(toKeptUndoNote(12))).toEqual(['撤销修订 12', 'Undo of revision 12']);
  expect(both(`录入${toKeptSignedNote(local)}`)).toEqual(['录入（本机 签发）', '录入 (signed by local)']);
});

it('has no title that is the beginning of another, so each is found again', () => {
  const kept = (Object.keys(EDIT_TITLES) as EditName[]).map((name) => `${toNoteTitle(name)}${AFTER_TITLE}`);
  for (const one of kept) expect(kept.filter((other) => one.startsWith(other))).toEqual([one]);
});

it('leaves what a person typed, and the name of an account', () => {
  const typed = ['市局 2026 名单', '撤销修订 3 的说明', 'production: x', '', '（未 签发）'];
  for (const note of typed) expect(both(note)).toEqual([note, note]);
  expect([sayWriter('li', 'en'), sayWriter(local, 'zh'), sayWriter(local, 'en')]).toEqual(['li', '本机', 'local']);
});
