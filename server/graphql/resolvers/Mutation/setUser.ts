import { checkRegionIds } from '../../arguments/check-region-ids.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const setUser: MutationResolvers['setUser'] = (_, { regions, ...change }, { index, loaders }) =>
  loaders.keeping('setUser', { ...change, regions: checkRegionIds(regions, index) });
