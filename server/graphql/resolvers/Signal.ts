import { markOf } from '../../analysis/model/mark-of.ts';
import type { SignalResolvers } from '../generated/resolvers.ts';

export const Signal: SignalResolvers = {
  enterprise: ({ enterprise }, _, { index }) => index.enterprises.get(enterprise)!,
  product: ({ product }, _, { index }) => (product === null ? null : index.products.get(product)),
  mark: ({ evidence }) => markOf(evidence),
};
