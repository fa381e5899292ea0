import { findSuggestedLinks } from '../../../analysis/network/link-prediction-region.ts';
import type { EnterpriseId } from '../../../domain/ids.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { inTurn } from '../../limits/in-turn.ts';
import { oncePer } from '../../memo/once-per.ts';
import { enterprisesInside } from '../../memo/places.ts';
import { mustFind } from '../../must-find.ts';
import { checkFirst } from '../../paging/connection.ts';
import { modelOf } from '../../view-of.ts';
import type { Facts } from '../../../domain/facts.ts';

/** All suggestions of a revision: the test on hidden links is the same for every region. */
const suggestionsOf = oncePer((facts: Facts) => findSuggestedLinks(facts.relations, Number.MAX_SAFE_INTEGER));

export const suggestedLinks: QueryResolvers['suggestedLinks'] = async (_, args, context) => {
  const first = checkFirst(args.first, 20);
  const { facts, index } = context;
  modelOf(args.chain, context);
  const inside = args.region == null ? null : enterprisesInside(facts, mustFind(index.regions, args.region, 'region').id);
  const isInside = (id: string) => inside === null || inside.has(id as EnterpriseId);
  const { suggestions, gain, holdOut } = await inTurn(() => suggestionsOf(facts));
  const find = (id: string) => index.enterprises.get(id as EnterpriseId)!;
  return {
    gain, holdOut: holdOut[context.language],
    suggestions: suggestions.filter(({ a, b }) => isInside(a) || isInside(b)).slice(0, first).map(({ a, b, score }) => ({ a: find(a), b: find(b), score })),
  };
};
