import { LEAD_CRITERION_NAMES } from '../../leads/score-lead.ts';
import type { LeadFactorResolvers } from '../generated/resolvers.ts';

export const LeadFactor: LeadFactorResolvers = {
  criterion: ({ criterion }) => criterion.id,
  name: ({ criterion }, _, { language }) => LEAD_CRITERION_NAMES[criterion.id][language],
  weight: ({ criterion }) => criterion.weight,
};
