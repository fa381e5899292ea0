import { toUpsert } from '../../edits/upsert.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const upsertMilestone: MutationResolvers['upsertMilestone'] = toUpsert('upsertMilestone');
