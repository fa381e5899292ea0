import { filterGaps } from '../../filters/filters.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { readRankedGaps } from '../../memo/ranked-gaps.ts';
import { toRankedConnection } from '../../paging/connection.ts';
import { toListName } from '../../paging/cursor.ts';
import { viewOf } from '../../arguments/view-of.ts';

export const gaps: QueryResolvers['gaps'] = (_, { first, after, ...question }, context) => {
  const ranked = readRankedGaps(viewOf(question, context), question.weights);
  return toRankedConnection(
    filterGaps(ranked, question.kind, question.filter, question.chain, context),
    { first, after },
    toListName('gaps', question),
    context.snapshot.revision.id,
  );
};
