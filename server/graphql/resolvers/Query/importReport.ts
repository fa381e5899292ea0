import type { QueryResolvers } from '../../generated/resolvers.ts';

export const importReport: QueryResolvers['importReport'] = (_, { upload }, { loaders }) => loaders.importing('report', { upload });
