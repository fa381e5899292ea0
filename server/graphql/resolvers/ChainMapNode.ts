import type { ChainMapNodeResolvers } from '../generated/resolvers.ts';

export const ChainMapNode: ChainMapNodeResolvers = {
  product: (node, _, { index }) => index.products.get(node.product)!,
  reason: (node, _, { language }) => node.reason[language],
  settledBy: (node, _, { language }) => node.settledBy?.[language],
};
