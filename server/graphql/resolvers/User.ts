import type { UserResolvers } from '../generated/resolvers.ts';
import { toRegions } from '../nodes/to-regions.ts';

export const User: UserResolvers = { regions: ({ regions }, _, { index }) => toRegions(regions, index) };
