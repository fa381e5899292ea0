import { anyHolds } from '../../../../shared/fold-text.ts';
import { toSearched } from '../../arguments/check-text.ts';
import { inChain } from '../../arguments/in-chain.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toConnectionById } from '../../paging/connection.ts';

export const sources: QueryResolvers['sources'] = (_, { text, linkOk, chain, ...page }, context) => {
  const asked = toSearched(text);
  const { facts } = inChain(chain, context);
  const found = facts.sources.filter((s) => (!asked || anyHolds([s.title, s.publisher], asked)) && (linkOk == null || s.linkOk === linkOk));
  return toConnectionById(found, page, 'sources', [asked, linkOk, chain]);
};
