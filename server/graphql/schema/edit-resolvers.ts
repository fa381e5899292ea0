import type { MutationResolvers, Resolvers } from '../generated/resolvers.ts';
import { recordAbsence } from '../resolvers/Mutation/recordAbsence.ts';
import { retractFact } from '../resolvers/Mutation/retractFact.ts';
import { setProjectStage } from '../resolvers/Mutation/setProjectStage.ts';
import { upsertProduction } from '../resolvers/Mutation/upsertProduction.ts';
import { upsertSource } from '../resolvers/Mutation/upsertSource.ts';
import { WritePayload } from '../resolvers/WritePayload.ts';

/** What people put in by forms. */
export const editMutations: MutationResolvers = { recordAbsence, retractFact, setProjectStage, upsertProduction, upsertSource };
export const editTypes: Pick<Resolvers, 'WritePayload'> = { WritePayload };
