import type { SourceId } from '../../../domain/ids.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const source: QueryResolvers['source'] = (_, { id }, { index }) => index.sources.get(id as SourceId);
