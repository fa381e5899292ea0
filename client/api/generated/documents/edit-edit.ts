// Written by `npm run codegen`; do not edit.
import type { EditAbsenceMutation, EditAbsenceMutationVariables, EditAgreementMutation, EditAgreementMutationVariables, EditClaimMutation, EditClaimMutationVariables, EditEnterpriseMutation, EditEnterpriseMutationVariables, EditEventMutation, EditEventMutationVariables, EditEvidenceQuery, EditEvidenceQueryVariables, EditFactQuery, EditFactQueryVariables, EditGoalMutation, EditGoalMutationVariables, EditMilestoneMutation, EditMilestoneMutationVariables, EditNeedMutation, EditNeedMutationVariables, EditNewSourceMutation, EditNewSourceMutationVariables, EditProductionMutation, EditProductionMutationVariables, EditProductionsQuery, EditProductionsQueryVariables, EditProjectMutation, EditProjectMutationVariables, EditRelationMutation, EditRelationMutationVariables, EditRetractMutation, EditRetractMutationVariables, EditSeenQuery, EditSeenQueryVariables, EditSignalMutation, EditSignalMutationVariables, EditSourceMutation, EditSourceMutationVariables, EditSourcesQuery, EditSourcesQueryVariables, EditStageMutation, EditStageMutationVariables, EditUnciteMutation, EditUnciteMutationVariables } from '../types.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EditSeenDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EditSeen {
  asOf {
    id
  }
}
    `) as unknown as TypedDocumentString<EditSeenQuery, EditSeenQueryVariables>;
export const EditFactDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EditFact($id: ID!) {
  asOf {
    id
  }
  node(id: $id) {
    __typename
    id
    ...EditedEnterprise
    ...EditedProduction
    ...EditedNeed
    ...EditedRelation
    ...EditedLink
    ...EditedSignal
    ...EditedClaim
    ...EditedProject
    ...EditedEvent
    ...EditedAgreement
    ...EditedSource
  }
}
    fragment EditedEnterprise on Enterprise {
  id
  name
  nameEn
  aliases
  enterpriseKind: kind
  uscc
  listedCode
  lat
  lon
  nameVerified
  region {
    id
  }
}
fragment EditedProduction on Production {
  id
  phase
  capacity
  unit
  year
  enterprise {
    id
  }
  product {
    id
    unit
  }
}
fragment EditedNeed on Need {
  id
  quantity
  unit
  needs: enterprise {
    id
  }
  product {
    id
    unit
  }
}
fragment EditedRelation on Partnership {
  id
  relationKind: kind
  since: date
  until
  about: note
  from {
    id
  }
  to {
    id
  }
  of: product {
    id
    name
    nameEn
  }
}
fragment EditedLink on SupplyLink {
  id
  since
  until
  from {
    id
  }
  to {
    id
  }
  of: product {
    id
    name
    nameEn
  }
}
fragment EditedSignal on Signal {
  id
  signalKind: kind
  day: date
  text
  enterprise {
    id
  }
}
fragment EditedClaim on Claim {
  id
  indicator
  claimKind: kind
  period
  raw
  value
  unit
  bound
}
fragment EditedProject on Project {
  id
  name
  nameEn
  inChain
  caseOwner
  projectStage: stage
  region {
    id
  }
  policyLine {
    id
  }
  batch {
    id
  }
  owners {
    id
  }
  makes {
    id
    name
    nameEn
  }
  uses {
    id
    name
    nameEn
  }
  investment {
    ...EditedClaim
  }
  projectCapacity: capacity {
    ...EditedClaim
  }
}
fragment EditedEvent on Event {
  id
  name
  nameEn
  eventKind: kind
  start
  end
  participants {
    id
  }
  places {
    id
  }
}
fragment EditedAgreement on Agreement {
  id
  name
  nameEn
  agreementKind: kind
  date
  until
  parties {
    id
  }
  creates {
    __typename
    id
    name
    nameEn
  }
  products {
    id
    name
    nameEn
  }
}
fragment EditedSource on Source {
  id
  title
  publisher
  published: date
  url
  quality
}`) as unknown as TypedDocumentString<EditFactQuery, EditFactQueryVariables>;
export const EditProductionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EditProductions($enterprise: ID!) {
  enterprise(id: $enterprise) {
    id
    makes(first: 200) {
      nodes {
        id
        phase
        product {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EditProductionsQuery, EditProductionsQueryVariables>;
export const EditSourcesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EditSources($text: String) {
  sources(text: $text, first: 20) {
    nodes {
      id
      title
      publisher
      date
    }
  }
}
    `) as unknown as TypedDocumentString<EditSourcesQuery, EditSourcesQueryVariables>;
export const EditProductionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditProduction($chain: ID!, $region: ID!, $input: ProductionInput!, $source: ID, $asked: AskedInput, $expect: ID) {
  upsertProduction(input: $input, source: $source, asked: $asked, expect: $expect) {
    ...EditResult
  }
}
    fragment EditResult on WritePayload {
  revision {
    id
  }
  draft {
    id
  }
  effect(chain: $chain, region: $region) {
    ...EditEffect
  }
}
fragment EditEffect on ScenarioDiff {
  gapsClosed {
    kind
    product {
      id
      name
      nameEn
    }
  }
  gapsOpened {
    kind
    product {
      id
      name
      nameEn
    }
  }
  opened {
    id
    name
    nameEn
  }
  closed {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<EditProductionMutation, EditProductionMutationVariables>;
export const EditAbsenceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditAbsence($chain: ID!, $region: ID!, $product: ID!, $source: ID, $asked: AskedInput, $expect: ID) {
  recordAbsence(
    product: $product
    region: $region
    source: $source
    asked: $asked
    expect: $expect
  ) {
    ...EditResult
  }
}
    fragment EditResult on WritePayload {
  revision {
    id
  }
  draft {
    id
  }
  effect(chain: $chain, region: $region) {
    ...EditEffect
  }
}
fragment EditEffect on ScenarioDiff {
  gapsClosed {
    kind
    product {
      id
      name
      nameEn
    }
  }
  gapsOpened {
    kind
    product {
      id
      name
      nameEn
    }
  }
  opened {
    id
    name
    nameEn
  }
  closed {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<EditAbsenceMutation, EditAbsenceMutationVariables>;
export const EditStageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditStage($chain: ID!, $region: ID!, $project: ID!, $stage: ProjectStage!, $date: Date!, $source: ID, $asked: AskedInput, $expect: ID) {
  setProjectStage(
    project: $project
    stage: $stage
    date: $date
    source: $source
    asked: $asked
    expect: $expect
  ) {
    ...EditResult
  }
}
    fragment EditResult on WritePayload {
  revision {
    id
  }
  draft {
    id
  }
  effect(chain: $chain, region: $region) {
    ...EditEffect
  }
}
fragment EditEffect on ScenarioDiff {
  gapsClosed {
    kind
    product {
      id
      name
      nameEn
    }
  }
  gapsOpened {
    kind
    product {
      id
      name
      nameEn
    }
  }
  opened {
    id
    name
    nameEn
  }
  closed {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<EditStageMutation, EditStageMutationVariables>;
export const EditRetractDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditRetract($chain: ID!, $region: ID!, $id: ID!, $reason: String!, $expect: ID) {
  retractFact(id: $id, reason: $reason, expect: $expect) {
    ...EditResult
  }
}
    fragment EditResult on WritePayload {
  revision {
    id
  }
  draft {
    id
  }
  effect(chain: $chain, region: $region) {
    ...EditEffect
  }
}
fragment EditEffect on ScenarioDiff {
  gapsClosed {
    kind
    product {
      id
      name
      nameEn
    }
  }
  gapsOpened {
    kind
    product {
      id
      name
      nameEn
    }
  }
  opened {
    id
    name
    nameEn
  }
  closed {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<EditRetractMutation, EditRetractMutationVariables>;
export const EditEnterpriseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditEnterprise($chain: ID!, $region: ID!, $input: EnterpriseInput!, $source: ID, $asked: AskedInput, $expect: ID) {
  upsertEnterprise(input: $input, source: $source, asked: $asked, expect: $expect) {
    ...EditResult
  }
}
    fragment EditResult on WritePayload {
  revision {
    id
  }
  draft {
    id
  }
  effect(chain: $chain, region: $region) {
    ...EditEffect
  }
}
fragment EditEffect on ScenarioDiff {
  gapsClosed {
    kind
    product {
      id
      name
      nameEn
    }
  }
  gapsOpened {
    kind
    product {
      id
      name
      nameEn
    }
  }
  opened {
    id
    name
    nameEn
  }
  closed {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<EditEnterpriseMutation, EditEnterpriseMutationVariables>;
export const EditNeedDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditNeed($chain: ID!, $region: ID!, $input: NeedInput!, $source: ID, $asked: AskedInput, $expect: ID) {
  upsertNeed(input: $input, source: $source, asked: $asked, expect: $expect) {
    ...EditResult
  }
}
    fragment EditResult on WritePayload {
  revision {
    id
  }
  draft {
    id
  }
  effect(chain: $chain, region: $region) {
    ...EditEffect
  }
}
fragment EditEffect on ScenarioDiff {
  gapsClosed {
    kind
    product {
      id
      name
      nameEn
    }
  }
  gapsOpened {
    kind
    product {
      id
      name
      nameEn
    }
  }
  opened {
    id
    name
    nameEn
  }
  closed {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<EditNeedMutation, EditNeedMutationVariables>;
export const EditRelationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditRelation($chain: ID!, $region: ID!, $input: PartnershipInput!, $source: ID, $asked: AskedInput, $expect: ID) {
  upsertPartnership(
    input: $input
    source: $source
    asked: $asked
    expect: $expect
  ) {
    ...EditResult
  }
}
    fragment EditResult on WritePayload {
  revision {
    id
  }
  draft {
    id
  }
  effect(chain: $chain, region: $region) {
    ...EditEffect
  }
}
fragment EditEffect on ScenarioDiff {
  gapsClosed {
    kind
    product {
      id
      name
      nameEn
    }
  }
  gapsOpened {
    kind
    product {
      id
      name
      nameEn
    }
  }
  opened {
    id
    name
    nameEn
  }
  closed {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<EditRelationMutation, EditRelationMutationVariables>;
export const EditSignalDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditSignal($chain: ID!, $region: ID!, $input: SignalInput!, $source: ID, $asked: AskedInput, $expect: ID) {
  upsertSignal(input: $input, source: $source, asked: $asked, expect: $expect) {
    ...EditResult
  }
}
    fragment EditResult on WritePayload {
  revision {
    id
  }
  draft {
    id
  }
  effect(chain: $chain, region: $region) {
    ...EditEffect
  }
}
fragment EditEffect on ScenarioDiff {
  gapsClosed {
    kind
    product {
      id
      name
      nameEn
    }
  }
  gapsOpened {
    kind
    product {
      id
      name
      nameEn
    }
  }
  opened {
    id
    name
    nameEn
  }
  closed {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<EditSignalMutation, EditSignalMutationVariables>;
export const EditClaimDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditClaim($chain: ID!, $region: ID!, $input: ClaimInput!, $source: ID, $asked: AskedInput, $expect: ID) {
  upsertClaim(input: $input, source: $source, asked: $asked, expect: $expect) {
    ...EditResult
  }
}
    fragment EditResult on WritePayload {
  revision {
    id
  }
  draft {
    id
  }
  effect(chain: $chain, region: $region) {
    ...EditEffect
  }
}
fragment EditEffect on ScenarioDiff {
  gapsClosed {
    kind
    product {
      id
      name
      nameEn
    }
  }
  gapsOpened {
    kind
    product {
      id
      name
      nameEn
    }
  }
  opened {
    id
    name
    nameEn
  }
  closed {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<EditClaimMutation, EditClaimMutationVariables>;
export const EditProjectDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditProject($chain: ID!, $region: ID!, $input: ProjectInput!, $source: ID, $asked: AskedInput, $reason: String, $expect: ID) {
  upsertProject(
    input: $input
    source: $source
    asked: $asked
    reason: $reason
    expect: $expect
  ) {
    ...EditResult
  }
}
    fragment EditResult on WritePayload {
  revision {
    id
  }
  draft {
    id
  }
  effect(chain: $chain, region: $region) {
    ...EditEffect
  }
}
fragment EditEffect on ScenarioDiff {
  gapsClosed {
    kind
    product {
      id
      name
      nameEn
    }
  }
  gapsOpened {
    kind
    product {
      id
      name
      nameEn
    }
  }
  opened {
    id
    name
    nameEn
  }
  closed {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<EditProjectMutation, EditProjectMutationVariables>;
export const EditGoalDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditGoal($chain: ID!, $region: ID!, $product: ID!, $wanted: Boolean!, $source: ID, $asked: AskedInput, $expect: ID) {
  setGoal(
    region: $region
    product: $product
    wanted: $wanted
    source: $source
    asked: $asked
    expect: $expect
  ) {
    ...EditResult
  }
}
    fragment EditResult on WritePayload {
  revision {
    id
  }
  draft {
    id
  }
  effect(chain: $chain, region: $region) {
    ...EditEffect
  }
}
fragment EditEffect on ScenarioDiff {
  gapsClosed {
    kind
    product {
      id
      name
      nameEn
    }
  }
  gapsOpened {
    kind
    product {
      id
      name
      nameEn
    }
  }
  opened {
    id
    name
    nameEn
  }
  closed {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<EditGoalMutation, EditGoalMutationVariables>;
export const EditSourceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditSource($chain: ID!, $region: ID!, $input: SourceInput!, $expect: ID) {
  upsertSource(input: $input, expect: $expect) {
    ...EditResult
  }
}
    fragment EditResult on WritePayload {
  revision {
    id
  }
  draft {
    id
  }
  effect(chain: $chain, region: $region) {
    ...EditEffect
  }
}
fragment EditEffect on ScenarioDiff {
  gapsClosed {
    kind
    product {
      id
      name
      nameEn
    }
  }
  gapsOpened {
    kind
    product {
      id
      name
      nameEn
    }
  }
  opened {
    id
    name
    nameEn
  }
  closed {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<EditSourceMutation, EditSourceMutationVariables>;
export const EditNewSourceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditNewSource($input: SourceInput!) {
  upsertSource(input: $input) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EditNewSourceMutation, EditNewSourceMutationVariables>;
export const EditUnciteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditUncite($chain: ID!, $region: ID!, $fact: ID!, $source: ID!, $reason: String!, $expect: ID) {
  retractEvidence(fact: $fact, source: $source, reason: $reason, expect: $expect) {
    ...EditResult
  }
}
    fragment EditResult on WritePayload {
  revision {
    id
  }
  draft {
    id
  }
  effect(chain: $chain, region: $region) {
    ...EditEffect
  }
}
fragment EditEffect on ScenarioDiff {
  gapsClosed {
    kind
    product {
      id
      name
      nameEn
    }
  }
  gapsOpened {
    kind
    product {
      id
      name
      nameEn
    }
  }
  opened {
    id
    name
    nameEn
  }
  closed {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<EditUnciteMutation, EditUnciteMutationVariables>;
export const EditEvidenceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EditEvidence($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      evidence {
        source {
          id
          title
          publisher
          date
        }
      }
    }
    ... on Fact {
      evidence {
        source {
          id
          title
          publisher
          date
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EditEvidenceQuery, EditEvidenceQueryVariables>;
export const EditMilestoneDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditMilestone($chain: ID!, $region: ID!, $input: MilestoneInput!, $source: ID, $asked: AskedInput, $expect: ID) {
  upsertMilestone(input: $input, source: $source, asked: $asked, expect: $expect) {
    ...EditResult
  }
}
    fragment EditResult on WritePayload {
  revision {
    id
  }
  draft {
    id
  }
  effect(chain: $chain, region: $region) {
    ...EditEffect
  }
}
fragment EditEffect on ScenarioDiff {
  gapsClosed {
    kind
    product {
      id
      name
      nameEn
    }
  }
  gapsOpened {
    kind
    product {
      id
      name
      nameEn
    }
  }
  opened {
    id
    name
    nameEn
  }
  closed {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<EditMilestoneMutation, EditMilestoneMutationVariables>;
export const EditEventDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditEvent($chain: ID!, $region: ID!, $input: EventInput!, $source: ID, $asked: AskedInput, $reason: String, $expect: ID) {
  upsertEvent(
    input: $input
    source: $source
    asked: $asked
    reason: $reason
    expect: $expect
  ) {
    ...EditResult
  }
}
    fragment EditResult on WritePayload {
  revision {
    id
  }
  draft {
    id
  }
  effect(chain: $chain, region: $region) {
    ...EditEffect
  }
}
fragment EditEffect on ScenarioDiff {
  gapsClosed {
    kind
    product {
      id
      name
      nameEn
    }
  }
  gapsOpened {
    kind
    product {
      id
      name
      nameEn
    }
  }
  opened {
    id
    name
    nameEn
  }
  closed {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<EditEventMutation, EditEventMutationVariables>;
export const EditAgreementDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditAgreement($chain: ID!, $region: ID!, $input: AgreementInput!, $source: ID, $asked: AskedInput, $reason: String, $expect: ID) {
  upsertAgreement(
    input: $input
    source: $source
    asked: $asked
    reason: $reason
    expect: $expect
  ) {
    ...EditResult
  }
}
    fragment EditResult on WritePayload {
  revision {
    id
  }
  draft {
    id
  }
  effect(chain: $chain, region: $region) {
    ...EditEffect
  }
}
fragment EditEffect on ScenarioDiff {
  gapsClosed {
    kind
    product {
      id
      name
      nameEn
    }
  }
  gapsOpened {
    kind
    product {
      id
      name
      nameEn
    }
  }
  opened {
    id
    name
    nameEn
  }
  closed {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<EditAgreementMutation, EditAgreementMutationVariables>;
