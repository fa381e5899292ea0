import { findDataset } from '../../nodes/datasets.ts';
import { findNode } from '../../nodes/find-node.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { findRecord } from '../../nodes/find-record.ts';
import { findRevision } from '../../nodes/revisions.ts';

export const node: QueryResolvers['node'] = async (_, { id }, context) =>
  findNode(id, context.index) ?? findRecord(id, context.recordIndex) ?? (await findRevision(id, context)) ?? findDataset(id, context);
