import { checkMoment } from '../../arguments/check-moment.ts';
import { checkRegionIds } from '../../arguments/check-region-ids.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const createToken: MutationResolvers['createToken'] = (_, { name, role, regions, expires }, { index, loaders }) =>
  loaders.keeping('createToken', { name, role, regions: checkRegionIds(regions, index), expires: checkMoment(expires, 'expires') });
