import type { RegionResolvers } from '../generated/resolvers.ts';
import { enterprisesInside } from '../memo/places.ts';
import { toConnectionById } from '../paging/connection.ts';

export const Region: RegionResolvers = {
  parent: (region, _, { index }) => (region.parent === null ? null : index.regions.get(region.parent)),
  children: (region, _, { facts }) => facts.regions.filter((other) => other.parent === region.id),
  enterprises: (region, args, { facts }) => {
    const inside = enterprisesInside(facts, region.id);
    return toConnectionById(
      facts.enterprises.filter((e) => inside.has(e.id)),
      args,
      'Region.enterprises',
      region.id,
    );
  },
};
