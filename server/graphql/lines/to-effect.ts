import type { Snapshot } from '../../chain/snapshot.ts';
import type { ChainId, RegionId } from '../../domain/ids.ts';
import { toScenarioDiff } from './to-scenario-diff.ts';

/** What a region gains or loses from one state of the graph to the other; null where one of them does not hold the chain or the region. */
export function toEffect(before: Snapshot, after: Snapshot, { chain, region }: { chain: string; region: string }) {
  const isThere = ({ index }: Snapshot) => index.chains.has(chain as ChainId) && index.regions.has(region as RegionId);
  if (![before, after].every(isThere)) return null;
  const view = (snapshot: Snapshot) => snapshot.view(chain as ChainId, region as RegionId);
  return toScenarioDiff(view(before), view(after));
}
