import type { MutationResolvers, Resolvers } from '../generated/resolvers.ts';
import { recordAbsence } from '../resolvers/Mutation/recordAbsence.ts';
import { retractEvidence } from '../resolvers/Mutation/retractEvidence.ts';
import { retractFact } from '../resolvers/Mutation/retractFact.ts';
import { setGoal } from '../resolvers/Mutation/setGoal.ts';
import { setProjectStage } from '../resolvers/Mutation/setProjectStage.ts';
import { upsertAgreement } from '../resolvers/Mutation/upsertAgreement.ts';
import { upsertClaim } from '../resolvers/Mutation/upsertClaim.ts';
import { upsertEnterprise } from '../resolvers/Mutation/upsertEnterprise.ts';
import { upsertEvent } from '../resolvers/Mutation/upsertEvent.ts';
import { upsertMilestone } from '../resolvers/Mutation/upsertMilestone.ts';
import { upsertNeed } from '../resolvers/Mutation/upsertNeed.ts';
import { upsertPartnership } from '../resolvers/Mutation/upsertPartnership.ts';
import { upsertProduction } from '../resolvers/Mutation/upsertProduction.ts';
import { upsertProject } from '../resolvers/Mutation/upsertProject.ts';
import { upsertSignal } from '../resolvers/Mutation/upsertSignal.ts';
import { upsertSource } from '../resolvers/Mutation/upsertSource.ts';
import { WritePayload } from '../resolvers/WritePayload.ts';

/** What people put in by forms. */
export const editMutations: MutationResolvers = {
  recordAbsence,
  retractEvidence,
  retractFact,
  setGoal,
  setProjectStage,
  upsertAgreement,
  upsertClaim,
  upsertEnterprise,
  upsertEvent,
  upsertMilestone,
  upsertNeed,
  upsertPartnership,
  upsertProduction,
  upsertProject,
  upsertSignal,
  upsertSource,
};
export const editTypes: Pick<Resolvers, 'WritePayload'> = { WritePayload };
