import { filterProcesses } from '../../filters/filters.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toConnectionById } from '../../paging/connection.ts';
import { modelOf } from '../../arguments/view-of.ts';

export const processes: QueryResolvers['processes'] = (_, { chain, text, ...page }, context) => {
  const all = chain == null ? context.facts.processes : modelOf(chain, context).processes;
  return toConnectionById(filterProcesses(all, text), page, 'processes', [chain, text]);
};
