import { byCodePoint } from '../../../domain/by-code-point.ts';
import { inChain } from '../../arguments/in-chain.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const decisionRules: QueryResolvers['decisionRules'] = (_, { chain }, context) => {
  const { records, recordIndex } = inChain(chain, context);
  const startOf = (statements: readonly string[]) => recordIndex.passages.get(statements[0] ?? '')?.start ?? Number.MAX_SAFE_INTEGER;
  return [...records.decisionRules].sort((a, b) => startOf(a.statements) - startOf(b.statements) || byCodePoint(a.id, b.id));
};
