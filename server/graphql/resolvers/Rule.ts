import type { RuleResolvers } from '../generated/resolvers.ts';

export const Rule: RuleResolvers = { name: ({ name }, _, { language }) => name[language] };
