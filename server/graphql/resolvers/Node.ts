import type { NodeResolvers } from '../generated/resolvers.ts';
import { typeNameOf } from '../nodes/type-name.ts';

export const Node: NodeResolvers = { __resolveType: (value) => typeNameOf(value) };
