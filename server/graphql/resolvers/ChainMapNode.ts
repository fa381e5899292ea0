import { toSettledBy, toStatusReason } from '../../analysis/map/status-reason.ts';
import type { ChainMapNodeResolvers } from '../generated/resolvers.ts';

export const ChainMapNode: ChainMapNodeResolvers = {
  product: (node, _, { index }) => index.products.get(node.product)!,
  reason: (node, _, { language }) => toStatusReason(node.view, node.number)[language],
  settledBy: (node, _, { language }) => toSettledBy(node.view, node.number)?.[language],
};
