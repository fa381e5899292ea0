import { findNode } from '../../find-node.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { findRecord } from '../../records/find-record.ts';
import { findRevision } from '../../revisions.ts';

export const node: QueryResolvers['node'] = (_, { id }, context) =>
  findNode(id, context.index) ?? findRecord(id, context.recordIndex) ?? findRevision(id, context);
