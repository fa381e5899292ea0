import type { ProjectId } from '../../../domain/ids.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const project: QueryResolvers['project'] = (_, { id }, { recordIndex }) => recordIndex.projects.get(id as ProjectId);
