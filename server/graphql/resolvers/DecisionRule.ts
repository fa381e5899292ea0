import type { DecisionRuleResolvers } from '../generated/resolvers.ts';

export const DecisionRule: DecisionRuleResolvers = {
  parent: ({ parent }, _, { records }) => records.decisionRules.find(({ id }) => id === parent) ?? null,
  policyLine: ({ policyLine }, _, { recordIndex }) => (policyLine === null ? null : (recordIndex.policyLines.get(policyLine) ?? null)),
  statements: ({ statements }, _, { recordIndex }) => statements.flatMap((id) => recordIndex.passages.get(id) ?? []),
};
