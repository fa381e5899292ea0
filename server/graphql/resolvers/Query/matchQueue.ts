import type { QueryResolvers } from '../../generated/resolvers.ts';
import { byCodePoint } from '../../../domain/by-code-point.ts';
import { toConnection } from '../../paging/connection.ts';

export const matchQueue: QueryResolvers['matchQueue'] = async (_, args, { loaders }) => {
  const { waiting } = await loaders.importing('matches', null);
  const byId = [...new Map(waiting.map((one) => [one.id, one])).values()].sort((a, b) => byCodePoint(a.id, b.id));
  return toConnection(byId, args, 'matchQueue', ({ id }) => id);
};
