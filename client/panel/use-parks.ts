import { useMemo } from 'react';
import { useScope } from '../state/scope.ts';
import { useRegions, type KnownRegion } from '../state/use-regions.ts';

/** The region in view, and the parks that lie in it or are it. */
export function useParks(): { region: KnownRegion | null; parks: readonly KnownRegion[] } {
  const { region } = useScope();
  const { data } = useRegions();
  return useMemo(() => {
    const byId = new Map((data?.regions ?? []).map((one) => [one.id, one]));
    const lies = (at: KnownRegion | undefined, steps = byId.size): boolean =>
      at !== undefined && steps > 0 && (at.id === region || (at.parent !== null && lies(byId.get(at.parent.id), steps - 1)));
    return { region: byId.get(region) ?? null, parks: [...byId.values()].filter((one) => one.level === 'PARK' && lies(one)) };
  }, [data, region]);
}
