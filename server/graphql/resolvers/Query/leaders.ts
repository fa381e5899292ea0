import { findLeaders } from '../../../analysis/network/leaders.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { oncePer } from '../../../analysis/tools/once-per.ts';
import { checkFirst } from '../../paging/connection.ts';
import { viewOf } from '../../arguments/view-of.ts';

const leadersOf = oncePer(findLeaders);

export const leaders: QueryResolvers['leaders'] = (_, args, context) => {
  const first = checkFirst(args.first, 10);
  const view = viewOf(args, context);
  return leadersOf(view)
    .slice(0, first)
    .map(({ head, score, factors, products, share }) => ({
      enterprise: view.model.enterprises[head]!,
      score,
      factors,
      products,
      dependenceShare: share,
    }));
};
