import type { QueryResolvers } from '../../generated/resolvers.ts';

export const projectBatches: QueryResolvers['projectBatches'] = (_, __, { records }) => records.batches;
