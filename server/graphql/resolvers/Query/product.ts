import type { ProductId } from '../../../domain/ids.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const product: QueryResolvers['product'] = (_, { id }, { index }) => index.products.get(id as ProductId);
