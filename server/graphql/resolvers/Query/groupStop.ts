import { findGroupStop } from '../../../analysis/network/leaders.ts';
import { mustFind } from '../../arguments/must-find.ts';
import { viewOf } from '../../arguments/view-of.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toProducts } from '../../lines/to-products.ts';

export const groupStop: QueryResolvers['groupStop'] = (_, { enterprise, ...place }, context) => {
  const id = mustFind(context.index.enterprises, enterprise, 'enterprise').id;
  const view = viewOf(place, context);
  const { model } = view;
  const { head, own, lost, share } = findGroupStop(view, model.groupHead[model.enterpriseIndex.get(id)!]!);
  return { head: model.enterprises[head]!, own: toProducts(model, own), lost: toProducts(model, lost), share };
};
