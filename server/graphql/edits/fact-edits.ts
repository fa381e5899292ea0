/** How each mutation that states a fact is thought out: from its arguments, as plain JSON, against what is there. */
import { editAgreement, type AgreementInput } from '../../edit/facts/edit-agreement.ts';
import { editClaim, type ClaimInput } from '../../edit/facts/edit-claim.ts';
import { editEnterprise, type EnterpriseInput } from '../../edit/facts/edit-enterprise.ts';
import { editEvent, type EventInput } from '../../edit/facts/edit-event.ts';
import { editMilestone, type MilestoneInput } from '../../edit/facts/edit-milestone.ts';
import { editNeed, type NeedInput } from '../../edit/facts/edit-need.ts';
import { editPartnership, type PartnershipInput } from '../../edit/facts/edit-partnership.ts';
import { editProduction, type ProductionInput } from '../../edit/facts/edit-production.ts';
import { editProject, type ProjectInput } from '../../edit/facts/edit-project.ts';
import { editSignal, type SignalInput } from '../../edit/facts/edit-signal.ts';
import { editSource, type SourceInput } from '../../edit/facts/edit-source.ts';
import { recordAbsence, type AbsenceInput } from '../../edit/facts/record-absence.ts';
import { retractEvidence, type EvidenceInput } from '../../edit/facts/retract-evidence.ts';
import { retractFact, toReason } from '../../edit/facts/retract-fact.ts';
import { setGoal, type GoalInput } from '../../edit/facts/set-goal.ts';
import { setProjectStage, type StageInput } from '../../edit/facts/set-project-stage.ts';
import type { Backing, Edit, Moment, There } from '../../edit/edit.ts';
import { leadToProject } from '../../leads/lead-to-project.ts';

type Compose<Args> = (args: Args, there: There, moment: Moment) => Edit;
type Backed<Input> = Backing & Input;

const upsert =
  <Input>(edit: (input: Input, backing: Backing, there: There, moment: Moment) => Edit): Compose<Backed<{ input: Input }>> =>
  ({ input, source, asked }, there, moment) =>
    edit(input, { source, asked }, there, moment);

const record =
  <Input>(edit: (input: Input, backing: Backing, there: There, moment: Moment) => Edit): Compose<Backed<Input>> =>
  ({ source, asked, ...input }, there, moment) =>
    edit(input as Input, { source, asked }, there, moment);

/** The same for what has lists that may get shorter, for a reason. */
const shortened =
  <Input>(
    edit: (input: Input, backing: Backing, there: There, moment: Moment) => Edit,
  ): Compose<Backed<{ input: Input; reason?: string | null }>> =>
  ({ reason, ...args }, there, moment) => ({
    ...upsert(edit)(args, there, moment),
    reason: reason == null ? null : toReason(reason),
  });

export const FACT_EDITS = {
  upsertSource: ({ input }: { input: SourceInput }, there: There) => editSource(input, there),
  upsertEnterprise: upsert<EnterpriseInput>(editEnterprise),
  upsertProduction: upsert<ProductionInput>(editProduction),
  upsertNeed: upsert<NeedInput>(editNeed),
  upsertPartnership: upsert<PartnershipInput>(editPartnership),
  upsertClaim: upsert<ClaimInput>(editClaim),
  upsertProject: shortened<ProjectInput>(editProject),
  upsertMilestone: upsert<MilestoneInput>(editMilestone),
  upsertEvent: shortened<EventInput>(editEvent),
  upsertAgreement: shortened<AgreementInput>(editAgreement),
  upsertSignal: upsert<SignalInput>(editSignal),
  setProjectStage: record<StageInput>(setProjectStage),
  recordAbsence: record<AbsenceInput>(recordAbsence),
  setGoal: record<GoalInput>(setGoal),
  retractFact: ({ id, reason }: { id: string; reason: string }, there: There) => retractFact({ id, reason }, there),
  retractEvidence: ({ fact, source, reason }: EvidenceInput, there: There) => retractEvidence({ fact, source, reason }, there),
  leadToProject: ({ lead, source, asked }: Backed<{ lead: string }>, there: There, moment: Moment) =>
    leadToProject(lead, { source, asked }, there, moment),
} satisfies Record<string, (args: never, there: There, moment: Moment) => Edit>;

export type FactEdits = typeof FACT_EDITS;
export type FactEdit = keyof FactEdits;
export type ArgsOf<Name extends FactEdit> = Parameters<FactEdits[Name]>[0];

export const isFactEdit = (name: string): name is FactEdit => Object.hasOwn(FACT_EDITS, name);

/** Thinks out a mutation by its name. @throws InvalidInput, NotFound in the words of its fields */
export function composeFact<Name extends FactEdit>(name: Name, args: ArgsOf<Name>, there: There, moment: Moment): Edit {
  return (FACT_EDITS[name] as Compose<ArgsOf<Name>>)(args, there, moment);
}
