import { LEAD_CRITERION_NAMES } from '../../leads/score-lead.ts';
import type { LeadScoreRowResolvers } from '../generated/resolvers.ts';

export const LeadScoreRow: LeadScoreRowResolvers = {
  criterion: ({ id }) => id,
  name: ({ id }, _, { language }) => LEAD_CRITERION_NAMES[id][language],
};
