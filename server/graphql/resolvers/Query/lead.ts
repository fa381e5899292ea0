import type { QueryResolvers } from '../../generated/resolvers.ts';

export const lead: QueryResolvers['lead'] = (_, { id }, { recordIndex }) => recordIndex.leads.get(id);
