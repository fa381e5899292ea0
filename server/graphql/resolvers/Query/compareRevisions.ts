import { mustFindPlace } from '../../arguments/must-find-place.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { Busy } from '../../../errors.ts';
import { lookOn } from '../../lines/read-gap-history.ts';
import { toGapChanges } from '../../lines/to-gap-changes.ts';
import { mustFindRevision, numberOf } from '../../nodes/revisions.ts';

export const compareRevisions: QueryResolvers['compareRevisions'] = async (_, asked, context, { schema }) => {
  const place = mustFindPlace(asked, context);
  const two = [await mustFindRevision(asked.from, context), await mustFindRevision(asked.to, context)] as const;
  const [from, to] = numberOf(two[0]) <= numberOf(two[1]) ? two : [two[1], two[0]];
  const between = { ...place, from: numberOf(from), to: numberOf(to) };
  const { isWhole, revisions, ...counts } = await lookOn(() => context.loaders.history('compared', between), context);
  if (!isWhole) throw new Busy(NOT_YET);
  return { from, to, ...counts, gaps: await toGapChanges(revisions, schema, context) };
};

const NOT_YET = {
  zh: '历次修订的缺口还没有算完，请稍后再试；算过的会留着。',
  en: 'The gaps of past revisions are still being computed; please try again in a moment, what is done is kept.',
};
