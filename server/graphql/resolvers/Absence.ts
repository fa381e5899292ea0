import type { AbsenceResolvers } from '../generated/resolvers.ts';
import { markOf } from '../../analysis/model/mark-of.ts';

export const Absence: AbsenceResolvers = {
  product: (absence, _, { index }) => index.products.get(absence.product)!,
  region: (absence, _, { index }) => index.regions.get(absence.region)!,
  mark: (absence) => markOf(absence.evidence),
};
