import type { ShellQuery } from '../api/generated/types.ts';
import { idParam, type StateOf } from '../state/params.ts';

/** Where the address says what chain and region are in view. */
export const SCOPE_STATE = { chain: idParam('chain'), region: idParam('region') };

/**
 * The chain and region that the address names, else the first chain and the region where it opens; null where there is none.
 * An unknown id stays as it is: the server then answers in one sentence that there is no such thing.
 */
export function toScopeIds(shell: ShellQuery, wanted: StateOf<typeof SCOPE_STATE>): { chain: string; region: string } | null {
  const chain = wanted.chain === null ? shell.chains?.[0] : shell.chains?.find(({ id }) => id === wanted.chain);
  const chainId = wanted.chain ?? chain?.id;
  const regionId = wanted.region ?? chain?.region?.id ?? shell.regions?.[0]?.id;
  return chainId === undefined || regionId === undefined ? null : { chain: chainId, region: regionId };
}
