import type { MutationResolvers, QueryResolvers, Resolvers } from '../generated/resolvers.ts';
import { Draft } from '../resolvers/Draft.ts';
import { refuseDraft } from '../resolvers/Mutation/refuseDraft.ts';
import { signDraft } from '../resolvers/Mutation/signDraft.ts';
import { withdrawDraft } from '../resolvers/Mutation/withdrawDraft.ts';
import { draft } from '../resolvers/Query/draft.ts';
import { drafts } from '../resolvers/Query/drafts.ts';

/** Writes that wait for an administrator's signature. */
export const draftQueries: QueryResolvers = { draft, drafts };
export const draftMutations: MutationResolvers = { refuseDraft, signDraft, withdrawDraft };
export const draftTypes: Pick<Resolvers, 'Draft'> = { Draft };
