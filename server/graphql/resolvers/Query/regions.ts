import type { QueryResolvers } from '../../generated/resolvers.ts';
import { mustFind } from '../../arguments/must-find.ts';

export const regions: QueryResolvers['regions'] = (_, { level, parent }, { facts, index }) => {
  const inside = parent == null ? null : mustFind(index.regions, parent, 'region').id;
  return facts.regions.filter((region) => (!level || region.level === level) && (!inside || region.parent === inside));
};
