import { checkMoment } from '../../arguments/check-moment.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { readPage } from '../../paging/read-page.ts';
import { toListName } from '../../paging/cursor.ts';

export const audit: QueryResolvers['audit'] = (_, { first, after, ...question }, { loaders }) => {
  const since = checkMoment(question.since, 'since');
  const until = checkMoment(question.until, 'until');
  return readPage({ first, after }, toListName('audit', question), async (before, most) => {
    const asked = { user: question.user ?? null, action: question.action ?? null, since, until, before, most };
    const { entries, total } = await loaders.keeping('audit', asked);
    return { items: entries, total };
  });
};
