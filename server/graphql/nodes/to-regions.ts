import type { FactIndex } from '../../chain/fact-index.ts';
import type { Region } from '../../domain/facts.ts';
import type { RegionId } from '../../domain/ids.ts';

/** The regions with these ids; one that is no more in the graph is left out. */
export function toRegions(ids: readonly string[], { regions }: FactIndex): Region[] {
  return ids.flatMap((id) => regions.get(id as RegionId) ?? []);
}
