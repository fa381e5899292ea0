import { toSearched } from '../../arguments/check-text.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toConnectionById } from '../../paging/connection.ts';

export const sources: QueryResolvers['sources'] = (_, { text, linkOk, ...page }, { facts }) => {
  const asked = toSearched(text);
  const holds = (value: string | null) => value !== null && asked !== null && value.toLowerCase().includes(asked);
  const found = facts.sources.filter((s) => (!asked || holds(s.title) || holds(s.publisher)) && (linkOk == null || s.linkOk === linkOk));
  return toConnectionById(found, page, 'sources', [asked, linkOk]);
};
