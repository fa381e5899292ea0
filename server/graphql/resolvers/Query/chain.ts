import type { ChainId } from '../../../domain/ids.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const chain: QueryResolvers['chain'] = (_, { id }, { index }) => index.chains.get(id as ChainId);
