import { toUpsert } from '../../edits/upsert.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const upsertSignal: MutationResolvers['upsertSignal'] = toUpsert('upsertSignal');
