import type { FactorResolvers } from '../generated/resolvers.ts';

export const Factor: FactorResolvers = { name: (factor, _, { language }) => factor.name[language] };
