import { findClusters } from '../../../analysis/industry/clusters.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toProducts } from '../../lines/to-products.ts';
import { oncePer } from '../../../analysis/tools/once-per.ts';
import { checkFirst } from '../../paging/connection.ts';
import { viewOf } from '../../arguments/view-of.ts';

const clustersOf = oncePer(findClusters);

export const clusters: QueryResolvers['clusters'] = (_, args, context) => {
  const first = checkFirst(args.first, 20);
  const view = viewOf(args, context);
  return clustersOf(view)
    .slice(0, first)
    .map(({ products, sharedInputs }) => ({
      products: toProducts(view.model, products),
      sharedInputs: toProducts(view.model, sharedInputs),
    }));
};
