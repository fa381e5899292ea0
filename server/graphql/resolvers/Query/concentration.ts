import { findRegionConcentration } from '../../../analysis/concentration/concentration-region.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { oncePer } from '../../../analysis/tools/once-per.ts';
import { checkFirst } from '../../paging/connection.ts';
import { viewOf } from '../../arguments/view-of.ts';

const concentrationOf = oncePer(findRegionConcentration);

export const concentration: QueryResolvers['concentration'] = (_, args, context) => {
  const first = checkFirst(args.first, 200);
  const view = viewOf(args, context);
  const { products, enterprises } = view.model;
  const { surveyed } = view.coverage;
  return concentrationOf(view)
    .slice(0, first)
    .map(({ product, soleMaker, makers, hhi, topShare, unit }) => ({
      product: products[product]!,
      soleMaker: soleMaker === null || !surveyed ? null : enterprises[soleMaker]!,
      makers,
      hhi,
      topShare,
      unit,
    }));
};
