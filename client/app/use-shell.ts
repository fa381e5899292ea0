import { useMemo } from 'react';
import { ShellDocument, type ShellQuery } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';
import type { StateOf } from '../state/params.ts';
import type { Scope } from '../state/scope.ts';
import { useNameOf, type Named } from '../state/use-name-of.ts';
import { useViewState } from '../state/use-view-state.ts';
import { toRevisionNumber } from '../tools/revision-number.ts';
import { toScopeIds, SCOPE_STATE } from './scope-ids.ts';
import { useFactsUntil } from './use-facts-until.ts';

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

/** The chain and region in view with their names; of an unknown id nothing but the id is known. */
export function toScope(
  shell: ShellQuery,
  wanted: StateOf<typeof SCOPE_STATE>,
  nameOf: (thing: Named) => string,
  factsUntil: string | null = null,
): Scope | null {
  const ids = toScopeIds(shell, wanted);
  if (ids === null) return null;
  const { chain: chainId, region: regionId } = ids;
  const chain = shell.chains?.find(({ id }) => id === chainId);
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
