import { toUpsert } from '../../edits/upsert.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const upsertEvent: MutationResolvers['upsertEvent'] = toUpsert('upsertEvent');
