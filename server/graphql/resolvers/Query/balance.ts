import { findBalances } from '../../../analysis/balance/balance.ts';
import { toNumber } from '../../arguments/to-numbers.ts';
import { viewOf } from '../../arguments/view-of.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toRankedConnection } from '../../paging/connection.ts';
import { toListName } from '../../paging/cursor.ts';

export const balance: QueryResolvers['balance'] = (_, { first, after, ...question }, context) => {
  const view = viewOf(question, context);
  const only = question.product == null ? null : toNumber(view.model, question.product, 'product');
  const balances = findBalances(view, question.horizon ?? 'NOW');
  const found = (only === null ? balances.all() : [balances.of(only)]).map((one) => ({ ...one, balances }));
  return toRankedConnection(found, { first, after }, toListName('balance', question), context.snapshot.revision.id);
};
