import { toSettledBy } from '../../analysis/map/status-reason.ts';
import type { ChainMapNodeResolvers } from '../generated/resolvers.ts';
import { readStatusReason } from '../memo/status-reasons.ts';

export const ChainMapNode: ChainMapNodeResolvers = {
  product: (node, _, { index }) => index.products.get(node.product)!,
  reason: (node, _, { language }) => readStatusReason(node.view, node.number)[language],
  settledBy: (node, _, { language }) => toSettledBy(node.view, node.number)?.[language],
};
