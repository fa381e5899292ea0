import type { ChainMapResolvers } from '../generated/resolvers.ts';
import { toProducts } from '../lines/to-products.ts';

export const ChainMap: ChainMapResolvers = {
  completeness: ({ completeness }) => completeness.value,
  completenessWithPossible: ({ completeness }) => completeness.valueWithPossible,
  markets: ({ markets, view: { model } }) => toProducts(model, markets),
  localSupplyRate: ({ localSupplyRate: { have, possible, need, ...values }, view: { model } }) => ({
    ...values,
    have: toProducts(model, have),
    possible: toProducts(model, possible),
    need: toProducts(model, need),
  }),
};
