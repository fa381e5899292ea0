import { toUpsert } from '../../edits/upsert.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const upsertEnterprise: MutationResolvers['upsertEnterprise'] = toUpsert('upsertEnterprise');
