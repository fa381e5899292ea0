import type { QueryResolvers } from '../../generated/resolvers.ts';
import { findAny } from '../../nodes/find-any.ts';

export const nodes: QueryResolvers['nodes'] = (_, { ids }, context) => Promise.all(ids.map((id) => findAny(id, context)));
