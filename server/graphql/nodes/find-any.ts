import type { Snapshot } from '../../chain/snapshot.ts';
import type { Context } from '../context/context.ts';
import { findDataset } from './datasets.ts';
import { findNode } from './find-node.ts';
import { findRecord } from './find-record.ts';
import type { AnyNode } from './parents.ts';
import { findRevision } from './revisions.ts';

/** Whatever the graph states under this id, null for any other id. */
export function findStated(id: string, { index, recordIndex }: Pick<Snapshot, 'index' | 'recordIndex'>): AnyNode | null {
  return findNode(id, index) ?? findRecord(id, recordIndex);
}

/** Whatever has an id, revisions and datasets included; null for an unknown id. */
export async function findAny(id: string, context: Context): Promise<AnyNode | null> {
  return findStated(id, context) ?? (await findRevision(id, context)) ?? findDataset(id, context);
}
