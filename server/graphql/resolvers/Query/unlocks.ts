import { findNotAttracted } from '../../../analysis/region/way.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toProducts } from '../../lines/to-products.ts';
import { readUnlocks } from '../../memo/searches.ts';
import { checkFirst } from '../../paging/connection.ts';
import { viewOf } from '../../arguments/view-of.ts';

export const unlocks: QueryResolvers['unlocks'] = (_, args, context) => {
  const first = checkFirst(args.first, 20);
  const size = (args.size ?? 1) as 1 | 2 | 3;
  const view = viewOf(args, context);
  const {
    unlocks: found,
    complete,
    stopReason,
  } = readUnlocks(view, { size, items: args.items ?? 'ANY', way: args.way ?? null, first }, context.time);
  const notAttracted = findNotAttracted(view.model, view.secure);
  return {
    complete,
    stopReason,
    unlocks: found.map((unlock) => ({
      add: toProducts(view.model, unlock.add),
      unlocks: toProducts(view.model, unlock.unlocks),
      onlyJointly: toProducts(view.model, unlock.onlyJointly),
      gain: unlock.gain,
      way: unlock.add.some((q) => notAttracted[q]) ? 'SECURE' : 'INVITE',
    })),
  };
};
