import { editProject } from '../../../edit/facts/edit-project.ts';
import { toUpsert } from '../../edits/upsert.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const upsertProject: MutationResolvers['upsertProject'] = toUpsert('upsertProject', editProject);
