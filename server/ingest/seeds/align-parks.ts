import type { Enterprise, Region } from '../../domain/facts.ts';

/** A park is a region and an enterprise in one node: as a region it says what its enterprise says. */
export function alignParks(regions: readonly Region[], enterprises: readonly Enterprise[]): Region[] {
  const parks = new Map(enterprises.map((enterprise) => [enterprise.id as string, enterprise]));
  return regions.map((region) => {
    const park = parks.get(region.id);
    return park
      ? { ...region, name: park.name, nameEn: park.nameEn, lat: park.lat, lon: park.lon, parent: park.region, evidence: park.evidence }
      : region;
  });
}
