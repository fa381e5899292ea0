import type { Facts, Production } from '../../domain/facts.ts';

/** Finds who is recorded to make a product in a region or what lies in it: then nobody can have found that it is not made there. */
export function createMakerSearch({
  productions,
  enterprises,
  regions,
}: Pick<Facts, 'productions' | 'enterprises' | 'regions'>): (product: string, region: string) => Production | undefined {
  const parents = new Map(regions.map(({ id, parent }) => [id as string, parent as string | null]));
  const regionOf = new Map(enterprises.map(({ id, region }) => [id as string, region as string | null]));
  const isWithin = (place: string | null, region: string): boolean => {
    for (let at = place; at !== null; at = parents.get(at) ?? null) if (at === region) return true;
    return false;
  };
  return (product, region) =>
    productions.find(
      (row) => row.product === product && row.phase === 'OPERATING' && isWithin(regionOf.get(row.enterprise) ?? null, region),
    );
}
