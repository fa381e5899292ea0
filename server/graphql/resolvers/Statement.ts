import type { StatementResolvers } from '../generated/resolvers.ts';

export const Statement: StatementResolvers = { text: (statement, _, { language }) => statement.text[language] };
