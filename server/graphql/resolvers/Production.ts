import type { ProductionResolvers } from '../generated/resolvers.ts';
import { doubtedAbout } from '../lines/doubted.ts';
import { chainsWith } from '../memo/of-chain.ts';
import { markOf } from '../../analysis/model/mark-of.ts';

export const Production: ProductionResolvers = {
  enterprise: (production, _, { index }) => index.enterprises.get(production.enterprise)!,
  product: (production, _, { index }) => index.products.get(production.product)!,
  chains: ({ id }, _, { snapshot }) => chainsWith(snapshot, ({ index }) => index.productions.has(id)),
  claims: ({ id }, _, { recordIndex }) => recordIndex.claimsAbout.get(id) ?? [],
  doubted: ({ id }, _, context) => doubtedAbout([id], context),
  mark: (production) => markOf(production.evidence),
};
