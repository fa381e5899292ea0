import { toFactChange } from '../../history/fact-change.ts';
import { toStatementChanges } from '../../history/to-changes.ts';
import { LABELS } from '../../graph/vocabulary.ts';
import { findRests } from '../edits/resting-drafts.ts';
import { standingOf } from '../edits/draft-standing.ts';
import type { DraftResolvers } from '../generated/resolvers.ts';
import { createDraftNames } from '../lines/names-with-draft.ts';
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
    if (would === null) return [];
    const names = createDraftNames(would.before, would.after, would.changes);
    return toStatementChanges(would.changes).map((one, i) => toFactChangeLine(toFactChange(one, names), -i, schema, context));
  },
  obstacle: async (draft, _, context) => (await standingOf(draft, context)).obstacle?.[context.language] ?? null,
  restsOn: ({ wish }, _, context) => findRests(wish, context),
  async enterprise(draft, _, context) {
    const { with: would } = await standingOf(draft, context);
    const put = would?.changes.newNodes.find(({ label }) => label === LABELS.enterprise);
    return put?.id ?? null;
  },
  conflicts: async (draft, _, context) => [...(await standingOf(draft, context)).conflicts],
  async effect(draft, place, context) {
    const { with: would } = await standingOf(draft, context);
    return would && toEffect(would.before, would.after, place);
  },
};
