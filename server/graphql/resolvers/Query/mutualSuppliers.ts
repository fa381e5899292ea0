import { findMutualSuppliers } from '../../../analysis/network/mutual-suppliers.ts';
import type { EnterpriseId } from '../../../domain/ids.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { enterprisesInside } from '../../memo/places.ts';
import { mustFind } from '../../arguments/must-find.ts';

export const mutualSuppliers: QueryResolvers['mutualSuppliers'] = (_, { region, inferred }, { facts, index }) => {
  const inside = region == null ? null : enterprisesInside(facts, mustFind(index.regions, region, 'region').id);
  const counts = inside === null ? undefined : (id: string) => inside.has(id as EnterpriseId);
  return findMutualSuppliers(facts.relations, inferred ?? false, counts).map(({ enterprises, links }) => ({
    enterprises: enterprises.map((id) => index.enterprises.get(id as EnterpriseId)!),
    links,
  }));
};
