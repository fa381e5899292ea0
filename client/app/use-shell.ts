import { useMemo } from 'react';
import { ShellDocument, type ShellQuery } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';
import { idParam } from '../state/params.ts';
import type { Scope } from '../state/scope.ts';
import { useNameOf, type Named } from '../state/use-name-of.ts';
import { useViewState } from '../state/use-view-state.ts';
import { toRevisionNumber } from '../tools/revision-number.ts';
import { useFactsUntil } from './use-facts-until.ts';

export const SCOPE_STATE = { chain: idParam('chain'), region: idParam('region') };

/** What the frame needs: chains, regions, the revision, and the chain and region in view. */
export function useShell() {
  const answer = useGraphQuery(ShellDocument, {});
  const { data } = answer;
  const [wanted] = useViewState(SCOPE_STATE);
  const nameOf = useNameOf();
  const factsUntil = useFactsUntil();
  const scope = useMemo(() => (data ? toScope(data, wanted, nameOf, factsUntil) : null), [data, wanted, nameOf, factsUntil]);
  return { answer, data: data ?? null, scope };
}

/**
 * The chain and region that the address names, else the first chain and the region where it opens.
 * An unknown id stays as it is: the server then answers in one sentence that there is no such thing.
 */
export function toScope(
  shell: ShellQuery,
  wanted: { chain: string | null; region: string | null },
  nameOf: (thing: Named) => string,
  factsUntil: string | null = null,
): Scope | null {
  const chain = wanted.chain === null ? shell.chains?.[0] : shell.chains?.find(({ id }) => id === wanted.chain);
  const chainId = wanted.chain ?? chain?.id;
  const regionId = wanted.region ?? chain?.region?.id ?? shell.regions?.[0]?.id;
  if (chainId === undefined || regionId === undefined) return null;
  const region = shell.regions?.find(({ id }) => id === regionId);
  return {
    chain: chainId,
    chainName: chain ? nameOf(chain) : chainId,
    region: regionId,
    regionName: region ? nameOf(region) : regionId,
    segments: (chain?.segments ?? []).map((segment) => ({ id: segment.id, name: nameOf(segment) })),
    stages: (chain?.stages ?? []).map((stage) => ({ index: stage.index, name: nameOf(stage) })),
    asOf: shell.asOf ? { revision: toRevisionNumber(shell.asOf.id), at: shell.asOf.at, factsUntil } : null,
  };
}
