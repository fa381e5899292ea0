import { findNode } from '../../find-node.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { findRevision } from '../../revisions.ts';

export const node: QueryResolvers['node'] = (_, { id }, context) => findNode(id, context.index) ?? findRevision(id, context);
