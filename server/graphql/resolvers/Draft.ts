import { undoneBy } from '../../drafts/undo-wish.ts';
import { LABELS } from '../../graph/vocabulary.ts';
import { findRests } from '../edits/resting-drafts.ts';
import { standingOf } from '../edits/draft-standing.ts';
import type { DraftResolvers } from '../generated/resolvers.ts';
import { sayNote, sayWriter } from '../lines/say-note.ts';
import { toFactChangeLine } from '../lines/to-fact-change.ts';
import { toEffect } from '../lines/to-effect.ts';
import { findRevision } from '../nodes/revisions.ts';

export const Draft: DraftResolvers = {
  isOwn: ({ author }, _, { viewer }) => author === viewer.id,
  by: ({ by }, _, { language }) => sayWriter(by, language),
  title: ({ wish }, _, { language }) => sayNote(wish.title, language),
  seen: ({ wish }, _, context) => findRevision(`revision:${wish.seen}`, context),
  settledAt: ({ settled }) => settled?.at ?? null,
  settledBy: ({ settled }, _, { language }) => settled && sayWriter(settled.by, language),
  reason: ({ settled }) => settled?.reason ?? null,
  revision: ({ settled }, _, context) => (settled?.revision == null ? null : findRevision(`revision:${settled.revision}`, context)),
  async facts(draft, _, context, { schema }) {
    const { with: would } = await standingOf(draft, context);
    return (would?.facts ?? []).map((one, i) => toFactChangeLine(one, -i, schema, context));
  },
  factCount: async (draft, _, context) => (await standingOf(draft, context)).with?.factCount ?? 0,
  async undoes({ wish }, _, context) {
    const undone = undoneBy(wish);
    return undone === null ? null : findRevision(`revision:${undone}`, context);
  },
  obstacle: async (draft, _, context) => (await standingOf(draft, context)).obstacle?.[context.language] ?? null,
  restsOn: ({ wish }, _, context) => findRests(wish, context),
  async enterprise(draft, _, context) {
    if (undoneBy(draft.wish) !== null) return null;
    const { with: would } = await standingOf(draft, context);
    return would?.facts.find(({ label, what }) => label === LABELS.enterprise && what === 'ADDED')?.id ?? null;
  },
  conflicts: async (draft, _, context) => [...(await standingOf(draft, context)).conflicts],
  async effect(draft, place, context) {
    const { with: would } = await standingOf(draft, context);
    return would && toEffect(would.before, would.after, place);
  },
};
