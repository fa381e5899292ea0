import type { PartnershipResolvers } from '../generated/resolvers.ts';
import { markOf } from '../../analysis/model/mark-of.ts';
import { agreementOf, eventOf } from '../../analysis/records/joint-records.ts';

export const Partnership: PartnershipResolvers = {
  from: (partnership, _, { index }) => index.enterprises.get(partnership.from)!,
  to: (partnership, _, { index }) => index.enterprises.get(partnership.to)!,
  product: (partnership, _, { index }) => (partnership.product === null ? null : index.products.get(partnership.product)),
  agreement: (partnership, _, { records }) => agreementOf(partnership, records),
  event: (partnership, _, { records }) => eventOf(partnership, records),
  mark: (partnership) => markOf(partnership.evidence),
};
