import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toTargetLine } from '../../lines/to-target.ts';
import { readTargets } from '../../memo/targets.ts';
import { checkFirst } from '../../paging/connection.ts';
import { toNumber } from '../../arguments/to-numbers.ts';
import { viewOf } from '../../arguments/view-of.ts';

export const targets: QueryResolvers['targets'] = (_, args, context) => {
  const first = checkFirst(args.first, 10);
  const view = viewOf(args, context);
  const found = readTargets(view, toNumber(view.model, args.product, 'product'), args.weights, context);
  return found.slice(0, first).map((target) => toTargetLine(view, target, context));
};
