import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toDatasetLine } from '../../nodes/datasets.ts';

export const datasets: QueryResolvers['datasets'] = async (_, __, { loaders }) => (await loaders.datasets()).map(toDatasetLine);
