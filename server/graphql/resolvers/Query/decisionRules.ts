import { byCodePoint } from '../../../domain/by-code-point.ts';
import { inChain } from '../../arguments/in-chain.ts';
import { concernsOf } from '../../filters/concerns.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const decisionRules: QueryResolvers['decisionRules'] = (_, { chain, region }, context) => {
  const { records, recordIndex } = inChain(chain, context);
  const concerns = concernsOf(region, context);
  const rules = records.decisionRules.filter((rule) => !concerns || concerns.rule(rule));
  const startOf = (statements: readonly string[]) => recordIndex.passages.get(statements[0] ?? '')?.start ?? Number.MAX_SAFE_INTEGER;
  return rules.sort((a, b) => startOf(a.statements) - startOf(b.statements) || byCodePoint(a.id, b.id));
};
