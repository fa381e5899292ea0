import type { Snapshot } from '../../chain/snapshot.ts';
import type { ChainId, RegionId } from '../../domain/ids.ts';
import { mustFind } from './must-find.ts';

/** The chain and the region that a question names. @throws NotFound for an unknown one */
export function mustFindPlace(
  { chain, region }: { chain: string; region: string },
  { index }: Pick<Snapshot, 'index'>,
): { chain: ChainId; region: RegionId } {
  return { chain: mustFind(index.chains, chain, 'chain').id, region: mustFind(index.regions, region, 'region').id };
}
