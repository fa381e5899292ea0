import { toSettledBy } from '../../analysis/map/status-reason.ts';
import type { ChainMapNodeResolvers } from '../generated/resolvers.ts';
import { readStatusReason } from '../memo/status-reasons.ts';

export const ChainMapNode: ChainMapNodeResolvers = {
  product: ({ view, number }) => view.model.products[number]!,
  reason: (node, _, { language }) => readStatusReason(node.view, node.number)[language],
  settledBy: (node, _, { language }) => toSettledBy(node.view, node.number)?.[language],
};
