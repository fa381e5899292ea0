import type { ApiTokenResolvers } from '../generated/resolvers.ts';
import { toRegions } from '../nodes/to-regions.ts';

export const ApiToken: ApiTokenResolvers = { regions: ({ regions }, _, { index }) => toRegions(regions, index) };
