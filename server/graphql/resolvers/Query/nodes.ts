import { checkCount } from '../../check-count.ts';
import { findNode } from '../../find-node.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { findRecord } from '../../records/find-record.ts';
import { findRevision } from '../../revisions.ts';

export const nodes: QueryResolvers['nodes'] = (_, { ids }, context) =>
  Promise.all(
    checkCount(ids, 'ids').map((id) => findNode(id, context.index) ?? findRecord(id, context.recordIndex) ?? findRevision(id, context)),
  );
