import type { QueryResolvers } from '../../generated/resolvers.ts';

export const imports: QueryResolvers['imports'] = (_, __, { loaders }) => loaders.importing('uploads', null);
