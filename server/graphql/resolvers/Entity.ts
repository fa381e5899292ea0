import type { EntityResolvers } from '../generated/resolvers.ts';
import { entityTypeOf } from '../nodes/type-name.ts';

export const Entity: EntityResolvers = { __resolveType: (value) => entityTypeOf(value) };
