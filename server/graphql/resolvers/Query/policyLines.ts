import type { QueryResolvers } from '../../generated/resolvers.ts';

export const policyLines: QueryResolvers['policyLines'] = (_, __, { records }) => records.policyLines;
