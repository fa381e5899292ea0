import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toConnection } from '../../paging/connection.ts';
import { toRevisionKey, toRevisionLine } from '../../nodes/revisions.ts';

export const revisions: QueryResolvers['revisions'] = async (_, args, { loaders }) =>
  toConnection((await loaders.revisions()).map(toRevisionLine), args, 'revisions', toRevisionKey, 20);
