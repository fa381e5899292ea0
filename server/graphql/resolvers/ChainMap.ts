import type { ChainMapResolvers } from '../generated/resolvers.ts';

export const ChainMap: ChainMapResolvers = {
  completeness: ({ completeness }) => completeness.value,
  localSupplyRate: ({ localSupplyRate: { value, have, need }, view: { model } }) => ({
    value,
    have: have.map((q) => model.products[q]!),
    need: need.map((q) => model.products[q]!),
  }),
};
