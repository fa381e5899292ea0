import type { NameHit } from '../../chain/search/name-search.ts';
import type { Snapshot } from '../../chain/snapshot.ts';
import type { ProductId } from '../../domain/ids.ts';
import type { SearchHitResolvers } from '../generated/resolvers.ts';
import { chainsWith, enterprisesOf } from '../memo/of-chain.ts';
import { findEntity } from '../nodes/find-node.ts';

export const SearchHit: SearchHitResolvers = {
  node: (hit, _, { index, recordIndex }) => findEntity(hit.id, hit.kind, index, recordIndex),
  chains: (hit, _, { snapshot }) => (hit.kind === 'REGION' ? [] : chainsWith(snapshot, (own) => has(own, hit, snapshot))),
};

/** An enterprise is also in a chain whose products another chain records of it. */
function has(own: Snapshot, { kind, id }: NameHit, whole: Snapshot): boolean {
  if (own === whole) return true;
  const [chain] = own.facts.chains;
  if (kind === 'ENTERPRISE') return chain !== undefined && enterprisesOf(whole, chain.id).has(id);
  if (kind === 'PRODUCT') return own.index.products.has(id as ProductId);
  return findEntity(id, kind, own.index, own.recordIndex) !== null;
}
