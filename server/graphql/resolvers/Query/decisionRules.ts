import type { QueryResolvers } from '../../generated/resolvers.ts';

export const decisionRules: QueryResolvers['decisionRules'] = (_, __, { records, recordIndex }) => {
  const startOf = (statements: readonly string[]) => recordIndex.passages.get(statements[0] ?? '')?.start ?? Infinity;
  return [...records.decisionRules].sort((a, b) => startOf(a.statements) - startOf(b.statements) || (a.id < b.id ? -1 : 1));
};
