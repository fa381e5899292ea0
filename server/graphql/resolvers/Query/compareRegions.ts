import { compareRegions as compare } from '../../../analysis/industry/compare-regions.ts';
import { InvalidInput } from '../../../errors.ts';
import { checkRange } from '../../arguments/check-range.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toProducts } from '../../lines/to-products.ts';
import { modelOf, viewOf } from '../../arguments/view-of.ts';

export const compareRegions: QueryResolvers['compareRegions'] = (_, { chain, regions }, context) => {
  checkRange(regions.length, [1, 20], 'regions');
  checkDistinct(regions);
  const model = modelOf(chain, context);
  const views = regions.map((region) => viewOf({ chain, region }, context));
  const { shared, only, complements } = compare(views);
  return {
    regions: views.map(({ region }) => region),
    shared: toProducts(model, shared),
    only: only.map(({ view, products, lacks }) => ({
      region: view.region,
      products: toProducts(model, products),
      lacks: toProducts(model, lacks),
    })),
    complements: complements.map(({ from, to, products }) => ({ from: from.region, to: to.region, products: toProducts(model, products) })),
  };
};

function checkDistinct(regions: readonly string[]): void {
  const twice = regions.find((region, i) => regions.indexOf(region) !== i);
  if (twice === undefined) return;
  throw new InvalidInput(
    {
      zh: `参数 regions 中“${twice}”出现了两次，一个地区不能与自身比较。`,
      en: `The argument regions names "${twice}" twice; a region is not compared with itself.`,
    },
    { argument: 'regions', region: twice },
  );
}
