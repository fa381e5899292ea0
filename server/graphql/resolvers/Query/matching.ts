import { findMatching, matchProduct } from '../../../analysis/industry/matching.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { oncePer } from '../../../analysis/tools/once-per.ts';
import { toRankedConnection } from '../../paging/connection.ts';
import { toListName } from '../../paging/cursor.ts';
import { toNumber } from '../../arguments/to-numbers.ts';
import { viewOf } from '../../arguments/view-of.ts';

const matchingOf = oncePer(findMatching);

export const matching: QueryResolvers['matching'] = (_, { first, after, ...question }, context) => {
  const view = viewOf(question, context);
  const found = question.product == null ? matchingOf(view) : [matchProduct(view, toNumber(view.model, question.product, 'product'))];
  const lines = found.map(({ product, ...match }) => ({ product: view.model.products[product]!, ...match }));
  return toRankedConnection(lines, { first, after }, toListName('matching', question), context.snapshot.revision.id);
};
