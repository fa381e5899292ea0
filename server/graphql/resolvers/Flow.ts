import type { FlowResolvers } from '../generated/resolvers.ts';

export const Flow: FlowResolvers = {
  product: (flow, _, { index }) => index.products.get(flow.product)!,
  basis: (flow) => flow.evidence[0]?.basis ?? null,
  confidence: (flow) => flow.evidence[0]?.confidence ?? 'COMMON',
};
