import type { ChainModel } from '../analysis/model.ts';
import type { RegionView } from '../analysis/region-view.ts';
import type { Context } from './context.ts';
import { mustFind } from './must-find.ts';

/** @throws NotFound for an unknown chain */
export function modelOf(chain: string, { index, snapshot }: Context): ChainModel {
  return snapshot.model(mustFind(index.chains, chain, 'chain').id);
}

/** The chain seen from the region, computed once per revision. @throws NotFound for an unknown chain or region */
export function viewOf({ chain, region }: { chain: string; region: string }, { index, snapshot }: Context): RegionView {
  return snapshot.view(mustFind(index.chains, chain, 'chain').id, mustFind(index.regions, region, 'region').id);
}
