import type { EnterpriseId } from '../../../domain/ids.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const enterprise: QueryResolvers['enterprise'] = (_, { id }, { index }) => index.enterprises.get(id as EnterpriseId);
