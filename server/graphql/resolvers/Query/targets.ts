import type { QueryResolvers } from '../../generated/resolvers.ts';
import { readTargets } from '../../memo/targets.ts';
import { checkFirst } from '../../paging/connection.ts';
import { toNumber } from '../../arguments/to-numbers.ts';
import { viewOf } from '../../arguments/view-of.ts';

export const targets: QueryResolvers['targets'] = (_, args, context) => {
  const first = checkFirst(args.first, 10);
  const view = viewOf(args, context);
  return readTargets(view, toNumber(view.model, args.product, 'product'), args.weights).slice(0, first);
};
