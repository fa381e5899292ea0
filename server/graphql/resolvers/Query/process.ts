import type { ProcessId } from '../../../domain/ids.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const process: QueryResolvers['process'] = (_, { id }, { index }) => index.processes.get(id as ProcessId);
