import type { MutationResolvers, QueryResolvers, Resolvers } from '../generated/resolvers.ts';
import { Lead } from '../resolvers/Lead.ts';
import { LeadFactor } from '../resolvers/LeadFactor.ts';
import { LeadScoreRow } from '../resolvers/LeadScoreRow.ts';
import { leadToProject } from '../resolvers/Mutation/leadToProject.ts';
import { noteLead } from '../resolvers/Mutation/noteLead.ts';
import { setLeadScore } from '../resolvers/Mutation/setLeadScore.ts';
import { upsertLead } from '../resolvers/Mutation/upsertLead.ts';
import { lead } from '../resolvers/Query/lead.ts';
import { leads } from '../resolvers/Query/leads.ts';
import { leadScores } from '../resolvers/Query/leadScores.ts';

/** Leads: projects before they are ones. */
export const leadQueries: QueryResolvers = { lead, leads, leadScores };
export const leadMutations: MutationResolvers = { leadToProject, noteLead, setLeadScore, upsertLead };
export const leadTypes: Pick<Resolvers, 'Lead' | 'LeadFactor' | 'LeadScoreRow'> = { Lead, LeadFactor, LeadScoreRow };
