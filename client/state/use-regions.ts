import { AllRegionsDocument, type AllRegionsQuery } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';

export type KnownRegion = NonNullable<AllRegionsQuery['regions']>[number];

/** Every region of the graph with the one that holds it, asked once for all screens. */
export function useRegions() {
  return useGraphQuery(AllRegionsDocument, {});
}
