import type { FactId } from '../../domain/ids.ts';
import type { CheckResolvers } from '../generated/resolvers.ts';

export const Check: CheckResolvers = {
  detail: ({ detail }, _, { language }) => detail[language],
  claims: ({ claims }, _, { recordIndex }) => claims.map((id) => recordIndex.claims.get(id as FactId)!),
};
