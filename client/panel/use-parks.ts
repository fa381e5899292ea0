import { useMemo } from 'react';
import { useScope } from '../state/scope.ts';
import { readWayUp } from '../tools/region-tree.ts';
import { useRegions, type KnownRegion } from '../state/use-regions.ts';

/** The region in view, and the parks that lie in it or are it. */
export function useParks(): { region: KnownRegion | null; parks: readonly KnownRegion[] } {
  const { region } = useScope();
  const { data } = useRegions();
  return useMemo(() => {
    const regions = data?.regions ?? [];
    const wayUp = readWayUp(regions);
    return {
      region: regions.find(({ id }) => id === region) ?? null,
      parks: regions.filter(({ id, level }) => level === 'PARK' && wayUp(id).includes(region)),
    };
  }, [data, region]);
}
