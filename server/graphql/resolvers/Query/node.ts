import type { QueryResolvers } from '../../generated/resolvers.ts';
import { findAny } from '../../nodes/find-any.ts';

export const node: QueryResolvers['node'] = (_, { id }, context) => findAny(id, context);
