import type { QueryResolvers } from '../../generated/resolvers.ts';
import { readRankedGaps } from '../../memo/ranked-gaps.ts';
import { mustFind } from '../../arguments/must-find.ts';
import { viewOf } from '../../arguments/view-of.ts';

export const gap: QueryResolvers['gap'] = (_, args, context) => {
  const product = mustFind(context.index.products, args.product, 'product').id;
  return readRankedGaps(viewOf(args, context), args.weights).find((one) => one.product === product);
};
