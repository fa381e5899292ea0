import type { Range } from '../../domain/facts.ts';
import { markOf } from '../../analysis/model/mark-of.ts';
import type { PlantSizeResolvers } from '../generated/resolvers.ts';

const toInterval = (range: Range | null, unit: string, per = 1) =>
  range === null ? null : { lo: range.from / per, hi: range.to / per, unit };

export const PlantSize: PlantSizeResolvers = {
  product: ({ product }, _, { index }) => index.products.get(product)!,
  usual: ({ usual, unit }) => toInterval(usual, unit),
  smallest: ({ smallest, unit }) => toInterval(smallest, unit),
  investmentPerUnit: ({ investment, investmentPer, unit }) => toInterval(investment, `亿元/${unit}`, investmentPer ?? 1),
  mark: ({ evidence }) => markOf(evidence),
};
