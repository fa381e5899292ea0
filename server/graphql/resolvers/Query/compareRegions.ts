import { compareRegions as compare } from '../../../analysis/industry/compare-regions.ts';
import { checkRange } from '../../check-range.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toProducts } from '../../lines/to-products.ts';
import { modelOf, viewOf } from '../../view-of.ts';

export const compareRegions: QueryResolvers['compareRegions'] = (_, { chain, regions }, context) => {
  const ids = [...new Set(regions)];
  checkRange(ids.length, [1, 20], 'regions');
  const model = modelOf(chain, context);
  const views = ids.map((region) => viewOf({ chain, region }, context));
  const { shared, only, complements } = compare(views);
  return {
    regions: views.map(({ region }) => region),
    shared: toProducts(model, shared),
    only: only.map(({ view, products, lacks }) => ({ region: view.region, products: toProducts(model, products), lacks: toProducts(model, lacks) })),
    complements: complements.map(({ from, to, products }) => ({ from: from.region, to: to.region, products: toProducts(model, products) })),
  };
};
