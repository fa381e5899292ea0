import type { SearchHitResolvers } from '../generated/resolvers.ts';
import { findEntity } from '../nodes/find-node.ts';

export const SearchHit: SearchHitResolvers = {
  node: (hit, _, { index, recordIndex }) => findEntity(hit.id, hit.kind, index, recordIndex),
};
