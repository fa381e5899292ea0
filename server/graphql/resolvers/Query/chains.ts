import type { QueryResolvers } from '../../generated/resolvers.ts';

export const chains: QueryResolvers['chains'] = (_, __, { facts }) => facts.chains;
