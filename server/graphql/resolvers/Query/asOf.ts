import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toRevisionLine } from '../../nodes/revisions.ts';

export const asOf: QueryResolvers['asOf'] = (_, __, { snapshot }) => toRevisionLine(snapshot.revision);
