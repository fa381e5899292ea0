import { RegionCoverageDocument, type RegionCoverageQuery } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';
import { useScope } from './scope.ts';

/** Whether somebody collected the facts of the region in view, and how many production records it has; null until that is known. */
export function useCoverage(): RegionCoverageQuery['coverage'] | null {
  const { chain, region } = useScope();
  return useGraphQuery(RegionCoverageDocument, { chain, region }).data?.coverage ?? null;
}
