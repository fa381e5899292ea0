import { markOf } from '../../analysis/model/mark-of.ts';
import type { GoalResolvers } from '../generated/resolvers.ts';

export const Goal: GoalResolvers = {
  product: (goal, _, { index }) => index.products.get(goal.product)!,
  region: (goal, _, { index }) => index.regions.get(goal.region)!,
  mark: (goal) => markOf(goal.evidence),
};
