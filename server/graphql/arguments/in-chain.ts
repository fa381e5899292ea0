import type { Snapshot } from '../../chain/snapshot.ts';
import type { Context } from '../context/context.ts';
import { mustFind } from './must-find.ts';

/** What the datasets of the chain state, everything where none is named. @throws NotFound for an unknown chain */
export function inChain(chain: string | null | undefined, { snapshot, index }: Context): Snapshot {
  return chain == null ? snapshot : snapshot.ofChain(mustFind(index.chains, chain, 'chain').id);
}
