import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toConnectionById } from '../../paging/connection.ts';
import { filterProjects } from '../../filters/filter-records.ts';

export const projects: QueryResolvers['projects'] = (_, { filter, ...page }, context) =>
  toConnectionById(filterProjects(filter, context), page, 'projects', filter);
