import { standingOf } from '../edits/draft-standing.ts';
import type { WritePayloadResolvers } from '../generated/resolvers.ts';
import { toEffect } from '../lines/to-effect.ts';
import { findStated } from '../nodes/find-any.ts';
import { toRevisionLine } from '../nodes/revisions.ts';

export const WritePayload: WritePayloadResolvers = {
  nodes: ({ after, ids }) => ids.flatMap((id) => findStated(id, after) ?? []),
  revision: ({ after }) => toRevisionLine(after.revision),
  draft: ({ draft }) => draft ?? null,
  async effect({ before, after, draft }, place, context) {
    if (draft?.state !== 'OPEN') return toEffect(before, after, place);
    const { with: would } = await standingOf(draft, context);
    return would && toEffect(would.before, would.after, place);
  },
};
