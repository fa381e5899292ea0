import type { PartnershipResolvers } from '../generated/resolvers.ts';
import { markOf } from '../mark-of.ts';
import { agreementOf, eventOf } from '../records/joint-records.ts';

export const Partnership: PartnershipResolvers = {
  from: (partnership, _, { index }) => index.enterprises.get(partnership.from)!,
  to: (partnership, _, { index }) => index.enterprises.get(partnership.to)!,
  product: (partnership, _, { index }) => (partnership.product === null ? null : index.products.get(partnership.product)),
  agreement: (partnership, _, { snapshot }) => agreementOf(partnership, snapshot),
  event: (partnership, _, { snapshot }) => eventOf(partnership, snapshot),
  mark: (partnership) => markOf(partnership.evidence),
};
