import type { ProductionResolvers } from '../generated/resolvers.ts';
import { doubtedAbout } from '../lines/doubted.ts';
import { markOf } from '../../analysis/model/mark-of.ts';

export const Production: ProductionResolvers = {
  enterprise: (production, _, { index }) => index.enterprises.get(production.enterprise)!,
  product: (production, _, { index }) => index.products.get(production.product)!,
  claims: ({ id }, _, { recordIndex }) => recordIndex.claimsAbout.get(id) ?? [],
  doubted: ({ id }, _, context) => doubtedAbout([id], context),
  mark: (production) => markOf(production.evidence),
};
