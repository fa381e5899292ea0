import { markOf } from '../../analysis/model/mark-of.ts';
import type { SurveyResolvers } from '../generated/resolvers.ts';

export const Survey: SurveyResolvers = {
  region: ({ region }, _, { index }) => index.regions.get(region)!,
  chain: ({ chain }, _, { index }) => index.chains.get(chain)!,
  mark: ({ evidence }) => markOf(evidence),
};
