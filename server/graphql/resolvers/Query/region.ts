import type { RegionId } from '../../../domain/ids.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const region: QueryResolvers['region'] = (_, { id }, { index }) => index.regions.get(id as RegionId);
