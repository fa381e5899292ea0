import type { SupplyLinkResolvers } from '../generated/resolvers.ts';
import { markOf } from '../../analysis/model/mark-of.ts';

export const SupplyLink: SupplyLinkResolvers = {
  from: (link, _, { index }) => index.enterprises.get(link.from)!,
  to: (link, _, { index }) => index.enterprises.get(link.to)!,
  product: (link, _, { index }) => (link.product === null ? null : index.products.get(link.product)),
  since: (link) => link.date,
  mark: (link) => markOf(link.evidence),
};
