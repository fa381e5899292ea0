import { findIndustryForest } from '../../../analysis/industry/industry-forest.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toProducts } from '../../lines/to-products.ts';
import { checkFirst } from '../../paging/connection.ts';
import { viewOf } from '../../arguments/view-of.ts';

export const industryForest: QueryResolvers['industryForest'] = (_, args, context) => {
  const first = checkFirst(args.first, 10);
  const view = viewOf(args, context);
  const { model } = view;
  const { trees, overlaps } = findIndustryForest(view, first);
  return {
    trees: trees.map(({ leader, depth, breadth, products }) => ({
      root: model.enterprises[leader.head]!,
      depth,
      breadth,
      products: toProducts(model, products),
    })),
    overlaps: overlaps.map(({ roots, products }) => ({
      roots: roots.map((head) => model.enterprises[head]!),
      products: toProducts(model, products),
    })),
  };
};
