import type { RevisionResolvers } from '../generated/resolvers.ts';
import { sayLabel } from '../lines/schema-words.ts';
import { sayNote, sayWriter } from '../lines/say-note.ts';
import { sayTold } from '../lines/say-history.ts';
import { toFactChangeLine } from '../lines/to-fact-change.ts';
import { numberOf } from '../nodes/revisions.ts';
import { readPage } from '../paging/read-page.ts';
import { toListName } from '../paging/cursor.ts';

export const Revision: RevisionResolvers = {
  kind: ({ kind }) => kind ?? 'REVISION',
  by: ({ by }, _, { language }) => sayWriter(by, language),
  note: ({ note }, _, { language }) => note && sayNote(note, language),
  async counts(revision, _, { loaders, language }) {
    const told = await loaders.told.load(numberOf(revision));
    return (told?.counts ?? []).map(({ label, ...counts }) => ({ noun: label, name: sayLabel(label)[language], ...counts }));
  },
  async words(revision, _, { loaders, language }) {
    const told = await loaders.told.load(numberOf(revision));
    return told ? sayTold(told, language) : [];
  },
  facts: (revision, args, context, { schema }) =>
    readPage(args, toListName('facts', revision.id), async (before, most) => {
      // Pages go by numbers that fall: the first fact is number 0.
      const skip = before === null ? 0 : 1 - before;
      const { total, facts } = await context.loaders.history('opened', { revision: numberOf(revision), skip, most });
      return { total, items: facts.map((fact, i) => toFactChangeLine(fact, -(skip + i), schema, context)) };
    }),
};
