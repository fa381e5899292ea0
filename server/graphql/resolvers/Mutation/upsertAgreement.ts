import { toUpsert } from '../../edits/upsert.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const upsertAgreement: MutationResolvers['upsertAgreement'] = toUpsert('upsertAgreement');
