import type { PathLinkResolvers } from '../generated/resolvers.ts';
import { markOf } from '../../analysis/model/mark-of.ts';

export const PathLink: PathLinkResolvers = {
  product: (link, _, { index }) => (link.product === null ? null : index.products.get(link.product)),
  mark: (link) => markOf(link.evidence),
};
