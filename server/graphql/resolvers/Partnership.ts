import type { PartnershipResolvers } from '../generated/resolvers.ts';
import { markOf } from '../mark-of.ts';

export const Partnership: PartnershipResolvers = {
  from: (partnership, _, { index }) => index.enterprises.get(partnership.from)!,
  to: (partnership, _, { index }) => index.enterprises.get(partnership.to)!,
  product: (partnership, _, { index }) => (partnership.product === null ? null : index.products.get(partnership.product)),
  mark: (partnership) => markOf(partnership.evidence),
};
