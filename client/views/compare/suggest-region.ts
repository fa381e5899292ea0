import { findOthers, type PlacedRegion } from '../../tools/region-tree.ts';

interface KnownRegion extends PlacedRegion {
  level: string;
  enterprises: { totalCount: number };
}

/**
 * The region to lay beside one at first: of its level, in the same region if there is one, and of those the one with most enterprises on
 * record. Null where nothing is known of any.
 */
export function suggestRegion(regions: readonly KnownRegion[], own: string): string | null {
  const here = regions.find(({ id }) => id === own);
  const alike = findOthers(regions, own).filter(({ level, enterprises }) => level === here?.level && enterprises.totalCount > 0);
  const near = alike.filter(({ parent }) => parent !== null && parent.id === here?.parent?.id);
  const among = near.length > 0 ? near : alike;
  return (
    among.reduce<KnownRegion | null>((best, one) => (best && best.enterprises.totalCount >= one.enterprises.totalCount ? best : one), null)
      ?.id ?? null
  );
}
