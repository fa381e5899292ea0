import type { MutationResolvers, QueryResolvers, Resolvers } from '../generated/resolvers.ts';
import { Lead } from '../resolvers/Lead.ts';
import { leadToProject } from '../resolvers/Mutation/leadToProject.ts';
import { noteLead } from '../resolvers/Mutation/noteLead.ts';
import { upsertLead } from '../resolvers/Mutation/upsertLead.ts';
import { lead } from '../resolvers/Query/lead.ts';
import { leads } from '../resolvers/Query/leads.ts';

/** Leads: projects before they are ones. */
export const leadQueries: QueryResolvers = { lead, leads };
export const leadMutations: MutationResolvers = { leadToProject, noteLead, upsertLead };
export const leadTypes: Pick<Resolvers, 'Lead'> = { Lead };
