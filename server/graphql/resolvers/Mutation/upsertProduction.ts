import { editProduction } from '../../../edit/facts/edit-production.ts';
import { toUpsert } from '../../edits/upsert.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const upsertProduction: MutationResolvers['upsertProduction'] = toUpsert('upsertProduction', editProduction);
