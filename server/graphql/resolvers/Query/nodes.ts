import { checkCount } from '../../check-count.ts';
import { findNode } from '../../find-node.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { findRevision } from '../../revisions.ts';

export const nodes: QueryResolvers['nodes'] = (_, { ids }, context) =>
  Promise.all(checkCount(ids, 'ids').map((id) => findNode(id, context.index) ?? findRevision(id, context)));
