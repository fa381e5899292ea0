import type { FactResolvers } from '../generated/resolvers.ts';
import { factTypeOf } from '../nodes/type-name.ts';

export const Fact: FactResolvers = { __resolveType: (value) => factTypeOf(value) };
