import type { QueryResolvers } from '../../generated/resolvers.ts';

export const me: QueryResolvers['me'] = (_, __, { viewer }) =>
  viewer && { ...viewer, regions: [...viewer.regions], disabled: false, lastSeen: null };
