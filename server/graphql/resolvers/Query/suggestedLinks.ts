import { findSuggestedLinks, type LinkSuggestions } from '../../../analysis/link-prediction/link-prediction-region.ts';
import type { EnterpriseId, RegionId } from '../../../domain/ids.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { oncePerQuestion } from '../../memo/once-per-question.ts';
import { enterprisesInside } from '../../memo/places.ts';
import { mustFind } from '../../arguments/must-find.ts';
import { checkFirst } from '../../paging/connection.ts';
import { modelOf } from '../../arguments/view-of.ts';
import { createSearchDeadline, type WorkTime } from '../../context/work-time.ts';
import type { Facts } from '../../../domain/facts.ts';

/** As many as the API lists at most. */
const MOST = 200;
const SUGGESTION_BYTES = 100;

/** What the clock cut short is not kept: it may come out longer the next time. */
const keep = oncePerQuestion<Facts, LinkSuggestions>('suggestions', ({ suggestions, stopReason }) =>
  stopReason === null ? SUGGESTION_BYTES * suggestions.length : null,
);

export const suggestedLinks: QueryResolvers['suggestedLinks'] = (_, args, context) => {
  const first = checkFirst(args.first, 20);
  const { facts, index } = context;
  modelOf(args.chain, context);
  const region = args.region == null ? null : mustFind(index.regions, args.region, 'region').id;
  const { suggestions, gain, holdOut } = readSuggestions(facts, region, context.time);
  const find = (id: string) => index.enterprises.get(id as EnterpriseId)!;
  return {
    gain,
    holdOut: holdOut[context.language],
    suggestions: suggestions.slice(0, first).map(({ a, b, score }) => ({ a: find(a), b: find(b), score })),
  };
};

/** The best suggestions of a region, or of all where it is null. */
function readSuggestions(facts: Facts, region: RegionId | null, time: WorkTime): LinkSuggestions {
  return keep(facts, String(region), () => {
    const inside = region === null ? null : enterprisesInside(facts, region);
    return findSuggestedLinks(facts.relations, MOST, {
      deadline: createSearchDeadline(time),
      ...(inside && { counts: (id) => inside.has(id as EnterpriseId) }),
    });
  });
}
