import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toRankedConnection } from '../../paging/connection.ts';

export const matchDecisions: QueryResolvers['matchDecisions'] = async (_, args, { loaders, snapshot }) => {
  const { decided } = await loaders.importing('matches', null);
  return toRankedConnection(decided, args, 'matchDecisions', snapshot.revision.id);
};
