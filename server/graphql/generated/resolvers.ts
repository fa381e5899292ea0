// Written by `npm run codegen`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Chain as ChainFact, Region as RegionFact, Product as ProductFact, Process as ProcessFact, Enterprise as EnterpriseFact, Production as ProductionFact, Absence as AbsenceFact, Goal as GoalFact, PlantSize as PlantSizeFact, Signal as SignalFact, Survey as SurveyFact, Source as SourceFact, Evidence as EvidenceFact, Relation as RelationFact } from '../../domain/facts.ts';
import type { BalanceLine, BalancePartLine, GapLine, FactorLine, ChainMapLine, RevisionLine, DatasetLine, FlowLine, NeedLine, AnyNode, AnyEntity, AnyFact, WriteLine } from '../nodes/parents.ts';
import type { Target as RankedTarget } from '../../analysis/targets/target.ts';
import type { Statement as StatementLine } from '../../analysis/model/statement.ts';
import type { ChainMapNode as MapNode } from '../../analysis/map/map-nodes.ts';
import type { NameHit } from '../../chain/search/name-search.ts';
import type { ToldConflict, PartCount, ToldValue } from '../../domain/datasets.ts';
import type { Person as PersonRecord, Position as PositionRecord, ChainEvent as EventRecord, Agreement as AgreementRecord, Project as ProjectRecord, Milestone as MilestoneRecord, ProjectBatch as ProjectBatchRecord, PolicyLine as PolicyLineRecord, DecisionRule as DecisionRuleRecord, Claim as ClaimRecord, Passage as PassageRecord } from '../../domain/records.ts';
import type { Lead as LeadRecord, LeadNote as LeadNoteRecord } from '../../domain/leads.ts';
import type { LeadFactor as LeadFactorLine } from '../../leads/score-lead.ts';
import type { LeadCriterion as LeadCriterionRow } from '../../domain/lead-scores.ts';
import type { ClaimRule, Check as ClaimCheck } from '../../analysis/claims/claim-check.ts';
import type { Kpi as KpiFigure } from '../../analysis/claims/find-kpis.ts';
import type { Draft as DraftRecord } from '../../drafts/draft.ts';
import type { ShownAccount, ShownToken } from '../../access/keeping.ts';
import type { AuditEntry as AuditRecord } from '../../access/audit.ts';
import type { ImportState, ShownMatch, ImportJob } from '../../import/desk/state.ts';
import type { Context } from '../context/context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  JSON: { input: unknown; output: unknown; }
};

export type Role =
  | 'VIEWER'
  | 'EDITOR'
  | 'ADMIN';

export type User = Node & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  role: Role;
  regions: Array<Region>;
  disabled: Scalars['Boolean']['output'];
  lastSeen?: Maybe<Scalars['DateTime']['output']>;
};

export type ApiToken = Node & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  role: Role;
  regions: Array<Region>;
  by: Scalars['String']['output'];
  expires?: Maybe<Scalars['DateTime']['output']>;
  lastUsed?: Maybe<Scalars['DateTime']['output']>;
};

export type AuditEntry = Node & {
  id: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  action: AuditAction;
  subject?: Maybe<Scalars['String']['output']>;
  address?: Maybe<Scalars['String']['output']>;
  outcome: AuditOutcome;
  hash: Scalars['String']['output'];
};

export type AuditAction =
  | 'SIGN_IN'
  | 'SIGN_OUT'
  | 'CHANGE_PASSWORD'
  | 'RESET_PASSWORD'
  | 'SET_USER'
  | 'CREATE_TOKEN'
  | 'REVOKE_TOKEN'
  | 'WRITE'
  | 'DRAFT'
  | 'SIGN'
  | 'REFUSE'
  | 'WITHDRAW'
  | 'EXPORT'
  | 'UPLOAD'
  | 'RESTORE'
  | 'ASK'
  | 'LOST';

export type ExportForm =
  | 'CLIPBOARD'
  | 'CSV'
  | 'XLSX'
  | 'PNG'
  | 'SVG';

export type AuditOutcome =
  | 'OK'
  | 'REFUSED';

export type AuditEntryConnection = {
  edges: Array<AuditEntryEdge>;
  nodes: Array<AuditEntry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AuditEntryEdge = {
  cursor: Scalars['String']['output'];
  node: AuditEntry;
};

export type TokenPayload = {
  token: ApiToken;
  secret: Scalars['String']['output'];
};

export type PasswordPayload = {
  user: User;
  password: Scalars['String']['output'];
};

export type Query = {
  me?: Maybe<User>;
  users?: Maybe<Array<User>>;
  tokens?: Maybe<Array<ApiToken>>;
  audit?: Maybe<AuditEntryConnection>;
  agreements?: Maybe<AgreementConnection>;
  balance?: Maybe<BalanceConnection>;
  plant?: Maybe<PlantNeed>;
  coverage?: Maybe<Coverage>;
  chainMap?: Maybe<ChainMap>;
  chains?: Maybe<Array<Chain>>;
  chain?: Maybe<Chain>;
  claims?: Maybe<ClaimConnection>;
  checks?: Maybe<Array<Check>>;
  critical?: Maybe<Array<Critical>>;
  concentration?: Maybe<Array<Concentration>>;
  leaders?: Maybe<Array<Leader>>;
  groupStop?: Maybe<GroupStop>;
  cascade?: Maybe<Cascade>;
  datasets?: Maybe<Array<Dataset>>;
  decisionRules?: Maybe<Array<DecisionRule>>;
  drafts?: Maybe<DraftConnection>;
  draft?: Maybe<Draft>;
  enterprise?: Maybe<Enterprise>;
  enterprises?: Maybe<EnterpriseConnection>;
  events?: Maybe<EventConnection>;
  gaps?: Maybe<GapConnection>;
  gap?: Maybe<Gap>;
  gapHistory?: Maybe<GapChangeConnection>;
  compareRevisions?: Maybe<RevisionDiff>;
  chainHistory?: Maybe<ChainHistory>;
  importFields?: Maybe<Array<ImportField>>;
  imports?: Maybe<Array<ImportReport>>;
  importReport?: Maybe<ImportReport>;
  matchQueue?: Maybe<EnterpriseMatchConnection>;
  matchDecisions?: Maybe<EnterpriseMatchConnection>;
  job?: Maybe<Job>;
  industryForest?: Maybe<IndustryForest>;
  clusters?: Maybe<Array<Cluster>>;
  matching?: Maybe<MatchingConnection>;
  compareRegions?: Maybe<RegionComparison>;
  kpis?: Maybe<Array<Kpi>>;
  leads?: Maybe<LeadConnection>;
  leadScores?: Maybe<Array<LeadScoreRow>>;
  lead?: Maybe<Lead>;
  makeable?: Maybe<Closure>;
  closure?: Maybe<Closure>;
  proof?: Maybe<Proof>;
  methods?: Maybe<Array<Method>>;
  analyse?: Maybe<Scalars['JSON']['output']>;
  mutualSuppliers?: Maybe<Array<MutualSupply>>;
  suggestedLinks?: Maybe<LinkSuggestions>;
  partnerNetwork?: Maybe<PartnerNetwork>;
  paths?: Maybe<Array<Path>>;
  node?: Maybe<Node>;
  nodes?: Maybe<Array<Maybe<Node>>>;
  packages?: Maybe<PackageSearch>;
  unlocks?: Maybe<UnlockSearch>;
  policyLines?: Maybe<Array<PolicyLine>>;
  portfolio?: Maybe<Portfolio>;
  process?: Maybe<Process>;
  processes?: Maybe<ProcessConnection>;
  product?: Maybe<Product>;
  products?: Maybe<ProductConnection>;
  projectBatches?: Maybe<Array<ProjectBatch>>;
  projects?: Maybe<ProjectConnection>;
  project?: Maybe<Project>;
  regions?: Maybe<Array<Region>>;
  region?: Maybe<Region>;
  asOf?: Maybe<Revision>;
  revisions?: Maybe<RevisionConnection>;
  scenario?: Maybe<ScenarioDiff>;
  search?: Maybe<Array<SearchHit>>;
  sources?: Maybe<SourceConnection>;
  source?: Maybe<Source>;
  targets?: Maybe<Array<Target>>;
  robustness?: Maybe<Robustness>;
};


export type QueryAuditArgs = {
  user?: InputMaybe<Scalars['ID']['input']>;
  action?: InputMaybe<AuditAction>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAgreementsArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  enterprise?: InputMaybe<Scalars['ID']['input']>;
  chain?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBalanceArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  horizon?: InputMaybe<Horizon>;
  product?: InputMaybe<Scalars['ID']['input']>;
  scenario?: InputMaybe<ScenarioChange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPlantArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  product: Scalars['ID']['input'];
  process?: InputMaybe<Scalars['ID']['input']>;
  size?: InputMaybe<Scalars['Float']['input']>;
  site?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCoverageArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
};


export type QueryChainMapArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  filter?: InputMaybe<MapFilter>;
  scenario?: InputMaybe<ScenarioChange>;
};


export type QueryChainArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClaimsArgs = {
  subject?: InputMaybe<Scalars['String']['input']>;
  indicator?: InputMaybe<Scalars['String']['input']>;
  verdict?: InputMaybe<Verdict>;
  period?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
  chain?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryChecksArgs = {
  chain?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCriticalArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  target?: InputMaybe<Scalars['ID']['input']>;
  product?: InputMaybe<Scalars['ID']['input']>;
  scenario?: InputMaybe<ScenarioChange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryConcentrationArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  scenario?: InputMaybe<ScenarioChange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryLeadersArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  scenario?: InputMaybe<ScenarioChange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryGroupStopArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  enterprise: Scalars['ID']['input'];
  scenario?: InputMaybe<ScenarioChange>;
};


export type QueryCascadeArgs = {
  chain: Scalars['ID']['input'];
  stop: Array<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryDecisionRulesArgs = {
  chain?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDraftsArgs = {
  state?: InputMaybe<DraftState>;
  undoes?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDraftArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEnterpriseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEnterprisesArgs = {
  filter?: InputMaybe<EnterpriseFilter>;
  order?: InputMaybe<EnterpriseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEventsArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  enterprise?: InputMaybe<Scalars['ID']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  chain?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGapsArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  kind?: InputMaybe<GapKind>;
  filter?: InputMaybe<GapFilter>;
  weights?: InputMaybe<Array<FactorWeight>>;
  scenario?: InputMaybe<ScenarioChange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGapArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  product: Scalars['ID']['input'];
  weights?: InputMaybe<Array<FactorWeight>>;
  scenario?: InputMaybe<ScenarioChange>;
};


export type QueryGapHistoryArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  product?: InputMaybe<Scalars['ID']['input']>;
  upTo?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCompareRevisionsArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


export type QueryChainHistoryArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  upTo?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryImportReportArgs = {
  upload: Scalars['ID']['input'];
};


export type QueryMatchQueueArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMatchDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIndustryForestArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryClustersArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMatchingArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  product?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCompareRegionsArgs = {
  chain: Scalars['ID']['input'];
  regions: Array<Scalars['ID']['input']>;
};


export type QueryKpisArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
  chain?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLeadsArgs = {
  stage?: InputMaybe<LeadStage>;
  responsible?: InputMaybe<Scalars['String']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  makes?: InputMaybe<Scalars['ID']['input']>;
  chain?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLeadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMakeableArgs = {
  chain: Scalars['ID']['input'];
  base: Array<Scalars['ID']['input']>;
  without?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryClosureArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  base?: InputMaybe<Base>;
  without?: InputMaybe<Array<Scalars['ID']['input']>>;
  scenario?: InputMaybe<ScenarioChange>;
};


export type QueryProofArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  product: Scalars['ID']['input'];
  base?: InputMaybe<Base>;
  scenario?: InputMaybe<ScenarioChange>;
};


export type QueryAnalyseArgs = {
  method: Scalars['ID']['input'];
  input: Scalars['JSON']['input'];
};


export type QueryMutualSuppliersArgs = {
  region?: InputMaybe<Scalars['ID']['input']>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QuerySuggestedLinksArgs = {
  chain: Scalars['ID']['input'];
  region?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPartnerNetworkArgs = {
  enterprise: Scalars['ID']['input'];
  depth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<PartnershipKind>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  chain?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<PartnershipKind>>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryPackagesArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  target: Scalars['ID']['input'];
  base?: InputMaybe<Base>;
  items?: InputMaybe<PackageItems>;
  without?: InputMaybe<Array<Scalars['ID']['input']>>;
  scenario?: InputMaybe<ScenarioChange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryUnlocksArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  size?: InputMaybe<Scalars['Int']['input']>;
  items?: InputMaybe<PackageItems>;
  way?: InputMaybe<Way>;
  scenario?: InputMaybe<ScenarioChange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPolicyLinesArgs = {
  chain?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPortfolioArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  input: PortfolioInput;
  scenario?: InputMaybe<ScenarioChange>;
};


export type QueryProcessArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProcessesArgs = {
  chain?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductsArgs = {
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProjectBatchesArgs = {
  chain?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProjectsArgs = {
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRegionsArgs = {
  level?: InputMaybe<RegionLevel>;
  parent?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRegionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRevisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryScenarioArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  change: ScenarioChange;
  against?: InputMaybe<ScenarioChange>;
};


export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<Array<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySourcesArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  linkOk?: InputMaybe<Scalars['Boolean']['input']>;
  chain?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTargetsArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  product: Scalars['ID']['input'];
  weights?: InputMaybe<Array<FactorWeight>>;
  scenario?: InputMaybe<ScenarioChange>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRobustnessArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  product: Scalars['ID']['input'];
  weights?: InputMaybe<Array<FactorWeight>>;
  seed?: InputMaybe<Scalars['Int']['input']>;
  runs?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  setUser?: Maybe<User>;
  resetPassword?: Maybe<PasswordPayload>;
  createToken?: Maybe<TokenPayload>;
  noteExport?: Maybe<Scalars['Boolean']['output']>;
  revokeToken?: Maybe<ApiToken>;
  signDraft?: Maybe<WritePayload>;
  refuseDraft?: Maybe<Draft>;
  withdrawDraft?: Maybe<Draft>;
  upsertSource?: Maybe<WritePayload>;
  upsertProduction?: Maybe<WritePayload>;
  setProjectStage?: Maybe<WritePayload>;
  recordAbsence?: Maybe<WritePayload>;
  retractFact?: Maybe<WritePayload>;
  retractEvidence?: Maybe<WritePayload>;
  upsertEnterprise?: Maybe<WritePayload>;
  upsertNeed?: Maybe<WritePayload>;
  upsertPartnership?: Maybe<WritePayload>;
  upsertClaim?: Maybe<WritePayload>;
  upsertProject?: Maybe<WritePayload>;
  upsertMilestone?: Maybe<WritePayload>;
  upsertEvent?: Maybe<WritePayload>;
  upsertAgreement?: Maybe<WritePayload>;
  upsertSignal?: Maybe<WritePayload>;
  setGoal?: Maybe<WritePayload>;
  undoRevision?: Maybe<WritePayload>;
  importFiles?: Maybe<ImportReport>;
  resolveMatch?: Maybe<EnterpriseMatch>;
  forgetMatch?: Maybe<EnterpriseMatch>;
  cancelJob?: Maybe<Job>;
  upsertLead?: Maybe<WritePayload>;
  setLeadScore?: Maybe<WritePayload>;
  noteLead?: Maybe<WritePayload>;
  leadToProject?: Maybe<WritePayload>;
};


export type MutationSetUserArgs = {
  name: Scalars['String']['input'];
  role: Role;
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  disabled?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationResetPasswordArgs = {
  name: Scalars['String']['input'];
};


export type MutationCreateTokenArgs = {
  name: Scalars['String']['input'];
  role: Role;
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  expires?: InputMaybe<Scalars['DateTime']['input']>;
};


export type MutationNoteExportArgs = {
  what: Scalars['String']['input'];
  form: ExportForm;
};


export type MutationRevokeTokenArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSignDraftArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRefuseDraftArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationWithdrawDraftArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUpsertSourceArgs = {
  input: SourceInput;
  expect?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationUpsertProductionArgs = {
  input: ProductionInput;
  source?: InputMaybe<Scalars['ID']['input']>;
  asked?: InputMaybe<AskedInput>;
  expect?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationSetProjectStageArgs = {
  project: Scalars['ID']['input'];
  stage: ProjectStage;
  date: Scalars['Date']['input'];
  source?: InputMaybe<Scalars['ID']['input']>;
  asked?: InputMaybe<AskedInput>;
  expect?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationRecordAbsenceArgs = {
  product: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  source?: InputMaybe<Scalars['ID']['input']>;
  asked?: InputMaybe<AskedInput>;
  date?: InputMaybe<Scalars['Date']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  expect?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationRetractFactArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  expect?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationRetractEvidenceArgs = {
  fact: Scalars['ID']['input'];
  source: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  expect?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationUpsertEnterpriseArgs = {
  input: EnterpriseInput;
  source?: InputMaybe<Scalars['ID']['input']>;
  asked?: InputMaybe<AskedInput>;
  expect?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationUpsertNeedArgs = {
  input: NeedInput;
  source?: InputMaybe<Scalars['ID']['input']>;
  asked?: InputMaybe<AskedInput>;
  expect?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationUpsertPartnershipArgs = {
  input: PartnershipInput;
  source?: InputMaybe<Scalars['ID']['input']>;
  asked?: InputMaybe<AskedInput>;
  expect?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationUpsertClaimArgs = {
  input: ClaimInput;
  source?: InputMaybe<Scalars['ID']['input']>;
  asked?: InputMaybe<AskedInput>;
  expect?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationUpsertProjectArgs = {
  input: ProjectInput;
  source?: InputMaybe<Scalars['ID']['input']>;
  asked?: InputMaybe<AskedInput>;
  reason?: InputMaybe<Scalars['String']['input']>;
  expect?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationUpsertMilestoneArgs = {
  input: MilestoneInput;
  source?: InputMaybe<Scalars['ID']['input']>;
  asked?: InputMaybe<AskedInput>;
  expect?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationUpsertEventArgs = {
  input: EventInput;
  source?: InputMaybe<Scalars['ID']['input']>;
  asked?: InputMaybe<AskedInput>;
  reason?: InputMaybe<Scalars['String']['input']>;
  expect?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationUpsertAgreementArgs = {
  input: AgreementInput;
  source?: InputMaybe<Scalars['ID']['input']>;
  asked?: InputMaybe<AskedInput>;
  reason?: InputMaybe<Scalars['String']['input']>;
  expect?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationUpsertSignalArgs = {
  input: SignalInput;
  source?: InputMaybe<Scalars['ID']['input']>;
  asked?: InputMaybe<AskedInput>;
  expect?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationSetGoalArgs = {
  region: Scalars['ID']['input'];
  product: Scalars['ID']['input'];
  wanted: Scalars['Boolean']['input'];
  source?: InputMaybe<Scalars['ID']['input']>;
  asked?: InputMaybe<AskedInput>;
  expect?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationUndoRevisionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationImportFilesArgs = {
  upload: Scalars['ID']['input'];
  mapping?: InputMaybe<Array<ColumnMapping>>;
  products?: InputMaybe<Array<ProductMapping>>;
  source?: InputMaybe<Scalars['ID']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  expect?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationResolveMatchArgs = {
  id: Scalars['ID']['input'];
  enterprise?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationForgetMatchArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCancelJobArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUpsertLeadArgs = {
  input: LeadInput;
  expect?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationSetLeadScoreArgs = {
  criterion: LeadCriterion;
  weight?: InputMaybe<Scalars['Float']['input']>;
  full?: InputMaybe<Scalars['Float']['input']>;
  veto?: InputMaybe<Scalars['String']['input']>;
  expect?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationNoteLeadArgs = {
  lead: Scalars['ID']['input'];
  date: Scalars['Date']['input'];
  text: Scalars['String']['input'];
};


export type MutationLeadToProjectArgs = {
  lead: Scalars['ID']['input'];
  source?: InputMaybe<Scalars['ID']['input']>;
  asked?: InputMaybe<AskedInput>;
};

export type Agreement = Node & Entity & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameEn?: Maybe<Scalars['String']['output']>;
  kind: AgreementKind;
  date?: Maybe<Scalars['Date']['output']>;
  until?: Maybe<Scalars['Date']['output']>;
  parties: Array<Enterprise>;
  creates: Array<Entity>;
  products: Array<Product>;
  evidence: Array<Evidence>;
};

export type AgreementKind =
  | 'FRAMEWORK'
  | 'STRATEGIC'
  | 'COOPERATION'
  | 'CONSENSUS'
  | 'OTHER';

export type AgreementConnection = {
  edges: Array<AgreementEdge>;
  nodes: Array<Agreement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AgreementEdge = {
  cursor: Scalars['String']['output'];
  node: Agreement;
};

export type Horizon =
  | 'NOW'
  | 'WITH_PLANNED';

export type BalanceVerdict =
  | 'SHORT'
  | 'ENOUGH'
  | 'OPEN';

export type Balance = {
  product: Product;
  supply: Interval;
  need: Interval;
  doubted: Array<Claim>;
  verdict?: Maybe<BalanceVerdict>;
  short?: Maybe<Interval>;
  usedHere?: Maybe<Interval>;
  suppliers: Array<BalancePart>;
  users: Array<BalancePart>;
  mainUse?: Maybe<Product>;
  mustGo: Scalars['Boolean']['output'];
  askFirst?: Maybe<Enterprise>;
  askAbout?: Maybe<Product>;
  ring: Array<Product>;
  status: ProductStatus;
};

export type BalancePart = {
  enterprise?: Maybe<Enterprise>;
  process?: Maybe<Process>;
  amount: Interval;
  throughput?: Maybe<Interval>;
  perUnit?: Maybe<Interval>;
  oneOf: Array<Product>;
  total: Scalars['Boolean']['output'];
  estimated: Scalars['Boolean']['output'];
  evidence: Array<Evidence>;
  doubted: Array<Claim>;
};

export type PlantNeed = {
  product: Product;
  process: Process;
  size: Interval;
  sizeFrom: PlantSizeFrom;
  doubted: Array<Claim>;
  inputs: Array<PlantInput>;
  unquantified: Array<Product>;
  powerMWh?: Maybe<Scalars['Float']['output']>;
  site?: Maybe<Region>;
  fits: Array<SiteCheck>;
};

export type PlantSizeFrom =
  | 'ASKED'
  | 'MARKET'
  | 'MARKET_WITH_PLANNED'
  | 'SMALLEST';

export type PlantInput = {
  product: Product;
  amount: Scalars['Float']['output'];
  amountTo?: Maybe<Scalars['Float']['output']>;
  unit: Scalars['String']['output'];
  part: InputPart;
  anyOf?: Maybe<Scalars['String']['output']>;
  status: ProductStatus;
  fromSurplus?: Maybe<Interval>;
  doubted: Array<Claim>;
};

export type SiteCheck = {
  key: Scalars['String']['output'];
  needs: Scalars['Float']['output'];
  free?: Maybe<Scalars['Float']['output']>;
  unit: Scalars['String']['output'];
  fits?: Maybe<Scalars['Boolean']['output']>;
  asOf?: Maybe<Scalars['Date']['output']>;
  evidence: Array<Evidence>;
};

export type BalanceConnection = {
  edges: Array<BalanceEdge>;
  nodes: Array<Balance>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type BalanceEdge = {
  cursor: Scalars['String']['output'];
  node: Balance;
};

export type ChainMap = {
  nodes: Array<ChainMapNode>;
  links: Array<ChainMapLink>;
  cells: Array<ChainMapCell>;
  bundles: Array<ChainMapBundle>;
  aggregated: Scalars['Boolean']['output'];
  stages: Array<Stage>;
  segments: Array<Segment>;
  counts: Array<StatusCount>;
  completeness?: Maybe<Scalars['Float']['output']>;
  completenessWithPossible?: Maybe<Scalars['Float']['output']>;
  localSupplyRate?: Maybe<LocalSupplyRate>;
  markets: Array<Product>;
  coverage: Coverage;
};

export type Coverage = {
  surveyed: Scalars['Boolean']['output'];
  recordedProducts: Scalars['Int']['output'];
  productions: Scalars['Int']['output'];
  surveys: Array<Survey>;
};

export type Survey = Node & Fact & {
  id: Scalars['ID']['output'];
  region: Region;
  chain: Chain;
  date?: Maybe<Scalars['Date']['output']>;
  scope?: Maybe<Scalars['String']['output']>;
  mark: Mark;
  evidence: Array<Evidence>;
};

export type ChainMapNode = {
  id: Scalars['ID']['output'];
  product: Product;
  stage: Scalars['Int']['output'];
  status: ProductStatus;
  reason: Scalars['String']['output'];
  knowledge: Knowledge;
  possibleBecause?: Maybe<PossibleReason>;
  settledBy?: Maybe<Scalars['String']['output']>;
  onTheWay: Scalars['Boolean']['output'];
  gapKinds: Array<GapKind>;
  makers: Scalars['Int']['output'];
  outsideMakers: Scalars['Int']['output'];
  score?: Maybe<Scalars['Float']['output']>;
};

export type PossibleReason =
  | 'BYPRODUCT'
  | 'IN_HOUSE'
  | 'GRADE'
  | 'ESTIMATED';

export type ChainMapLink = {
  source: Scalars['ID']['output'];
  target: Scalars['ID']['output'];
  process: Scalars['ID']['output'];
  quantity?: Maybe<Scalars['Float']['output']>;
  unit?: Maybe<Scalars['String']['output']>;
  byproduct: Scalars['Boolean']['output'];
  anyOf?: Maybe<Scalars['String']['output']>;
  runHere: Scalars['Boolean']['output'];
};

export type ChainMapCell = {
  segment?: Maybe<Scalars['String']['output']>;
  stage: Scalars['Int']['output'];
  counts: Array<StatusCount>;
};

export type ChainMapBundle = {
  fromSegment?: Maybe<Scalars['String']['output']>;
  fromStage: Scalars['Int']['output'];
  toSegment?: Maybe<Scalars['String']['output']>;
  toStage: Scalars['Int']['output'];
  links: Scalars['Int']['output'];
};

export type StatusCount = {
  status: ProductStatus;
  products: Scalars['Int']['output'];
};

export type Stage = {
  index: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  nameEn?: Maybe<Scalars['String']['output']>;
  products: Scalars['Int']['output'];
  strong: Scalars['Int']['output'];
  weak: Scalars['Int']['output'];
  missing: Scalars['Int']['output'];
};

export type LocalSupplyRate = {
  value?: Maybe<Scalars['Float']['output']>;
  valueWithPossible?: Maybe<Scalars['Float']['output']>;
  have: Array<Product>;
  possible: Array<Product>;
  need: Array<Product>;
};

export type MapFilter = {
  segment?: InputMaybe<Array<Scalars['String']['input']>>;
  stage?: InputMaybe<Array<Scalars['Int']['input']>>;
  status?: InputMaybe<Array<ProductStatus>>;
  gap?: InputMaybe<Array<GapKind>>;
  focus?: InputMaybe<Scalars['ID']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
};

export type Chain = Node & Entity & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameEn?: Maybe<Scalars['String']['output']>;
  region?: Maybe<Region>;
  stages: Array<ChainStage>;
  segments: Array<Segment>;
  evidence: Array<Evidence>;
  products: ProductConnection;
  processes: ProcessConnection;
};


export type ChainProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ChainProcessesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ChainStage = {
  index: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  nameEn?: Maybe<Scalars['String']['output']>;
};

export type Segment = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameEn?: Maybe<Scalars['String']['output']>;
};

export type Claim = Node & Fact & {
  id: Scalars['ID']['output'];
  subject: Scalars['String']['output'];
  about?: Maybe<Entity>;
  indicator: Scalars['String']['output'];
  kind: ClaimKind;
  period?: Maybe<Scalars['String']['output']>;
  raw: Scalars['String']['output'];
  value?: Maybe<Scalars['Float']['output']>;
  unit?: Maybe<Scalars['String']['output']>;
  bound: Bound;
  candidates: Array<Scalars['String']['output']>;
  verdict: Verdict;
  rule?: Maybe<Rule>;
  reason?: Maybe<Scalars['String']['output']>;
  settledBy?: Maybe<Scalars['String']['output']>;
  rivals: Array<Claim>;
  mark: Mark;
  evidence: Array<Evidence>;
};

export type ClaimKind =
  | 'ACTUAL'
  | 'TARGET'
  | 'PLANNED'
  | 'NAME';

export type Bound =
  | 'EXACT'
  | 'AT_LEAST'
  | 'MORE_THAN'
  | 'AT_MOST'
  | 'ABOUT';

export type Verdict =
  | 'IMPLAUSIBLE'
  | 'INCONSISTENT'
  | 'STRETCH'
  | 'UNVERIFIED'
  | 'CONSISTENT';

export type Rule = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  reference: Scalars['String']['output'];
};

export type Check = {
  rule: Rule;
  verdict: Verdict;
  detail: Scalars['String']['output'];
  claims: Array<Claim>;
};

export type ClaimConnection = {
  edges: Array<ClaimEdge>;
  nodes: Array<Claim>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ClaimEdge = {
  cursor: Scalars['String']['output'];
  node: Claim;
};

export type Critical = {
  product: Product;
  loses: Array<Product>;
  directLoses: Array<Product>;
  hardLoses: Array<Product>;
  linkedLoses: Array<Product>;
  soleMaker?: Maybe<Enterprise>;
  flatDominates: Array<Product>;
};

export type Concentration = {
  product: Product;
  makers: Scalars['Int']['output'];
  hhi?: Maybe<Scalars['Float']['output']>;
  topShare?: Maybe<Scalars['Float']['output']>;
  unit?: Maybe<Scalars['String']['output']>;
  soleMaker?: Maybe<Enterprise>;
};

export type GroupStop = {
  head: Enterprise;
  own: Array<Product>;
  lost: Array<Product>;
  share?: Maybe<Scalars['Float']['output']>;
};

export type Leader = {
  enterprise: Enterprise;
  score: Scalars['Float']['output'];
  factors: Array<Factor>;
  products: Scalars['Int']['output'];
  dependenceShare?: Maybe<Scalars['Float']['output']>;
};

export type Cascade = {
  stopped: Array<Enterprise>;
  total?: Maybe<Scalars['Float']['output']>;
  losses: Array<CascadeLoss>;
  lostProducts: Array<Product>;
  assumedWeights: Scalars['Int']['output'];
};

export type CascadeLoss = {
  enterprise: Enterprise;
  loss: Scalars['Float']['output'];
};

export type Dataset = Node & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  chain?: Maybe<Chain>;
  facts: Scalars['Int']['output'];
  parts: Array<DatasetPart>;
  loadedAt?: Maybe<Scalars['DateTime']['output']>;
  changedFiles: Array<Scalars['String']['output']>;
  load?: Maybe<Scalars['String']['output']>;
  refusal?: Maybe<Scalars['String']['output']>;
  conflicts: Array<FactConflict>;
};

export type DatasetPart = {
  noun: Scalars['String']['output'];
  name: Scalars['String']['output'];
  facts: Scalars['Int']['output'];
};

export type FactConflict = {
  fact: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  kind: Scalars['String']['output'];
  field: Scalars['String']['output'];
  fieldName: Scalars['String']['output'];
  values: Array<FactValue>;
};

export type FactValue = {
  dataset: Dataset;
  value?: Maybe<Scalars['String']['output']>;
  counts: Scalars['Boolean']['output'];
};

export type DecisionRule = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameEn?: Maybe<Scalars['String']['output']>;
  words: Scalars['String']['output'];
  wordsEn?: Maybe<Scalars['String']['output']>;
  parent?: Maybe<DecisionRule>;
  answeredBy: Array<RuleAnswer>;
  policyLine?: Maybe<PolicyLine>;
  statements: Array<Passage>;
  evidence: Array<Evidence>;
};

export type RuleAnswer =
  | 'leaders'
  | 'gaps'
  | 'clusters'
  | 'trees'
  | 'merit'
  | 'dependence'
  | 'service';

export type Draft = Node & {
  id: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  isOwn: Scalars['Boolean']['output'];
  title: Scalars['String']['output'];
  seen?: Maybe<Revision>;
  state: DraftState;
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  settledBy?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  revision?: Maybe<Revision>;
  facts: Array<FactChange>;
  factCount: Scalars['Int']['output'];
  undoes?: Maybe<Revision>;
  obstacle?: Maybe<Scalars['String']['output']>;
  restsOn: Array<Draft>;
  enterprise?: Maybe<Scalars['ID']['output']>;
  conflicts: Array<DraftConflict>;
  effect?: Maybe<ScenarioDiff>;
};


export type DraftEffectArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
};

export type DraftState =
  | 'OPEN'
  | 'SIGNED'
  | 'REFUSED'
  | 'WITHDRAWN';

export type DraftConflict = {
  fact: Scalars['ID']['output'];
  field: Scalars['String']['output'];
  fieldName: Scalars['String']['output'];
  yours?: Maybe<Scalars['JSON']['output']>;
  yoursName?: Maybe<Scalars['String']['output']>;
  theirs?: Maybe<Scalars['JSON']['output']>;
  theirsName?: Maybe<Scalars['String']['output']>;
};

export type DraftConnection = {
  edges: Array<DraftEdge>;
  nodes: Array<Draft>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DraftEdge = {
  cursor: Scalars['String']['output'];
  node: Draft;
};

export type SourceInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
  publisher?: InputMaybe<Scalars['String']['input']>;
  date?: InputMaybe<Scalars['Date']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
  quality?: InputMaybe<Scalars['String']['input']>;
};

export type AskedInput = {
  whom: Scalars['String']['input'];
  date: Scalars['Date']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type EnterpriseInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nameEn?: InputMaybe<Scalars['String']['input']>;
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  kind?: InputMaybe<EnterpriseKind>;
  uscc?: InputMaybe<Scalars['String']['input']>;
  listedCode?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
  lat?: InputMaybe<Scalars['Float']['input']>;
  lon?: InputMaybe<Scalars['Float']['input']>;
  nameVerified?: InputMaybe<Scalars['Boolean']['input']>;
};

export type NeedInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  enterprise: Scalars['ID']['input'];
  product: Scalars['ID']['input'];
  quantity?: InputMaybe<Scalars['Float']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
};

export type PartnershipInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  kind: PartnershipKind;
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  product?: InputMaybe<Scalars['ID']['input']>;
  date?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
};

export type ProjectInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nameEn?: InputMaybe<Scalars['String']['input']>;
  owners?: InputMaybe<Array<Scalars['ID']['input']>>;
  makes?: InputMaybe<Array<Scalars['ID']['input']>>;
  uses?: InputMaybe<Array<Scalars['ID']['input']>>;
  region?: InputMaybe<Scalars['ID']['input']>;
  policyLine?: InputMaybe<Scalars['ID']['input']>;
  batch?: InputMaybe<Scalars['ID']['input']>;
  inChain?: InputMaybe<Scalars['Boolean']['input']>;
  investment?: InputMaybe<ClaimInput>;
  capacity?: InputMaybe<ClaimInput>;
  caseOwner?: InputMaybe<Scalars['String']['input']>;
};

export type MilestoneInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  project: Scalars['ID']['input'];
  stage: ProjectStage;
  date?: InputMaybe<Scalars['Date']['input']>;
};

export type EventInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nameEn?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<EventKind>;
  start?: InputMaybe<Scalars['Date']['input']>;
  end?: InputMaybe<Scalars['Date']['input']>;
  participants?: InputMaybe<Array<Scalars['ID']['input']>>;
  places?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type AgreementInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nameEn?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<AgreementKind>;
  date?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  parties?: InputMaybe<Array<Scalars['ID']['input']>>;
  creates?: InputMaybe<Array<Scalars['ID']['input']>>;
  products?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type SignalInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  enterprise: Scalars['ID']['input'];
  kind: SignalKind;
  date: Scalars['Date']['input'];
  text: Scalars['String']['input'];
};

export type WritePayload = {
  nodes: Array<Node>;
  revision: Revision;
  draft?: Maybe<Draft>;
  effect?: Maybe<ScenarioDiff>;
};


export type WritePayloadEffectArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
};

export type Enterprise = Node & Entity & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameEn?: Maybe<Scalars['String']['output']>;
  aliases: Array<Scalars['String']['output']>;
  kind: EnterpriseKind;
  uscc?: Maybe<Scalars['String']['output']>;
  listedCode?: Maybe<Scalars['String']['output']>;
  region?: Maybe<Region>;
  area?: Maybe<Region>;
  lat?: Maybe<Scalars['Float']['output']>;
  lon?: Maybe<Scalars['Float']['output']>;
  geoPrecision?: Maybe<GeoPrecision>;
  nameVerified: Scalars['Boolean']['output'];
  standsFor: Scalars['Int']['output'];
  makes: ProductionConnection;
  needs: NeedConnection;
  suppliesTo: SupplyLinkConnection;
  suppliedBy: SupplyLinkConnection;
  partnerships: PartnershipConnection;
  parents: Array<Enterprise>;
  subsidiaries: Array<Enterprise>;
  makerGroup: Array<Enterprise>;
  agreements: AgreementConnection;
  events: EventConnection;
  projects: ProjectConnection;
  signals: Array<Signal>;
  people: Array<Position>;
  claims: Array<Claim>;
  evidence: Array<Evidence>;
};


export type EnterpriseMakesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EnterpriseNeedsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EnterpriseSuppliesToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
};


export type EnterpriseSuppliedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
};


export type EnterprisePartnershipsArgs = {
  kinds?: InputMaybe<Array<PartnershipKind>>;
  with?: InputMaybe<Scalars['ID']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  inferred?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EnterpriseAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EnterpriseEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EnterpriseProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type EnterpriseKind =
  | 'ENTERPRISE'
  | 'INSTITUTE'
  | 'GOVERNMENT'
  | 'PARK';

export type GeoPrecision =
  | 'POINT'
  | 'COUNTY'
  | 'CITY'
  | 'PLACEHOLDER';

export type SupplyLink = Node & Fact & {
  id: Scalars['ID']['output'];
  from: Enterprise;
  to: Enterprise;
  product?: Maybe<Product>;
  since?: Maybe<Scalars['Date']['output']>;
  until?: Maybe<Scalars['Date']['output']>;
  mark: Mark;
  evidence: Array<Evidence>;
};

export type Partnership = Node & Fact & {
  id: Scalars['ID']['output'];
  kind: PartnershipKind;
  from: Enterprise;
  to: Enterprise;
  product?: Maybe<Product>;
  date?: Maybe<Scalars['Date']['output']>;
  until?: Maybe<Scalars['Date']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  agreement?: Maybe<Agreement>;
  event?: Maybe<Event>;
  mark: Mark;
  evidence: Array<Evidence>;
};

export type PartnershipKind =
  | 'SUPPLIES'
  | 'JOINT_DEVELOPS'
  | 'AGREEMENT'
  | 'COOPERATES'
  | 'TALKS'
  | 'INVESTS_IN'
  | 'SUBSIDIARY_OF'
  | 'OPERATES'
  | 'RESEARCHES'
  | 'ESTABLISHES'
  | 'PART_OF'
  | 'PARENT_OF'
  | 'RESIDENT_IN'
  | 'LOCATED_IN'
  | 'DEVELOPS'
  | 'GOVERNS';

export type EnterpriseFilter = {
  text?: InputMaybe<Scalars['String']['input']>;
  chain?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<Array<EnterpriseKind>>;
  makes?: InputMaybe<Scalars['ID']['input']>;
  needs?: InputMaybe<Scalars['ID']['input']>;
  outside?: InputMaybe<Scalars['ID']['input']>;
  nameVerified?: InputMaybe<Scalars['Boolean']['input']>;
  nameShared?: InputMaybe<Scalars['Boolean']['input']>;
};

export type EnterpriseConnection = {
  edges: Array<EnterpriseEdge>;
  nodes: Array<Enterprise>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EnterpriseEdge = {
  cursor: Scalars['String']['output'];
  node: Enterprise;
};

export type SupplyLinkConnection = {
  edges: Array<SupplyLinkEdge>;
  nodes: Array<SupplyLink>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SupplyLinkEdge = {
  cursor: Scalars['String']['output'];
  node: SupplyLink;
};

export type PartnershipConnection = {
  edges: Array<PartnershipEdge>;
  nodes: Array<Partnership>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PartnershipEdge = {
  cursor: Scalars['String']['output'];
  node: Partnership;
};

export type EnterpriseOrder =
  | 'ID'
  | 'BEST_KNOWN';

export type Event = Node & Entity & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameEn?: Maybe<Scalars['String']['output']>;
  kind: EventKind;
  start?: Maybe<Scalars['Date']['output']>;
  end?: Maybe<Scalars['Date']['output']>;
  participants: Array<Enterprise>;
  people: Array<Person>;
  places: Array<Region>;
  agreements: Array<Agreement>;
  evidence: Array<Evidence>;
};

export type EventKind =
  | 'VISIT'
  | 'TALK'
  | 'MEETING'
  | 'INSPECTION'
  | 'FORUM'
  | 'SIGNING'
  | 'OTHER';

export type EventConnection = {
  edges: Array<EventEdge>;
  nodes: Array<Event>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EventEdge = {
  cursor: Scalars['String']['output'];
  node: Event;
};

export type Gap = {
  id: Scalars['ID']['output'];
  kind: GapKind;
  product: Product;
  score: Scalars['Float']['output'];
  rank: Scalars['Int']['output'];
  rankByDefault: Scalars['Int']['output'];
  factors: Array<Factor>;
  reason: Scalars['String']['output'];
  reasons: Array<Statement>;
  knowledge: Knowledge;
  confidence?: Maybe<Confidence>;
  readiness?: Maybe<Scalars['Float']['output']>;
  way: Way;
  goals: Array<Product>;
  usedFor: Array<Product>;
  stepOf: Array<Product>;
  resources: Array<Product>;
  opensNext: Array<Product>;
  hardLoses: Array<Product>;
  inTalks: Array<Project>;
  staleMonths?: Maybe<Scalars['Int']['output']>;
  ownGroupElsewhere: Array<Enterprise>;
  hosts: Array<Process>;
  plantSize?: Maybe<PlantSize>;
  market?: Maybe<Interval>;
  marketWithPlanned?: Maybe<Interval>;
  marketDoubted: Array<Claim>;
  onTheWay: Scalars['Boolean']['output'];
  plannedBy: Array<Production>;
  projects: Array<Project>;
  bestProcess?: Maybe<Process>;
  haveInputs: Array<Product>;
  missingInputs: Array<Product>;
  neededBy: Array<Need>;
  loses: Array<Product>;
  candidates: Scalars['Int']['output'];
  unlocks: Array<Product>;
  targets?: Maybe<Array<Target>>;
  packages?: Maybe<PackageSearch>;
  proof?: Maybe<Proof>;
  inOtherChains: Array<OtherChain>;
};


export type GapMarketDoubtedArgs = {
  horizon?: InputMaybe<Horizon>;
};


export type GapTargetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type GapPackagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OtherChain = {
  chain: Chain;
  status: ProductStatus;
  makers: Array<Enterprise>;
  kind?: Maybe<GapKind>;
};

export type GapKind =
  | 'EXTEND'
  | 'SUPPLEMENT'
  | 'STRENGTHEN';

export type Way =
  | 'INVITE'
  | 'SECURE';

export type PlantSize = Node & Fact & {
  id: Scalars['ID']['output'];
  product: Product;
  usual?: Maybe<Interval>;
  smallest?: Maybe<Interval>;
  investmentPerUnit?: Maybe<Interval>;
  mark: Mark;
  evidence: Array<Evidence>;
};

export type Interval = {
  lo: Scalars['Float']['output'];
  hi?: Maybe<Scalars['Float']['output']>;
  unit: Scalars['String']['output'];
};

export type Statement = {
  text: Scalars['String']['output'];
  mark: Mark;
  evidence: Array<Evidence>;
  doubted: Array<Claim>;
};

export type Factor = {
  key: FactorKey;
  name: Scalars['String']['output'];
  value: Scalars['Float']['output'];
  weight: Scalars['Float']['output'];
  contribution: Scalars['Float']['output'];
};

export type FactorKey =
  | 'DEMAND'
  | 'OPENS'
  | 'READINESS'
  | 'FRAGILITY'
  | 'DEPTH'
  | 'EVIDENCE'
  | 'CANDIDATES'
  | 'PLANNED'
  | 'STEP'
  | 'CAPACITY'
  | 'TIES'
  | 'COVERAGE'
  | 'DISTANCE'
  | 'LISTED'
  | 'SIGNALS'
  | 'PROJECT_ELSEWHERE'
  | 'PRODUCTS'
  | 'LOST';

export type FactorWeight = {
  factor: FactorKey;
  weight: Scalars['Float']['input'];
};

export type GapFilter = {
  text?: InputMaybe<Scalars['String']['input']>;
  segment?: InputMaybe<Array<Scalars['String']['input']>>;
  stage?: InputMaybe<Array<Scalars['Int']['input']>>;
  knowledge?: InputMaybe<Array<Knowledge>>;
  onTheWay?: InputMaybe<Scalars['Boolean']['input']>;
};

export type GapConnection = {
  edges: Array<GapEdge>;
  nodes: Array<Gap>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GapEdge = {
  cursor: Scalars['String']['output'];
  node: Gap;
};

export type GapChangeKind =
  | 'OPENED'
  | 'CLOSED'
  | 'KIND_CHANGED'
  | 'ON_THE_WAY'
  | 'VERIFIED_ABSENT';

export type GapChange = {
  revision: Revision;
  gap: GapKind;
  was?: Maybe<GapKind>;
  product: Product;
  change: GapChangeKind;
  cause: Scalars['String']['output'];
};

export type GapChangeConnection = {
  edges: Array<GapChangeEdge>;
  nodes: Array<GapChange>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GapChangeEdge = {
  cursor: Scalars['String']['output'];
  node: GapChange;
};

export type RevisionDiff = {
  from: Revision;
  to: Revision;
  added: Scalars['Int']['output'];
  changed: Scalars['Int']['output'];
  removed: Scalars['Int']['output'];
  gaps: Array<GapChange>;
};

export type ChainNumbers = {
  revision: Revision;
  recorded: Scalars['Int']['output'];
  completeness?: Maybe<Scalars['Float']['output']>;
  localSupply?: Maybe<Scalars['Float']['output']>;
  extend: Scalars['Int']['output'];
  supplement: Scalars['Int']['output'];
  strengthen: Scalars['Int']['output'];
};

export type ChainHistory = {
  numbers: Array<ChainNumbers>;
  earlier?: Maybe<Revision>;
  isWhole: Scalars['Boolean']['output'];
};

export type JobState =
  | 'QUEUED'
  | 'RUNNING'
  | 'DONE'
  | 'FAILED'
  | 'CANCELLED';

export type MatchOutcome =
  | 'MATCHED'
  | 'NEW'
  | 'POTENTIAL';

export type Job = Node & {
  id: Scalars['ID']['output'];
  method: Scalars['String']['output'];
  state: JobState;
  progress?: Maybe<Scalars['Float']['output']>;
  message?: Maybe<Scalars['String']['output']>;
  result?: Maybe<Scalars['JSON']['output']>;
};

export type ImportReport = {
  upload: Scalars['ID']['output'];
  files: Array<Scalars['String']['output']>;
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  columns: Array<ColumnRead>;
  job?: Maybe<Job>;
  accepted: Scalars['Int']['output'];
  rejected: Scalars['Int']['output'];
  keptOut: Scalars['Int']['output'];
  added: Scalars['Int']['output'];
  changed: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
  removed: Scalars['Int']['output'];
  problemCount: Scalars['Int']['output'];
  problems: Array<ImportProblem>;
  remarks: Array<ImportRemark>;
  unknownProducts: Array<Scalars['String']['output']>;
  products: Array<ProductRead>;
  contradictions: Array<ImportContradiction>;
  rejectedRows?: Maybe<Scalars['String']['output']>;
  rejectedFiles: Array<Scalars['String']['output']>;
  matches: Array<EnterpriseMatch>;
  effect?: Maybe<ScenarioDiff>;
  source?: Maybe<Scalars['String']['output']>;
  revision?: Maybe<Revision>;
};


export type ImportReportProblemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ImportReportEffectArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
};

export type ColumnRead = {
  file: Scalars['String']['output'];
  sheet?: Maybe<Scalars['String']['output']>;
  column: Scalars['String']['output'];
  field?: Maybe<Scalars['String']['output']>;
  example?: Maybe<Scalars['String']['output']>;
};

export type ProductRead = {
  name: Scalars['String']['output'];
  product?: Maybe<Product>;
};

export type ImportProblem = {
  file: Scalars['String']['output'];
  sheet?: Maybe<Scalars['String']['output']>;
  row?: Maybe<Scalars['Int']['output']>;
  column?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  expected?: Maybe<Scalars['String']['output']>;
};

export type ImportRemark = {
  file: Scalars['String']['output'];
  sheet?: Maybe<Scalars['String']['output']>;
  row?: Maybe<Scalars['Int']['output']>;
  column?: Maybe<Scalars['String']['output']>;
  count: Scalars['Int']['output'];
  message: Scalars['String']['output'];
};

export type ImportContradiction = {
  fact: Scalars['ID']['output'];
  row: Scalars['Int']['output'];
  field: Scalars['String']['output'];
  there: Scalars['String']['output'];
  ours: Scalars['String']['output'];
  name: Scalars['String']['output'];
  fieldName: Scalars['String']['output'];
  thereName: Scalars['String']['output'];
  oursName: Scalars['String']['output'];
};

export type EnterpriseMatch = Node & {
  id: Scalars['ID']['output'];
  given: Scalars['String']['output'];
  region?: Maybe<Region>;
  row?: Maybe<Scalars['Int']['output']>;
  outcome: MatchOutcome;
  candidates: Array<Enterprise>;
  why?: Maybe<Scalars['String']['output']>;
  chosen?: Maybe<Enterprise>;
  by?: Maybe<Scalars['String']['output']>;
  at?: Maybe<Scalars['DateTime']['output']>;
  upload?: Maybe<Scalars['ID']['output']>;
};

export type EnterpriseMatchConnection = {
  edges: Array<EnterpriseMatchEdge>;
  nodes: Array<EnterpriseMatch>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EnterpriseMatchEdge = {
  cursor: Scalars['String']['output'];
  node: EnterpriseMatch;
};

export type ImportField = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  holds: Scalars['String']['output'];
  example: Scalars['String']['output'];
  alsoNamed: Array<Scalars['String']['output']>;
};

export type ColumnMapping = {
  file: Scalars['String']['input'];
  column: Scalars['String']['input'];
  field: Scalars['String']['input'];
};

export type ProductMapping = {
  name: Scalars['String']['input'];
  product?: InputMaybe<Scalars['ID']['input']>;
};

export type IndustryForest = {
  trees: Array<IndustryTree>;
  overlaps: Array<TreeOverlap>;
};

export type IndustryTree = {
  root: Enterprise;
  depth: Scalars['Int']['output'];
  breadth: Scalars['Int']['output'];
  products: Array<Product>;
};

export type TreeOverlap = {
  roots: Array<Enterprise>;
  products: Array<Product>;
};

export type Cluster = {
  products: Array<Product>;
  sharedInputs: Array<Product>;
};

export type Matching = {
  product: Product;
  suppliers: Array<Production>;
  buyers: Array<Need>;
  linked: Array<SupplyLink>;
};

export type MatchingConnection = {
  edges: Array<MatchingEdge>;
  nodes: Array<Matching>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MatchingEdge = {
  cursor: Scalars['String']['output'];
  node: Matching;
};

export type RegionComparison = {
  regions: Array<Region>;
  shared: Array<Product>;
  only: Array<RegionOnly>;
  complements: Array<Complement>;
};

export type RegionOnly = {
  region: Region;
  products: Array<Product>;
  lacks: Array<Product>;
};

export type Complement = {
  from: Region;
  to: Region;
  products: Array<Product>;
};

export type Kpi = {
  id: Scalars['ID']['output'];
  indicator: Scalars['String']['output'];
  period: Scalars['String']['output'];
  actual?: Maybe<Claim>;
  elapsedMonths?: Maybe<Scalars['Int']['output']>;
  months: Scalars['Int']['output'];
  targets: Array<KpiTarget>;
};

export type KpiTarget = {
  claim: Claim;
  share?: Maybe<Scalars['Float']['output']>;
  requiredPerMonth?: Maybe<Scalars['Float']['output']>;
  achievedPerMonth?: Maybe<Scalars['Float']['output']>;
  allocation?: Maybe<Allocation>;
};

export type Allocation = {
  units: Scalars['Int']['output'];
  total?: Maybe<Scalars['Float']['output']>;
  mean?: Maybe<Scalars['Float']['output']>;
  consistent?: Maybe<Scalars['Boolean']['output']>;
};

export type Lead = Node & Entity & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameEn?: Maybe<Scalars['String']['output']>;
  stage: LeadStage;
  investor?: Maybe<Enterprise>;
  makes: Array<Product>;
  uses: Array<Product>;
  process?: Maybe<Process>;
  investment?: Maybe<Claim>;
  fixedInvestment?: Maybe<Claim>;
  landMu?: Maybe<Scalars['Float']['output']>;
  energyTce?: Maybe<Scalars['Float']['output']>;
  emissionQuota?: Maybe<Scalars['String']['output']>;
  output?: Maybe<Claim>;
  tax?: Maybe<Claim>;
  site?: Maybe<Region>;
  firstContact?: Maybe<Scalars['Date']['output']>;
  responsible?: Maybe<Scalars['String']['output']>;
  nextStep?: Maybe<Scalars['String']['output']>;
  nextDate?: Maybe<Scalars['Date']['output']>;
  overdue: Scalars['Boolean']['output'];
  log: Array<LeadNote>;
  score?: Maybe<Scalars['Float']['output']>;
  vetoes: Array<Scalars['String']['output']>;
  factors: Array<LeadFactor>;
  project?: Maybe<Project>;
  evidence: Array<Evidence>;
};

export type LeadNote = {
  date: Scalars['Date']['output'];
  text: Scalars['String']['output'];
  by: Scalars['String']['output'];
};

export type LeadFactor = {
  criterion: LeadCriterion;
  name: Scalars['String']['output'];
  value?: Maybe<Scalars['Float']['output']>;
  measured?: Maybe<Scalars['Float']['output']>;
  weight: Scalars['Float']['output'];
};

export type LeadScoreRow = {
  criterion: LeadCriterion;
  name: Scalars['String']['output'];
  weight: Scalars['Float']['output'];
  full?: Maybe<Scalars['Float']['output']>;
  veto?: Maybe<Scalars['String']['output']>;
};

export type LeadCriterion =
  | 'GAP'
  | 'INVESTMENT'
  | 'OUTPUT_PER_LAND'
  | 'TAX_PER_LAND'
  | 'ENERGY'
  | 'PROCESS'
  | 'SITE'
  | 'EMISSION';

export type LeadStage =
  | 'NEW'
  | 'CONTACTED'
  | 'VISITED'
  | 'NEGOTIATING'
  | 'DROPPED'
  | 'BECAME_PROJECT';

export type LeadConnection = {
  edges: Array<LeadEdge>;
  nodes: Array<Lead>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LeadEdge = {
  cursor: Scalars['String']['output'];
  node: Lead;
};

export type ClaimInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  about?: InputMaybe<Scalars['ID']['input']>;
  indicator: Scalars['String']['input'];
  kind: ClaimKind;
  period?: InputMaybe<Scalars['String']['input']>;
  raw: Scalars['String']['input'];
  value?: InputMaybe<Scalars['Float']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
  bound?: InputMaybe<Bound>;
};

export type LeadInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  stage?: InputMaybe<LeadStage>;
  investor?: InputMaybe<Scalars['ID']['input']>;
  makes?: InputMaybe<Array<Scalars['ID']['input']>>;
  uses?: InputMaybe<Array<Scalars['ID']['input']>>;
  process?: InputMaybe<Scalars['ID']['input']>;
  investment?: InputMaybe<ClaimInput>;
  fixedInvestment?: InputMaybe<ClaimInput>;
  landMu?: InputMaybe<Scalars['Float']['input']>;
  energyTce?: InputMaybe<Scalars['Float']['input']>;
  emissionQuota?: InputMaybe<Scalars['String']['input']>;
  output?: InputMaybe<ClaimInput>;
  tax?: InputMaybe<ClaimInput>;
  site?: InputMaybe<Scalars['ID']['input']>;
  firstContact?: InputMaybe<Scalars['Date']['input']>;
  responsible?: InputMaybe<Scalars['String']['input']>;
  nextStep?: InputMaybe<Scalars['String']['input']>;
  nextDate?: InputMaybe<Scalars['Date']['input']>;
};

export type Base =
  | 'LOCAL'
  | 'LOCAL_AND_RAW';

export type Closure = {
  products: Array<Product>;
  steps: Array<ProofStep>;
};

export type Proof = {
  product: Product;
  makeable: Scalars['Boolean']['output'];
  steps: Array<ProofStep>;
  leaves: Array<Product>;
  build: Array<Process>;
};

export type ProofStep = {
  process: Process;
  uses: Array<Product>;
  yields: Array<Product>;
  runHere: Scalars['Boolean']['output'];
};

export type Method = {
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  titleEn: Scalars['String']['output'];
  answers: Scalars['String']['output'];
  assumptions: Array<Scalars['String']['output']>;
  complexity: Scalars['String']['output'];
  source: Scalars['String']['output'];
  parameters: Array<Scalars['String']['output']>;
  selfTest?: Maybe<SelfTest>;
};

export type SelfTest = {
  passed: Scalars['Int']['output'];
  failed: Scalars['Int']['output'];
  failures: Array<Scalars['String']['output']>;
};

export type Path = {
  nodes: Array<Entity>;
  links: Array<PathLink>;
  length: Scalars['Int']['output'];
};

export type PathLink = {
  kind: Scalars['String']['output'];
  from: Scalars['ID']['output'];
  to: Scalars['ID']['output'];
  product?: Maybe<Product>;
  date?: Maybe<Scalars['Date']['output']>;
  mark: Mark;
  evidence: Array<Evidence>;
};

export type MutualSupply = {
  enterprises: Array<Enterprise>;
  links: Array<SupplyLink>;
};

export type PartnerNetwork = {
  enterprises: Array<Enterprise>;
  partnerships: Array<Partnership>;
  truncated: Scalars['Boolean']['output'];
};

export type LinkSuggestions = {
  suggestions: Array<LinkSuggestion>;
  gain: Scalars['Boolean']['output'];
  holdOut: Scalars['String']['output'];
};

export type LinkSuggestion = {
  a: Enterprise;
  b: Enterprise;
  score: Scalars['Float']['output'];
};

export type Node = {
  id: Scalars['ID']['output'];
};

export type Entity = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameEn?: Maybe<Scalars['String']['output']>;
  evidence: Array<Evidence>;
};

export type Fact = {
  id: Scalars['ID']['output'];
  mark: Mark;
  evidence: Array<Evidence>;
};

export type Mark =
  | 'FACT'
  | 'COMPUTED'
  | 'INFERRED'
  | 'HUMAN';

export type EntityKind =
  | 'CHAIN'
  | 'REGION'
  | 'PRODUCT'
  | 'PROCESS'
  | 'ENTERPRISE'
  | 'PERSON'
  | 'PROJECT'
  | 'PROJECT_BATCH'
  | 'AGREEMENT'
  | 'EVENT'
  | 'POLICY_LINE'
  | 'LEAD';

export type PageInfo = {
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
  endCursor?: Maybe<Scalars['String']['output']>;
};

export type PackageItems =
  | 'ANY'
  | 'PURCHASED';

export type StopReason =
  | 'TIME_LIMIT'
  | 'SEARCH_CUT'
  | 'LIST_CUT'
  | 'ALREADY_MAKEABLE'
  | 'UNREACHABLE'
  | 'INFEASIBLE'
  | 'NOTHING_GAINED'
  | 'NO_FIGURES';

export type PackageSearch = {
  packages: Array<Package>;
  complete: Scalars['Boolean']['output'];
  stopReason?: Maybe<StopReason>;
  minimumSize?: Maybe<Scalars['Int']['output']>;
  certificate?: Maybe<Scalars['String']['output']>;
};

export type Package = {
  add: Array<Product>;
  size: Scalars['Int']['output'];
  plants: Scalars['Int']['output'];
  minimal: Scalars['Boolean']['output'];
  unlocks: Array<Product>;
  proof: Proof;
};

export type UnlockSearch = {
  unlocks: Array<Unlock>;
  complete: Scalars['Boolean']['output'];
  stopReason?: Maybe<StopReason>;
};

export type Unlock = {
  add: Array<Product>;
  unlocks: Array<Product>;
  onlyJointly: Array<Product>;
  gain: Scalars['Int']['output'];
  way: Way;
};

export type TextRange = {
  start: Scalars['Int']['output'];
  end: Scalars['Int']['output'];
};

export type Passage = Node & {
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  range: TextRange;
  quote?: Maybe<Scalars['String']['output']>;
  caption: Scalars['Boolean']['output'];
  facts: Array<Node>;
  answeredBy?: Maybe<Method>;
};

export type Person = Node & Entity & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameEn?: Maybe<Scalars['String']['output']>;
  titles: Array<Scalars['String']['output']>;
  positions: Array<Position>;
  events: Array<Event>;
  evidence: Array<Evidence>;
};

export type Position = {
  person: Person;
  enterprise: Enterprise;
  title?: Maybe<Scalars['String']['output']>;
  evidence: Array<Evidence>;
};

export type PolicyLine = Node & Entity & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameEn?: Maybe<Scalars['String']['output']>;
  parent?: Maybe<PolicyLine>;
  children: Array<PolicyLine>;
  projects: Array<Project>;
  doubted: Array<Claim>;
  enterprises: Array<Enterprise>;
  coverage: Array<StageCount>;
  evidence: Array<Evidence>;
};

export type StageCount = {
  stage: ProjectStage;
  projects: Scalars['Int']['output'];
};

export type PortfolioInput = {
  budget: Scalars['Float']['input'];
  costs?: InputMaybe<Array<ProductValue>>;
  carbonLimit?: InputMaybe<Scalars['Float']['input']>;
  carbon?: InputMaybe<Array<ProductValue>>;
  stageLimits?: InputMaybe<Array<StageLimit>>;
  weights?: InputMaybe<Array<FactorWeight>>;
  timeLimitSeconds?: InputMaybe<Scalars['Float']['input']>;
};

export type ProductValue = {
  product: Scalars['ID']['input'];
  value: Scalars['Float']['input'];
};

export type StageLimit = {
  stage: Scalars['Int']['input'];
  most: Scalars['Int']['input'];
};

export type Portfolio = {
  choices: Array<PortfolioChoice>;
  cost: Scalars['Float']['output'];
  gain: Scalars['Float']['output'];
  optimal: Scalars['Boolean']['output'];
  gapToOptimum?: Maybe<Scalars['Float']['output']>;
  stopReason?: Maybe<StopReason>;
  noFigure: Array<Gap>;
  reason: Scalars['String']['output'];
};

export type PortfolioChoice = {
  gap: Gap;
  add: Array<Product>;
  cost: Scalars['Float']['output'];
  costClaim?: Maybe<Claim>;
  gain: Scalars['Float']['output'];
};

export type Process = Node & Entity & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameEn?: Maybe<Scalars['String']['output']>;
  inputs: Array<Flow>;
  outputs: Array<Flow>;
  evidence: Array<Evidence>;
};

export type Flow = {
  product: Product;
  part?: Maybe<InputPart>;
  quantity?: Maybe<Scalars['Float']['output']>;
  quantityTo?: Maybe<Scalars['Float']['output']>;
  unit?: Maybe<Scalars['String']['output']>;
  byproduct: Scalars['Boolean']['output'];
  anyOf?: Maybe<Scalars['String']['output']>;
  basis?: Maybe<Scalars['String']['output']>;
  confidence: Confidence;
  illustrative: Scalars['Boolean']['output'];
  evidence: Array<Evidence>;
};

export type InputPart =
  | 'MAIN'
  | 'AUX'
  | 'ENERGY';

export type ProcessConnection = {
  edges: Array<ProcessEdge>;
  nodes: Array<Process>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProcessEdge = {
  cursor: Scalars['String']['output'];
  node: Process;
};

export type Product = Node & Entity & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameEn?: Maybe<Scalars['String']['output']>;
  aliases: Array<Scalars['String']['output']>;
  stage: Scalars['Int']['output'];
  segment?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<Scalars['String']['output']>;
  trade: Trade;
  hs6?: Maybe<Scalars['String']['output']>;
  gb4754?: Maybe<Scalars['String']['output']>;
  isClass: Scalars['Boolean']['output'];
  classKind?: Maybe<ClassKind>;
  parentClass?: Maybe<Product>;
  members: Array<Product>;
  madeBy: ProductionConnection;
  neededBy: NeedConnection;
  inputOf: Array<Process>;
  outputOf: Array<Process>;
  status?: Maybe<ProductStatus>;
  knowledge?: Maybe<Knowledge>;
  absences: Array<Absence>;
  goals: Array<Goal>;
  evidence: Array<Evidence>;
};


export type ProductMadeByArgs = {
  region?: InputMaybe<Scalars['ID']['input']>;
  phase?: InputMaybe<Phase>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ProductNeededByArgs = {
  region?: InputMaybe<Scalars['ID']['input']>;
  chain?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ProductStatusArgs = {
  region: Scalars['ID']['input'];
  chain?: InputMaybe<Scalars['ID']['input']>;
  scenario?: InputMaybe<ScenarioChange>;
};


export type ProductKnowledgeArgs = {
  region: Scalars['ID']['input'];
  chain?: InputMaybe<Scalars['ID']['input']>;
};


export type ProductAbsencesArgs = {
  region?: InputMaybe<Scalars['ID']['input']>;
};


export type ProductGoalsArgs = {
  region?: InputMaybe<Scalars['ID']['input']>;
};

export type Goal = Node & Fact & {
  id: Scalars['ID']['output'];
  product: Product;
  region: Region;
  date?: Maybe<Scalars['Date']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  mark: Mark;
  evidence: Array<Evidence>;
};

export type Absence = Node & Fact & {
  id: Scalars['ID']['output'];
  product: Product;
  region: Region;
  date?: Maybe<Scalars['Date']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  mark: Mark;
  evidence: Array<Evidence>;
};

export type ClassKind =
  | 'GRADE'
  | 'TOTAL';

export type Trade =
  | 'LOCAL'
  | 'REGIONAL'
  | 'WIDE';

export type ProductStatus =
  | 'STRONG'
  | 'WEAK'
  | 'PLANNED'
  | 'POSSIBLE'
  | 'MISSING'
  | 'BOUGHT_IN'
  | 'OUTSIDE';

export type Knowledge =
  | 'RECORDED'
  | 'POSSIBLE'
  | 'NOT_RECORDED'
  | 'VERIFIED_ABSENT';

export type ProductFilter = {
  text?: InputMaybe<Scalars['String']['input']>;
  chain?: InputMaybe<Scalars['ID']['input']>;
  stage?: InputMaybe<Array<Scalars['Int']['input']>>;
  segment?: InputMaybe<Array<Scalars['String']['input']>>;
  madeIn?: InputMaybe<Scalars['ID']['input']>;
  missingIn?: InputMaybe<Scalars['ID']['input']>;
};

export type ProductConnection = {
  edges: Array<ProductEdge>;
  nodes: Array<Product>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProductEdge = {
  cursor: Scalars['String']['output'];
  node: Product;
};

export type Production = Node & Fact & {
  id: Scalars['ID']['output'];
  enterprise: Enterprise;
  product: Product;
  phase: Phase;
  status?: Maybe<Scalars['String']['output']>;
  capacity?: Maybe<Scalars['Float']['output']>;
  unit?: Maybe<Scalars['String']['output']>;
  year?: Maybe<Scalars['Int']['output']>;
  aggregate: Scalars['Boolean']['output'];
  chains: Array<Chain>;
  claims: Array<Claim>;
  doubted: Array<Claim>;
  mark: Mark;
  evidence: Array<Evidence>;
};

export type Phase =
  | 'OPERATING'
  | 'PLANNED'
  | 'RESOURCE';

export type Need = Node & Fact & {
  id: Scalars['ID']['output'];
  enterprise?: Maybe<Enterprise>;
  process?: Maybe<Process>;
  product: Product;
  quantity?: Maybe<Scalars['Float']['output']>;
  unit?: Maybe<Scalars['String']['output']>;
  doubted: Array<Claim>;
  mark: Mark;
  evidence: Array<Evidence>;
};

export type ProductionConnection = {
  edges: Array<ProductionEdge>;
  nodes: Array<Production>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProductionEdge = {
  cursor: Scalars['String']['output'];
  node: Production;
};

export type NeedConnection = {
  edges: Array<NeedEdge>;
  nodes: Array<Need>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type NeedEdge = {
  cursor: Scalars['String']['output'];
  node: Need;
};

export type ProjectBatch = Node & Entity & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameEn?: Maybe<Scalars['String']['output']>;
  date?: Maybe<Scalars['Date']['output']>;
  statedProjects?: Maybe<Scalars['Int']['output']>;
  statedInvestment?: Maybe<Scalars['Float']['output']>;
  investment?: Maybe<Claim>;
  projects: Array<Project>;
  checks: Array<Check>;
  evidence: Array<Evidence>;
};

export type Project = Node & Entity & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameEn?: Maybe<Scalars['String']['output']>;
  stage: ProjectStage;
  stageWords?: Maybe<Scalars['String']['output']>;
  stages: Array<ProjectMilestone>;
  investment?: Maybe<Claim>;
  capacity?: Maybe<Claim>;
  owners: Array<Enterprise>;
  makes: Array<Product>;
  uses: Array<Product>;
  region?: Maybe<Region>;
  policyLine?: Maybe<PolicyLine>;
  batch?: Maybe<ProjectBatch>;
  inChain: Scalars['Boolean']['output'];
  lead?: Maybe<Lead>;
  caseOwner?: Maybe<Scalars['String']['output']>;
  checklist: Array<ChecklistItem>;
  evidence: Array<Evidence>;
};

export type ProjectMilestone = Node & Fact & {
  id: Scalars['ID']['output'];
  stage: ProjectStage;
  date?: Maybe<Scalars['Date']['output']>;
  mark: Mark;
  evidence: Array<Evidence>;
};

export type ChecklistItem = {
  key: Scalars['String']['output'];
  text: Scalars['String']['output'];
  done: Scalars['Boolean']['output'];
  date?: Maybe<Scalars['Date']['output']>;
};

export type ProjectStage =
  | 'TALK'
  | 'INSPECTION'
  | 'INTENT'
  | 'TRACKING'
  | 'SIGNED'
  | 'STARTED'
  | 'FUNDED'
  | 'OPERATING'
  | 'STALLED';

export type ProjectFilter = {
  text?: InputMaybe<Scalars['String']['input']>;
  chain?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
  stage?: InputMaybe<Array<ProjectStage>>;
  policyLine?: InputMaybe<Scalars['ID']['input']>;
  batch?: InputMaybe<Scalars['ID']['input']>;
  owner?: InputMaybe<Scalars['ID']['input']>;
  makes?: InputMaybe<Scalars['ID']['input']>;
  inChain?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ProjectConnection = {
  edges: Array<ProjectEdge>;
  nodes: Array<Project>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProjectEdge = {
  cursor: Scalars['String']['output'];
  node: Project;
};

export type Region = Node & Entity & {
  id: Scalars['ID']['output'];
  code?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  nameEn?: Maybe<Scalars['String']['output']>;
  level: RegionLevel;
  lat?: Maybe<Scalars['Float']['output']>;
  lon?: Maybe<Scalars['Float']['output']>;
  parent?: Maybe<Region>;
  children: Array<Region>;
  enterprises: EnterpriseConnection;
  evidence: Array<Evidence>;
};


export type RegionEnterprisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type RegionLevel =
  | 'COUNTRY'
  | 'PROVINCE'
  | 'CITY'
  | 'COUNTY'
  | 'PARK';

export type Revision = Node & {
  id: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  added: Scalars['Int']['output'];
  changed: Scalars['Int']['output'];
  removed: Scalars['Int']['output'];
  kind: RevisionKind;
  dataset?: Maybe<Scalars['String']['output']>;
  counts: Array<NounCount>;
  words: Array<Scalars['String']['output']>;
  facts: FactChangeConnection;
};


export type RevisionFactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type RevisionKind =
  | 'REVISION'
  | 'OUTSIDE'
  | 'TAKEN_OVER';

export type NounCount = {
  noun: Scalars['String']['output'];
  name: Scalars['String']['output'];
  added: Scalars['Int']['output'];
  changed: Scalars['Int']['output'];
  removed: Scalars['Int']['output'];
};

export type FactChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

export type FactChange = {
  id: Scalars['ID']['output'];
  noun: Scalars['String']['output'];
  nounName: Scalars['String']['output'];
  name: Scalars['String']['output'];
  what: FactChangeKind;
  fields: Array<FieldChange>;
  node?: Maybe<Node>;
};

export type FieldChange = {
  field: Scalars['String']['output'];
  name: Scalars['String']['output'];
  part?: Maybe<Scalars['String']['output']>;
  before?: Maybe<Scalars['String']['output']>;
  after?: Maybe<Scalars['String']['output']>;
};

export type FactChangeConnection = {
  edges: Array<FactChangeEdge>;
  nodes: Array<FactChange>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FactChangeEdge = {
  cursor: Scalars['String']['output'];
  node: FactChange;
};

export type RevisionConnection = {
  edges: Array<RevisionEdge>;
  nodes: Array<Revision>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RevisionEdge = {
  cursor: Scalars['String']['output'];
  node: Revision;
};

export type ScenarioChange = {
  goals?: InputMaybe<Array<Scalars['ID']['input']>>;
  addProducts?: InputMaybe<Array<Scalars['ID']['input']>>;
  addProductions?: InputMaybe<Array<ProductionInput>>;
  stopEnterprises?: InputMaybe<Array<Scalars['ID']['input']>>;
  landProjects?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type ProductionInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  enterprise: Scalars['ID']['input'];
  product: Scalars['ID']['input'];
  phase?: InputMaybe<Phase>;
  capacity?: InputMaybe<Scalars['Float']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type ScenarioDiff = {
  opened: Array<Product>;
  closed: Array<Product>;
  gapsClosed: Array<Gap>;
  gapsOpened: Array<Gap>;
  changed: Array<StatusChange>;
  completenessBefore?: Maybe<Scalars['Float']['output']>;
  completenessAfter?: Maybe<Scalars['Float']['output']>;
  localSupplyBefore?: Maybe<Scalars['Float']['output']>;
  localSupplyAfter?: Maybe<Scalars['Float']['output']>;
};

export type StatusChange = {
  product: Product;
  before: ProductStatus;
  after: ProductStatus;
};

export type SearchHit = {
  kind: EntityKind;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameEn?: Maybe<Scalars['String']['output']>;
  matched: Scalars['String']['output'];
  score: Scalars['Float']['output'];
  chains: Array<Chain>;
  node?: Maybe<Entity>;
};

export type Evidence = {
  source: Source;
  confidence: Confidence;
  basis?: Maybe<Scalars['String']['output']>;
  locator?: Maybe<Scalars['String']['output']>;
  range?: Maybe<TextRange>;
  caption: Scalars['Boolean']['output'];
  quote?: Maybe<Scalars['String']['output']>;
};

export type Confidence =
  | 'SEED'
  | 'CITED'
  | 'COMMON'
  | 'ESTIMATE'
  | 'IMPORTED'
  | 'DEFINITION'
  | 'COMPUTED';

export type Source = Node & {
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  publisher?: Maybe<Scalars['String']['output']>;
  date?: Maybe<Scalars['Date']['output']>;
  url?: Maybe<Scalars['String']['output']>;
  linkOk: Scalars['Boolean']['output'];
  citation: Scalars['Boolean']['output'];
  quality?: Maybe<Scalars['String']['output']>;
  text?: Maybe<Scalars['String']['output']>;
  textLength?: Maybe<Scalars['Int']['output']>;
  passages: Array<Passage>;
  factCount: Scalars['Int']['output'];
};


export type SourceTextArgs = {
  range?: InputMaybe<TextRangeInput>;
};

export type SourceConnection = {
  edges: Array<SourceEdge>;
  nodes: Array<Source>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SourceEdge = {
  cursor: Scalars['String']['output'];
  node: Source;
};

export type TextRangeInput = {
  start?: InputMaybe<Scalars['Int']['input']>;
  end?: InputMaybe<Scalars['Int']['input']>;
};

export type Target = {
  enterprise: Enterprise;
  product: Product;
  role: TargetRole;
  score: Scalars['Float']['output'];
  rank: Scalars['Int']['output'];
  factors: Array<Factor>;
  productions: Array<Production>;
  tie?: Maybe<Statement>;
  gapProducts: Array<Product>;
  vetoes: Array<Veto>;
  checkFirst: Array<CheckFirst>;
  signals: Array<Signal>;
  reasons: Array<Statement>;
  ties?: Maybe<Array<Path>>;
  counterfactual?: Maybe<Counterfactual>;
};

export type Veto =
  | 'CEASED'
  | 'DECLINED';

export type CheckFirst =
  | 'ONLY_PLANNED'
  | 'NAME_UNVERIFIED'
  | 'NO_PUBLICATION'
  | 'ESTIMATE_ONLY';

export type TargetRole =
  | 'MAKER'
  | 'WAY_IN'
  | 'SUPPLIER';

export type Signal = Node & Fact & {
  id: Scalars['ID']['output'];
  enterprise: Enterprise;
  product?: Maybe<Product>;
  kind: SignalKind;
  date: Scalars['Date']['output'];
  text: Scalars['String']['output'];
  mark: Mark;
  evidence: Array<Evidence>;
};

export type SignalKind =
  | 'EXPANDS'
  | 'RELOCATES'
  | 'RAISES_MONEY'
  | 'SEEKS_SITE'
  | 'OTHER';

export type Counterfactual = {
  blockedWithout: Array<Product>;
  openedWith: Array<Product>;
};

export type Robustness = {
  seed: Scalars['Int']['output'];
  runs: Scalars['Int']['output'];
  targets: Array<TargetRange>;
  verifyFirst: Array<FactToVerify>;
};

export type TargetRange = {
  enterprise: Enterprise;
  rank: Scalars['Int']['output'];
  rankLow: Scalars['Int']['output'];
  rankHigh: Scalars['Int']['output'];
};

export type FactToVerify = {
  fact: Fact;
  question: Scalars['String']['output'];
  effect: Scalars['Float']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Role: Role;
  User: ResolverTypeWrapper<ShownAccount>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ApiToken: ResolverTypeWrapper<ShownToken>;
  AuditEntry: ResolverTypeWrapper<AuditRecord>;
  AuditAction: AuditAction;
  ExportForm: ExportForm;
  AuditOutcome: AuditOutcome;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AuditEntryEdge']>, nodes: Array<ResolversTypes['AuditEntry']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  TokenPayload: ResolverTypeWrapper<Omit<TokenPayload, 'token'> & { token: ResolversTypes['ApiToken'] }>;
  PasswordPayload: ResolverTypeWrapper<Omit<PasswordPayload, 'user'> & { user: ResolversTypes['User'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Agreement: ResolverTypeWrapper<AgreementRecord>;
  AgreementKind: AgreementKind;
  AgreementConnection: ResolverTypeWrapper<Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AgreementEdge']>, nodes: Array<ResolversTypes['Agreement']> }>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  Horizon: Horizon;
  BalanceVerdict: BalanceVerdict;
  Balance: ResolverTypeWrapper<BalanceLine>;
  BalancePart: ResolverTypeWrapper<BalancePartLine>;
  PlantNeed: ResolverTypeWrapper<Omit<PlantNeed, 'product' | 'process' | 'doubted' | 'inputs' | 'unquantified' | 'site' | 'fits'> & { product: ResolversTypes['Product'], process: ResolversTypes['Process'], doubted: Array<ResolversTypes['Claim']>, inputs: Array<ResolversTypes['PlantInput']>, unquantified: Array<ResolversTypes['Product']>, site?: Maybe<ResolversTypes['Region']>, fits: Array<ResolversTypes['SiteCheck']> }>;
  PlantSizeFrom: PlantSizeFrom;
  PlantInput: ResolverTypeWrapper<Omit<PlantInput, 'product' | 'doubted'> & { product: ResolversTypes['Product'], doubted: Array<ResolversTypes['Claim']> }>;
  SiteCheck: ResolverTypeWrapper<Omit<SiteCheck, 'evidence'> & { evidence: Array<ResolversTypes['Evidence']> }>;
  BalanceConnection: ResolverTypeWrapper<Omit<BalanceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BalanceEdge']>, nodes: Array<ResolversTypes['Balance']> }>;
  BalanceEdge: ResolverTypeWrapper<Omit<BalanceEdge, 'node'> & { node: ResolversTypes['Balance'] }>;
  ChainMap: ResolverTypeWrapper<ChainMapLine>;
  Coverage: ResolverTypeWrapper<Omit<Coverage, 'surveys'> & { surveys: Array<ResolversTypes['Survey']> }>;
  Survey: ResolverTypeWrapper<SurveyFact>;
  ChainMapNode: ResolverTypeWrapper<MapNode>;
  PossibleReason: PossibleReason;
  ChainMapLink: ResolverTypeWrapper<ChainMapLink>;
  ChainMapCell: ResolverTypeWrapper<ChainMapCell>;
  ChainMapBundle: ResolverTypeWrapper<ChainMapBundle>;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  Stage: ResolverTypeWrapper<Stage>;
  LocalSupplyRate: ResolverTypeWrapper<Omit<LocalSupplyRate, 'have' | 'possible' | 'need'> & { have: Array<ResolversTypes['Product']>, possible: Array<ResolversTypes['Product']>, need: Array<ResolversTypes['Product']> }>;
  MapFilter: MapFilter;
  Chain: ResolverTypeWrapper<ChainFact>;
  ChainStage: ResolverTypeWrapper<ChainStage>;
  Segment: ResolverTypeWrapper<Segment>;
  Claim: ResolverTypeWrapper<ClaimRecord>;
  ClaimKind: ClaimKind;
  Bound: Bound;
  Verdict: Verdict;
  Rule: ResolverTypeWrapper<ClaimRule>;
  Check: ResolverTypeWrapper<ClaimCheck>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ClaimEdge']>, nodes: Array<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  Critical: ResolverTypeWrapper<Omit<Critical, 'product' | 'loses' | 'directLoses' | 'hardLoses' | 'linkedLoses' | 'soleMaker' | 'flatDominates'> & { product: ResolversTypes['Product'], loses: Array<ResolversTypes['Product']>, directLoses: Array<ResolversTypes['Product']>, hardLoses: Array<ResolversTypes['Product']>, linkedLoses: Array<ResolversTypes['Product']>, soleMaker?: Maybe<ResolversTypes['Enterprise']>, flatDominates: Array<ResolversTypes['Product']> }>;
  Concentration: ResolverTypeWrapper<Omit<Concentration, 'product' | 'soleMaker'> & { product: ResolversTypes['Product'], soleMaker?: Maybe<ResolversTypes['Enterprise']> }>;
  GroupStop: ResolverTypeWrapper<Omit<GroupStop, 'head' | 'own' | 'lost'> & { head: ResolversTypes['Enterprise'], own: Array<ResolversTypes['Product']>, lost: Array<ResolversTypes['Product']> }>;
  Leader: ResolverTypeWrapper<Omit<Leader, 'enterprise' | 'factors'> & { enterprise: ResolversTypes['Enterprise'], factors: Array<ResolversTypes['Factor']> }>;
  Cascade: ResolverTypeWrapper<Omit<Cascade, 'stopped' | 'losses' | 'lostProducts'> & { stopped: Array<ResolversTypes['Enterprise']>, losses: Array<ResolversTypes['CascadeLoss']>, lostProducts: Array<ResolversTypes['Product']> }>;
  CascadeLoss: ResolverTypeWrapper<Omit<CascadeLoss, 'enterprise'> & { enterprise: ResolversTypes['Enterprise'] }>;
  Dataset: ResolverTypeWrapper<DatasetLine>;
  DatasetPart: ResolverTypeWrapper<PartCount>;
  FactConflict: ResolverTypeWrapper<ToldConflict>;
  FactValue: ResolverTypeWrapper<ToldValue>;
  DecisionRule: ResolverTypeWrapper<DecisionRuleRecord>;
  RuleAnswer: RuleAnswer;
  Draft: ResolverTypeWrapper<DraftRecord>;
  DraftState: DraftState;
  DraftConflict: ResolverTypeWrapper<DraftConflict>;
  DraftConnection: ResolverTypeWrapper<Omit<DraftConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DraftEdge']>, nodes: Array<ResolversTypes['Draft']> }>;
  DraftEdge: ResolverTypeWrapper<Omit<DraftEdge, 'node'> & { node: ResolversTypes['Draft'] }>;
  SourceInput: SourceInput;
  AskedInput: AskedInput;
  EnterpriseInput: EnterpriseInput;
  NeedInput: NeedInput;
  PartnershipInput: PartnershipInput;
  ProjectInput: ProjectInput;
  MilestoneInput: MilestoneInput;
  EventInput: EventInput;
  AgreementInput: AgreementInput;
  SignalInput: SignalInput;
  WritePayload: ResolverTypeWrapper<WriteLine>;
  Enterprise: ResolverTypeWrapper<EnterpriseFact>;
  EnterpriseKind: EnterpriseKind;
  GeoPrecision: GeoPrecision;
  SupplyLink: ResolverTypeWrapper<RelationFact>;
  Partnership: ResolverTypeWrapper<RelationFact>;
  PartnershipKind: PartnershipKind;
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseConnection: ResolverTypeWrapper<Omit<EnterpriseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EnterpriseEdge']>, nodes: Array<ResolversTypes['Enterprise']> }>;
  EnterpriseEdge: ResolverTypeWrapper<Omit<EnterpriseEdge, 'node'> & { node: ResolversTypes['Enterprise'] }>;
  SupplyLinkConnection: ResolverTypeWrapper<Omit<SupplyLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SupplyLinkEdge']>, nodes: Array<ResolversTypes['SupplyLink']> }>;
  SupplyLinkEdge: ResolverTypeWrapper<Omit<SupplyLinkEdge, 'node'> & { node: ResolversTypes['SupplyLink'] }>;
  PartnershipConnection: ResolverTypeWrapper<Omit<PartnershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PartnershipEdge']>, nodes: Array<ResolversTypes['Partnership']> }>;
  PartnershipEdge: ResolverTypeWrapper<Omit<PartnershipEdge, 'node'> & { node: ResolversTypes['Partnership'] }>;
  EnterpriseOrder: EnterpriseOrder;
  Event: ResolverTypeWrapper<EventRecord>;
  EventKind: EventKind;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EventEdge']>, nodes: Array<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  Gap: ResolverTypeWrapper<GapLine>;
  OtherChain: ResolverTypeWrapper<Omit<OtherChain, 'chain' | 'makers'> & { chain: ResolversTypes['Chain'], makers: Array<ResolversTypes['Enterprise']> }>;
  GapKind: GapKind;
  Way: Way;
  PlantSize: ResolverTypeWrapper<PlantSizeFact>;
  Interval: ResolverTypeWrapper<Interval>;
  Statement: ResolverTypeWrapper<StatementLine>;
  Factor: ResolverTypeWrapper<FactorLine>;
  FactorKey: FactorKey;
  FactorWeight: FactorWeight;
  GapFilter: GapFilter;
  GapConnection: ResolverTypeWrapper<Omit<GapConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GapEdge']>, nodes: Array<ResolversTypes['Gap']> }>;
  GapEdge: ResolverTypeWrapper<Omit<GapEdge, 'node'> & { node: ResolversTypes['Gap'] }>;
  GapChangeKind: GapChangeKind;
  GapChange: ResolverTypeWrapper<Omit<GapChange, 'revision' | 'product'> & { revision: ResolversTypes['Revision'], product: ResolversTypes['Product'] }>;
  GapChangeConnection: ResolverTypeWrapper<Omit<GapChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GapChangeEdge']>, nodes: Array<ResolversTypes['GapChange']> }>;
  GapChangeEdge: ResolverTypeWrapper<Omit<GapChangeEdge, 'node'> & { node: ResolversTypes['GapChange'] }>;
  RevisionDiff: ResolverTypeWrapper<Omit<RevisionDiff, 'from' | 'to' | 'gaps'> & { from: ResolversTypes['Revision'], to: ResolversTypes['Revision'], gaps: Array<ResolversTypes['GapChange']> }>;
  ChainNumbers: ResolverTypeWrapper<Omit<ChainNumbers, 'revision'> & { revision: ResolversTypes['Revision'] }>;
  ChainHistory: ResolverTypeWrapper<Omit<ChainHistory, 'numbers' | 'earlier'> & { numbers: Array<ResolversTypes['ChainNumbers']>, earlier?: Maybe<ResolversTypes['Revision']> }>;
  JobState: JobState;
  MatchOutcome: MatchOutcome;
  Job: ResolverTypeWrapper<ImportJob>;
  ImportReport: ResolverTypeWrapper<ImportState>;
  ColumnRead: ResolverTypeWrapper<ColumnRead>;
  ProductRead: ResolverTypeWrapper<Omit<ProductRead, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  ImportProblem: ResolverTypeWrapper<ImportProblem>;
  ImportRemark: ResolverTypeWrapper<ImportRemark>;
  ImportContradiction: ResolverTypeWrapper<ImportContradiction>;
  EnterpriseMatch: ResolverTypeWrapper<ShownMatch>;
  EnterpriseMatchConnection: ResolverTypeWrapper<Omit<EnterpriseMatchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EnterpriseMatchEdge']>, nodes: Array<ResolversTypes['EnterpriseMatch']> }>;
  EnterpriseMatchEdge: ResolverTypeWrapper<Omit<EnterpriseMatchEdge, 'node'> & { node: ResolversTypes['EnterpriseMatch'] }>;
  ImportField: ResolverTypeWrapper<ImportField>;
  ColumnMapping: ColumnMapping;
  ProductMapping: ProductMapping;
  IndustryForest: ResolverTypeWrapper<Omit<IndustryForest, 'trees' | 'overlaps'> & { trees: Array<ResolversTypes['IndustryTree']>, overlaps: Array<ResolversTypes['TreeOverlap']> }>;
  IndustryTree: ResolverTypeWrapper<Omit<IndustryTree, 'root' | 'products'> & { root: ResolversTypes['Enterprise'], products: Array<ResolversTypes['Product']> }>;
  TreeOverlap: ResolverTypeWrapper<Omit<TreeOverlap, 'roots' | 'products'> & { roots: Array<ResolversTypes['Enterprise']>, products: Array<ResolversTypes['Product']> }>;
  Cluster: ResolverTypeWrapper<Omit<Cluster, 'products' | 'sharedInputs'> & { products: Array<ResolversTypes['Product']>, sharedInputs: Array<ResolversTypes['Product']> }>;
  Matching: ResolverTypeWrapper<Omit<Matching, 'product' | 'suppliers' | 'buyers' | 'linked'> & { product: ResolversTypes['Product'], suppliers: Array<ResolversTypes['Production']>, buyers: Array<ResolversTypes['Need']>, linked: Array<ResolversTypes['SupplyLink']> }>;
  MatchingConnection: ResolverTypeWrapper<Omit<MatchingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MatchingEdge']>, nodes: Array<ResolversTypes['Matching']> }>;
  MatchingEdge: ResolverTypeWrapper<Omit<MatchingEdge, 'node'> & { node: ResolversTypes['Matching'] }>;
  RegionComparison: ResolverTypeWrapper<Omit<RegionComparison, 'regions' | 'shared' | 'only' | 'complements'> & { regions: Array<ResolversTypes['Region']>, shared: Array<ResolversTypes['Product']>, only: Array<ResolversTypes['RegionOnly']>, complements: Array<ResolversTypes['Complement']> }>;
  RegionOnly: ResolverTypeWrapper<Omit<RegionOnly, 'region' | 'products' | 'lacks'> & { region: ResolversTypes['Region'], products: Array<ResolversTypes['Product']>, lacks: Array<ResolversTypes['Product']> }>;
  Complement: ResolverTypeWrapper<Omit<Complement, 'from' | 'to' | 'products'> & { from: ResolversTypes['Region'], to: ResolversTypes['Region'], products: Array<ResolversTypes['Product']> }>;
  Kpi: ResolverTypeWrapper<KpiFigure>;
  KpiTarget: ResolverTypeWrapper<Omit<KpiTarget, 'claim'> & { claim: ResolversTypes['Claim'] }>;
  Allocation: ResolverTypeWrapper<Allocation>;
  Lead: ResolverTypeWrapper<LeadRecord>;
  LeadNote: ResolverTypeWrapper<LeadNoteRecord>;
  LeadFactor: ResolverTypeWrapper<LeadFactorLine>;
  LeadScoreRow: ResolverTypeWrapper<LeadCriterionRow>;
  LeadCriterion: LeadCriterion;
  LeadStage: LeadStage;
  LeadConnection: ResolverTypeWrapper<Omit<LeadConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LeadEdge']>, nodes: Array<ResolversTypes['Lead']> }>;
  LeadEdge: ResolverTypeWrapper<Omit<LeadEdge, 'node'> & { node: ResolversTypes['Lead'] }>;
  ClaimInput: ClaimInput;
  LeadInput: LeadInput;
  Base: Base;
  Closure: ResolverTypeWrapper<Omit<Closure, 'products' | 'steps'> & { products: Array<ResolversTypes['Product']>, steps: Array<ResolversTypes['ProofStep']> }>;
  Proof: ResolverTypeWrapper<Omit<Proof, 'product' | 'steps' | 'leaves' | 'build'> & { product: ResolversTypes['Product'], steps: Array<ResolversTypes['ProofStep']>, leaves: Array<ResolversTypes['Product']>, build: Array<ResolversTypes['Process']> }>;
  ProofStep: ResolverTypeWrapper<Omit<ProofStep, 'process' | 'uses' | 'yields'> & { process: ResolversTypes['Process'], uses: Array<ResolversTypes['Product']>, yields: Array<ResolversTypes['Product']> }>;
  Method: ResolverTypeWrapper<Method>;
  SelfTest: ResolverTypeWrapper<SelfTest>;
  Path: ResolverTypeWrapper<Omit<Path, 'nodes' | 'links'> & { nodes: Array<ResolversTypes['Entity']>, links: Array<ResolversTypes['PathLink']> }>;
  PathLink: ResolverTypeWrapper<RelationFact>;
  MutualSupply: ResolverTypeWrapper<Omit<MutualSupply, 'enterprises' | 'links'> & { enterprises: Array<ResolversTypes['Enterprise']>, links: Array<ResolversTypes['SupplyLink']> }>;
  PartnerNetwork: ResolverTypeWrapper<Omit<PartnerNetwork, 'enterprises' | 'partnerships'> & { enterprises: Array<ResolversTypes['Enterprise']>, partnerships: Array<ResolversTypes['Partnership']> }>;
  LinkSuggestions: ResolverTypeWrapper<Omit<LinkSuggestions, 'suggestions'> & { suggestions: Array<ResolversTypes['LinkSuggestion']> }>;
  LinkSuggestion: ResolverTypeWrapper<Omit<LinkSuggestion, 'a' | 'b'> & { a: ResolversTypes['Enterprise'], b: ResolversTypes['Enterprise'] }>;
  Node: ResolverTypeWrapper<AnyNode>;
  Entity: ResolverTypeWrapper<AnyEntity>;
  Fact: ResolverTypeWrapper<AnyFact>;
  Mark: Mark;
  EntityKind: EntityKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PackageItems: PackageItems;
  StopReason: StopReason;
  PackageSearch: ResolverTypeWrapper<Omit<PackageSearch, 'packages'> & { packages: Array<ResolversTypes['Package']> }>;
  Package: ResolverTypeWrapper<Omit<Package, 'add' | 'unlocks' | 'proof'> & { add: Array<ResolversTypes['Product']>, unlocks: Array<ResolversTypes['Product']>, proof: ResolversTypes['Proof'] }>;
  UnlockSearch: ResolverTypeWrapper<Omit<UnlockSearch, 'unlocks'> & { unlocks: Array<ResolversTypes['Unlock']> }>;
  Unlock: ResolverTypeWrapper<Omit<Unlock, 'add' | 'unlocks' | 'onlyJointly'> & { add: Array<ResolversTypes['Product']>, unlocks: Array<ResolversTypes['Product']>, onlyJointly: Array<ResolversTypes['Product']> }>;
  TextRange: ResolverTypeWrapper<TextRange>;
  Passage: ResolverTypeWrapper<PassageRecord>;
  Person: ResolverTypeWrapper<PersonRecord>;
  Position: ResolverTypeWrapper<PositionRecord>;
  PolicyLine: ResolverTypeWrapper<PolicyLineRecord>;
  StageCount: ResolverTypeWrapper<StageCount>;
  PortfolioInput: PortfolioInput;
  ProductValue: ProductValue;
  StageLimit: StageLimit;
  Portfolio: ResolverTypeWrapper<Omit<Portfolio, 'choices' | 'noFigure'> & { choices: Array<ResolversTypes['PortfolioChoice']>, noFigure: Array<ResolversTypes['Gap']> }>;
  PortfolioChoice: ResolverTypeWrapper<Omit<PortfolioChoice, 'gap' | 'add' | 'costClaim'> & { gap: ResolversTypes['Gap'], add: Array<ResolversTypes['Product']>, costClaim?: Maybe<ResolversTypes['Claim']> }>;
  Process: ResolverTypeWrapper<ProcessFact>;
  Flow: ResolverTypeWrapper<FlowLine>;
  InputPart: InputPart;
  ProcessConnection: ResolverTypeWrapper<Omit<ProcessConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProcessEdge']>, nodes: Array<ResolversTypes['Process']> }>;
  ProcessEdge: ResolverTypeWrapper<Omit<ProcessEdge, 'node'> & { node: ResolversTypes['Process'] }>;
  Product: ResolverTypeWrapper<ProductFact>;
  Goal: ResolverTypeWrapper<GoalFact>;
  Absence: ResolverTypeWrapper<AbsenceFact>;
  ClassKind: ClassKind;
  Trade: Trade;
  ProductStatus: ProductStatus;
  Knowledge: Knowledge;
  ProductFilter: ProductFilter;
  ProductConnection: ResolverTypeWrapper<Omit<ProductConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProductEdge']>, nodes: Array<ResolversTypes['Product']> }>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  Production: ResolverTypeWrapper<ProductionFact>;
  Phase: Phase;
  Need: ResolverTypeWrapper<NeedLine>;
  ProductionConnection: ResolverTypeWrapper<Omit<ProductionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProductionEdge']>, nodes: Array<ResolversTypes['Production']> }>;
  ProductionEdge: ResolverTypeWrapper<Omit<ProductionEdge, 'node'> & { node: ResolversTypes['Production'] }>;
  NeedConnection: ResolverTypeWrapper<Omit<NeedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['NeedEdge']>, nodes: Array<ResolversTypes['Need']> }>;
  NeedEdge: ResolverTypeWrapper<Omit<NeedEdge, 'node'> & { node: ResolversTypes['Need'] }>;
  ProjectBatch: ResolverTypeWrapper<ProjectBatchRecord>;
  Project: ResolverTypeWrapper<ProjectRecord>;
  ProjectMilestone: ResolverTypeWrapper<MilestoneRecord>;
  ChecklistItem: ResolverTypeWrapper<ChecklistItem>;
  ProjectStage: ProjectStage;
  ProjectFilter: ProjectFilter;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProjectEdge']>, nodes: Array<ResolversTypes['Project']> }>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  Region: ResolverTypeWrapper<RegionFact>;
  RegionLevel: RegionLevel;
  Revision: ResolverTypeWrapper<RevisionLine>;
  RevisionKind: RevisionKind;
  NounCount: ResolverTypeWrapper<NounCount>;
  FactChangeKind: FactChangeKind;
  FactChange: ResolverTypeWrapper<Omit<FactChange, 'fields' | 'node'> & { fields: Array<ResolversTypes['FieldChange']>, node?: Maybe<ResolversTypes['Node']> }>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  FactChangeConnection: ResolverTypeWrapper<Omit<FactChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FactChangeEdge']>, nodes: Array<ResolversTypes['FactChange']> }>;
  FactChangeEdge: ResolverTypeWrapper<Omit<FactChangeEdge, 'node'> & { node: ResolversTypes['FactChange'] }>;
  RevisionConnection: ResolverTypeWrapper<Omit<RevisionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RevisionEdge']>, nodes: Array<ResolversTypes['Revision']> }>;
  RevisionEdge: ResolverTypeWrapper<Omit<RevisionEdge, 'node'> & { node: ResolversTypes['Revision'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  ScenarioChange: ScenarioChange;
  ProductionInput: ProductionInput;
  ScenarioDiff: ResolverTypeWrapper<Omit<ScenarioDiff, 'opened' | 'closed' | 'gapsClosed' | 'gapsOpened' | 'changed'> & { opened: Array<ResolversTypes['Product']>, closed: Array<ResolversTypes['Product']>, gapsClosed: Array<ResolversTypes['Gap']>, gapsOpened: Array<ResolversTypes['Gap']>, changed: Array<ResolversTypes['StatusChange']> }>;
  StatusChange: ResolverTypeWrapper<Omit<StatusChange, 'product'> & { product: ResolversTypes['Product'] }>;
  SearchHit: ResolverTypeWrapper<NameHit>;
  Evidence: ResolverTypeWrapper<EvidenceFact>;
  Confidence: Confidence;
  Source: ResolverTypeWrapper<SourceFact>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SourceEdge']>, nodes: Array<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  TextRangeInput: TextRangeInput;
  Target: ResolverTypeWrapper<RankedTarget>;
  Veto: Veto;
  CheckFirst: CheckFirst;
  TargetRole: TargetRole;
  Signal: ResolverTypeWrapper<SignalFact>;
  SignalKind: SignalKind;
  Counterfactual: ResolverTypeWrapper<Omit<Counterfactual, 'blockedWithout' | 'openedWith'> & { blockedWithout: Array<ResolversTypes['Product']>, openedWith: Array<ResolversTypes['Product']> }>;
  Robustness: ResolverTypeWrapper<Omit<Robustness, 'targets' | 'verifyFirst'> & { targets: Array<ResolversTypes['TargetRange']>, verifyFirst: Array<ResolversTypes['FactToVerify']> }>;
  TargetRange: ResolverTypeWrapper<Omit<TargetRange, 'enterprise'> & { enterprise: ResolversTypes['Enterprise'] }>;
  FactToVerify: ResolverTypeWrapper<Omit<FactToVerify, 'fact'> & { fact: ResolversTypes['Fact'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  User: ShownAccount;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  ApiToken: ShownToken;
  AuditEntry: AuditRecord;
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AuditEntryEdge']>, nodes: Array<ResolversParentTypes['AuditEntry']> };
  Int: Scalars['Int']['output'];
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  TokenPayload: Omit<TokenPayload, 'token'> & { token: ResolversParentTypes['ApiToken'] };
  PasswordPayload: Omit<PasswordPayload, 'user'> & { user: ResolversParentTypes['User'] };
  Query: Record<PropertyKey, never>;
  Float: Scalars['Float']['output'];
  Mutation: Record<PropertyKey, never>;
  Agreement: AgreementRecord;
  AgreementConnection: Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AgreementEdge']>, nodes: Array<ResolversParentTypes['Agreement']> };
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  Balance: BalanceLine;
  BalancePart: BalancePartLine;
  PlantNeed: Omit<PlantNeed, 'product' | 'process' | 'doubted' | 'inputs' | 'unquantified' | 'site' | 'fits'> & { product: ResolversParentTypes['Product'], process: ResolversParentTypes['Process'], doubted: Array<ResolversParentTypes['Claim']>, inputs: Array<ResolversParentTypes['PlantInput']>, unquantified: Array<ResolversParentTypes['Product']>, site?: Maybe<ResolversParentTypes['Region']>, fits: Array<ResolversParentTypes['SiteCheck']> };
  PlantInput: Omit<PlantInput, 'product' | 'doubted'> & { product: ResolversParentTypes['Product'], doubted: Array<ResolversParentTypes['Claim']> };
  SiteCheck: Omit<SiteCheck, 'evidence'> & { evidence: Array<ResolversParentTypes['Evidence']> };
  BalanceConnection: Omit<BalanceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BalanceEdge']>, nodes: Array<ResolversParentTypes['Balance']> };
  BalanceEdge: Omit<BalanceEdge, 'node'> & { node: ResolversParentTypes['Balance'] };
  ChainMap: ChainMapLine;
  Coverage: Omit<Coverage, 'surveys'> & { surveys: Array<ResolversParentTypes['Survey']> };
  Survey: SurveyFact;
  ChainMapNode: MapNode;
  ChainMapLink: ChainMapLink;
  ChainMapCell: ChainMapCell;
  ChainMapBundle: ChainMapBundle;
  StatusCount: StatusCount;
  Stage: Stage;
  LocalSupplyRate: Omit<LocalSupplyRate, 'have' | 'possible' | 'need'> & { have: Array<ResolversParentTypes['Product']>, possible: Array<ResolversParentTypes['Product']>, need: Array<ResolversParentTypes['Product']> };
  MapFilter: MapFilter;
  Chain: ChainFact;
  ChainStage: ChainStage;
  Segment: Segment;
  Claim: ClaimRecord;
  Rule: ClaimRule;
  Check: ClaimCheck;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ClaimEdge']>, nodes: Array<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  Critical: Omit<Critical, 'product' | 'loses' | 'directLoses' | 'hardLoses' | 'linkedLoses' | 'soleMaker' | 'flatDominates'> & { product: ResolversParentTypes['Product'], loses: Array<ResolversParentTypes['Product']>, directLoses: Array<ResolversParentTypes['Product']>, hardLoses: Array<ResolversParentTypes['Product']>, linkedLoses: Array<ResolversParentTypes['Product']>, soleMaker?: Maybe<ResolversParentTypes['Enterprise']>, flatDominates: Array<ResolversParentTypes['Product']> };
  Concentration: Omit<Concentration, 'product' | 'soleMaker'> & { product: ResolversParentTypes['Product'], soleMaker?: Maybe<ResolversParentTypes['Enterprise']> };
  GroupStop: Omit<GroupStop, 'head' | 'own' | 'lost'> & { head: ResolversParentTypes['Enterprise'], own: Array<ResolversParentTypes['Product']>, lost: Array<ResolversParentTypes['Product']> };
  Leader: Omit<Leader, 'enterprise' | 'factors'> & { enterprise: ResolversParentTypes['Enterprise'], factors: Array<ResolversParentTypes['Factor']> };
  Cascade: Omit<Cascade, 'stopped' | 'losses' | 'lostProducts'> & { stopped: Array<ResolversParentTypes['Enterprise']>, losses: Array<ResolversParentTypes['CascadeLoss']>, lostProducts: Array<ResolversParentTypes['Product']> };
  CascadeLoss: Omit<CascadeLoss, 'enterprise'> & { enterprise: ResolversParentTypes['Enterprise'] };
  Dataset: DatasetLine;
  DatasetPart: PartCount;
  FactConflict: ToldConflict;
  FactValue: ToldValue;
  DecisionRule: DecisionRuleRecord;
  Draft: DraftRecord;
  DraftConflict: DraftConflict;
  DraftConnection: Omit<DraftConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DraftEdge']>, nodes: Array<ResolversParentTypes['Draft']> };
  DraftEdge: Omit<DraftEdge, 'node'> & { node: ResolversParentTypes['Draft'] };
  SourceInput: SourceInput;
  AskedInput: AskedInput;
  EnterpriseInput: EnterpriseInput;
  NeedInput: NeedInput;
  PartnershipInput: PartnershipInput;
  ProjectInput: ProjectInput;
  MilestoneInput: MilestoneInput;
  EventInput: EventInput;
  AgreementInput: AgreementInput;
  SignalInput: SignalInput;
  WritePayload: WriteLine;
  Enterprise: EnterpriseFact;
  SupplyLink: RelationFact;
  Partnership: RelationFact;
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseConnection: Omit<EnterpriseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EnterpriseEdge']>, nodes: Array<ResolversParentTypes['Enterprise']> };
  EnterpriseEdge: Omit<EnterpriseEdge, 'node'> & { node: ResolversParentTypes['Enterprise'] };
  SupplyLinkConnection: Omit<SupplyLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SupplyLinkEdge']>, nodes: Array<ResolversParentTypes['SupplyLink']> };
  SupplyLinkEdge: Omit<SupplyLinkEdge, 'node'> & { node: ResolversParentTypes['SupplyLink'] };
  PartnershipConnection: Omit<PartnershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PartnershipEdge']>, nodes: Array<ResolversParentTypes['Partnership']> };
  PartnershipEdge: Omit<PartnershipEdge, 'node'> & { node: ResolversParentTypes['Partnership'] };
  Event: EventRecord;
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EventEdge']>, nodes: Array<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  Gap: GapLine;
  OtherChain: Omit<OtherChain, 'chain' | 'makers'> & { chain: ResolversParentTypes['Chain'], makers: Array<ResolversParentTypes['Enterprise']> };
  PlantSize: PlantSizeFact;
  Interval: Interval;
  Statement: StatementLine;
  Factor: FactorLine;
  FactorWeight: FactorWeight;
  GapFilter: GapFilter;
  GapConnection: Omit<GapConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GapEdge']>, nodes: Array<ResolversParentTypes['Gap']> };
  GapEdge: Omit<GapEdge, 'node'> & { node: ResolversParentTypes['Gap'] };
  GapChange: Omit<GapChange, 'revision' | 'product'> & { revision: ResolversParentTypes['Revision'], product: ResolversParentTypes['Product'] };
  GapChangeConnection: Omit<GapChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GapChangeEdge']>, nodes: Array<ResolversParentTypes['GapChange']> };
  GapChangeEdge: Omit<GapChangeEdge, 'node'> & { node: ResolversParentTypes['GapChange'] };
  RevisionDiff: Omit<RevisionDiff, 'from' | 'to' | 'gaps'> & { from: ResolversParentTypes['Revision'], to: ResolversParentTypes['Revision'], gaps: Array<ResolversParentTypes['GapChange']> };
  ChainNumbers: Omit<ChainNumbers, 'revision'> & { revision: ResolversParentTypes['Revision'] };
  ChainHistory: Omit<ChainHistory, 'numbers' | 'earlier'> & { numbers: Array<ResolversParentTypes['ChainNumbers']>, earlier?: Maybe<ResolversParentTypes['Revision']> };
  Job: ImportJob;
  ImportReport: ImportState;
  ColumnRead: ColumnRead;
  ProductRead: Omit<ProductRead, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  ImportProblem: ImportProblem;
  ImportRemark: ImportRemark;
  ImportContradiction: ImportContradiction;
  EnterpriseMatch: ShownMatch;
  EnterpriseMatchConnection: Omit<EnterpriseMatchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EnterpriseMatchEdge']>, nodes: Array<ResolversParentTypes['EnterpriseMatch']> };
  EnterpriseMatchEdge: Omit<EnterpriseMatchEdge, 'node'> & { node: ResolversParentTypes['EnterpriseMatch'] };
  ImportField: ImportField;
  ColumnMapping: ColumnMapping;
  ProductMapping: ProductMapping;
  IndustryForest: Omit<IndustryForest, 'trees' | 'overlaps'> & { trees: Array<ResolversParentTypes['IndustryTree']>, overlaps: Array<ResolversParentTypes['TreeOverlap']> };
  IndustryTree: Omit<IndustryTree, 'root' | 'products'> & { root: ResolversParentTypes['Enterprise'], products: Array<ResolversParentTypes['Product']> };
  TreeOverlap: Omit<TreeOverlap, 'roots' | 'products'> & { roots: Array<ResolversParentTypes['Enterprise']>, products: Array<ResolversParentTypes['Product']> };
  Cluster: Omit<Cluster, 'products' | 'sharedInputs'> & { products: Array<ResolversParentTypes['Product']>, sharedInputs: Array<ResolversParentTypes['Product']> };
  Matching: Omit<Matching, 'product' | 'suppliers' | 'buyers' | 'linked'> & { product: ResolversParentTypes['Product'], suppliers: Array<ResolversParentTypes['Production']>, buyers: Array<ResolversParentTypes['Need']>, linked: Array<ResolversParentTypes['SupplyLink']> };
  MatchingConnection: Omit<MatchingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MatchingEdge']>, nodes: Array<ResolversParentTypes['Matching']> };
  MatchingEdge: Omit<MatchingEdge, 'node'> & { node: ResolversParentTypes['Matching'] };
  RegionComparison: Omit<RegionComparison, 'regions' | 'shared' | 'only' | 'complements'> & { regions: Array<ResolversParentTypes['Region']>, shared: Array<ResolversParentTypes['Product']>, only: Array<ResolversParentTypes['RegionOnly']>, complements: Array<ResolversParentTypes['Complement']> };
  RegionOnly: Omit<RegionOnly, 'region' | 'products' | 'lacks'> & { region: ResolversParentTypes['Region'], products: Array<ResolversParentTypes['Product']>, lacks: Array<ResolversParentTypes['Product']> };
  Complement: Omit<Complement, 'from' | 'to' | 'products'> & { from: ResolversParentTypes['Region'], to: ResolversParentTypes['Region'], products: Array<ResolversParentTypes['Product']> };
  Kpi: KpiFigure;
  KpiTarget: Omit<KpiTarget, 'claim'> & { claim: ResolversParentTypes['Claim'] };
  Allocation: Allocation;
  Lead: LeadRecord;
  LeadNote: LeadNoteRecord;
  LeadFactor: LeadFactorLine;
  LeadScoreRow: LeadCriterionRow;
  LeadConnection: Omit<LeadConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LeadEdge']>, nodes: Array<ResolversParentTypes['Lead']> };
  LeadEdge: Omit<LeadEdge, 'node'> & { node: ResolversParentTypes['Lead'] };
  ClaimInput: ClaimInput;
  LeadInput: LeadInput;
  Closure: Omit<Closure, 'products' | 'steps'> & { products: Array<ResolversParentTypes['Product']>, steps: Array<ResolversParentTypes['ProofStep']> };
  Proof: Omit<Proof, 'product' | 'steps' | 'leaves' | 'build'> & { product: ResolversParentTypes['Product'], steps: Array<ResolversParentTypes['ProofStep']>, leaves: Array<ResolversParentTypes['Product']>, build: Array<ResolversParentTypes['Process']> };
  ProofStep: Omit<ProofStep, 'process' | 'uses' | 'yields'> & { process: ResolversParentTypes['Process'], uses: Array<ResolversParentTypes['Product']>, yields: Array<ResolversParentTypes['Product']> };
  Method: Method;
  SelfTest: SelfTest;
  Path: Omit<Path, 'nodes' | 'links'> & { nodes: Array<ResolversParentTypes['Entity']>, links: Array<ResolversParentTypes['PathLink']> };
  PathLink: RelationFact;
  MutualSupply: Omit<MutualSupply, 'enterprises' | 'links'> & { enterprises: Array<ResolversParentTypes['Enterprise']>, links: Array<ResolversParentTypes['SupplyLink']> };
  PartnerNetwork: Omit<PartnerNetwork, 'enterprises' | 'partnerships'> & { enterprises: Array<ResolversParentTypes['Enterprise']>, partnerships: Array<ResolversParentTypes['Partnership']> };
  LinkSuggestions: Omit<LinkSuggestions, 'suggestions'> & { suggestions: Array<ResolversParentTypes['LinkSuggestion']> };
  LinkSuggestion: Omit<LinkSuggestion, 'a' | 'b'> & { a: ResolversParentTypes['Enterprise'], b: ResolversParentTypes['Enterprise'] };
  Node: AnyNode;
  Entity: AnyEntity;
  Fact: AnyFact;
  PageInfo: PageInfo;
  PackageSearch: Omit<PackageSearch, 'packages'> & { packages: Array<ResolversParentTypes['Package']> };
  Package: Omit<Package, 'add' | 'unlocks' | 'proof'> & { add: Array<ResolversParentTypes['Product']>, unlocks: Array<ResolversParentTypes['Product']>, proof: ResolversParentTypes['Proof'] };
  UnlockSearch: Omit<UnlockSearch, 'unlocks'> & { unlocks: Array<ResolversParentTypes['Unlock']> };
  Unlock: Omit<Unlock, 'add' | 'unlocks' | 'onlyJointly'> & { add: Array<ResolversParentTypes['Product']>, unlocks: Array<ResolversParentTypes['Product']>, onlyJointly: Array<ResolversParentTypes['Product']> };
  TextRange: TextRange;
  Passage: PassageRecord;
  Person: PersonRecord;
  Position: PositionRecord;
  PolicyLine: PolicyLineRecord;
  StageCount: StageCount;
  PortfolioInput: PortfolioInput;
  ProductValue: ProductValue;
  StageLimit: StageLimit;
  Portfolio: Omit<Portfolio, 'choices' | 'noFigure'> & { choices: Array<ResolversParentTypes['PortfolioChoice']>, noFigure: Array<ResolversParentTypes['Gap']> };
  PortfolioChoice: Omit<PortfolioChoice, 'gap' | 'add' | 'costClaim'> & { gap: ResolversParentTypes['Gap'], add: Array<ResolversParentTypes['Product']>, costClaim?: Maybe<ResolversParentTypes['Claim']> };
  Process: ProcessFact;
  Flow: FlowLine;
  ProcessConnection: Omit<ProcessConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProcessEdge']>, nodes: Array<ResolversParentTypes['Process']> };
  ProcessEdge: Omit<ProcessEdge, 'node'> & { node: ResolversParentTypes['Process'] };
  Product: ProductFact;
  Goal: GoalFact;
  Absence: AbsenceFact;
  ProductFilter: ProductFilter;
  ProductConnection: Omit<ProductConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProductEdge']>, nodes: Array<ResolversParentTypes['Product']> };
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  Production: ProductionFact;
  Need: NeedLine;
  ProductionConnection: Omit<ProductionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProductionEdge']>, nodes: Array<ResolversParentTypes['Production']> };
  ProductionEdge: Omit<ProductionEdge, 'node'> & { node: ResolversParentTypes['Production'] };
  NeedConnection: Omit<NeedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['NeedEdge']>, nodes: Array<ResolversParentTypes['Need']> };
  NeedEdge: Omit<NeedEdge, 'node'> & { node: ResolversParentTypes['Need'] };
  ProjectBatch: ProjectBatchRecord;
  Project: ProjectRecord;
  ProjectMilestone: MilestoneRecord;
  ChecklistItem: ChecklistItem;
  ProjectFilter: ProjectFilter;
  ProjectConnection: Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProjectEdge']>, nodes: Array<ResolversParentTypes['Project']> };
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  Region: RegionFact;
  Revision: RevisionLine;
  NounCount: NounCount;
  FactChange: Omit<FactChange, 'fields' | 'node'> & { fields: Array<ResolversParentTypes['FieldChange']>, node?: Maybe<ResolversParentTypes['Node']> };
  FieldChange: FieldChange;
  FactChangeConnection: Omit<FactChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FactChangeEdge']>, nodes: Array<ResolversParentTypes['FactChange']> };
  FactChangeEdge: Omit<FactChangeEdge, 'node'> & { node: ResolversParentTypes['FactChange'] };
  RevisionConnection: Omit<RevisionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RevisionEdge']>, nodes: Array<ResolversParentTypes['Revision']> };
  RevisionEdge: Omit<RevisionEdge, 'node'> & { node: ResolversParentTypes['Revision'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  JSON: Scalars['JSON']['output'];
  ScenarioChange: ScenarioChange;
  ProductionInput: ProductionInput;
  ScenarioDiff: Omit<ScenarioDiff, 'opened' | 'closed' | 'gapsClosed' | 'gapsOpened' | 'changed'> & { opened: Array<ResolversParentTypes['Product']>, closed: Array<ResolversParentTypes['Product']>, gapsClosed: Array<ResolversParentTypes['Gap']>, gapsOpened: Array<ResolversParentTypes['Gap']>, changed: Array<ResolversParentTypes['StatusChange']> };
  StatusChange: Omit<StatusChange, 'product'> & { product: ResolversParentTypes['Product'] };
  SearchHit: NameHit;
  Evidence: EvidenceFact;
  Source: SourceFact;
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SourceEdge']>, nodes: Array<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  TextRangeInput: TextRangeInput;
  Target: RankedTarget;
  Signal: SignalFact;
  Counterfactual: Omit<Counterfactual, 'blockedWithout' | 'openedWith'> & { blockedWithout: Array<ResolversParentTypes['Product']>, openedWith: Array<ResolversParentTypes['Product']> };
  Robustness: Omit<Robustness, 'targets' | 'verifyFirst'> & { targets: Array<ResolversParentTypes['TargetRange']>, verifyFirst: Array<ResolversParentTypes['FactToVerify']> };
  TargetRange: Omit<TargetRange, 'enterprise'> & { enterprise: ResolversParentTypes['Enterprise'] };
  FactToVerify: Omit<FactToVerify, 'fact'> & { fact: ResolversParentTypes['Fact'] };
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  disabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiToken'] = ResolversParentTypes['ApiToken']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expires?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['AuditAction'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AuditOutcome'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type TokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TokenPayload'] = ResolversParentTypes['TokenPayload']> = {
  token?: Resolver<ResolversTypes['ApiToken'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PasswordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordPayload'] = ResolversParentTypes['PasswordPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  password?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  me?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  users?: Resolver<Maybe<Array<ResolversTypes['User']>>, ParentType, ContextType>;
  tokens?: Resolver<Maybe<Array<ResolversTypes['ApiToken']>>, ParentType, ContextType>;
  audit?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, RequireFields<QueryAuditArgs, 'first'>>;
  agreements?: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  balance?: Resolver<Maybe<ResolversTypes['BalanceConnection']>, ParentType, ContextType, RequireFields<QueryBalanceArgs, 'chain' | 'region' | 'horizon' | 'first'>>;
  plant?: Resolver<Maybe<ResolversTypes['PlantNeed']>, ParentType, ContextType, RequireFields<QueryPlantArgs, 'chain' | 'region' | 'product'>>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<QueryCoverageArgs, 'chain' | 'region'>>;
  chainMap?: Resolver<Maybe<ResolversTypes['ChainMap']>, ParentType, ContextType, RequireFields<QueryChainMapArgs, 'chain' | 'region'>>;
  chains?: Resolver<Maybe<Array<ResolversTypes['Chain']>>, ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['Chain']>, ParentType, ContextType, RequireFields<QueryChainArgs, 'id'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  checks?: Resolver<Maybe<Array<ResolversTypes['Check']>>, ParentType, ContextType, Partial<QueryChecksArgs>>;
  critical?: Resolver<Maybe<Array<ResolversTypes['Critical']>>, ParentType, ContextType, RequireFields<QueryCriticalArgs, 'chain' | 'region' | 'first'>>;
  concentration?: Resolver<Maybe<Array<ResolversTypes['Concentration']>>, ParentType, ContextType, RequireFields<QueryConcentrationArgs, 'chain' | 'region' | 'first'>>;
  leaders?: Resolver<Maybe<Array<ResolversTypes['Leader']>>, ParentType, ContextType, RequireFields<QueryLeadersArgs, 'chain' | 'region' | 'first'>>;
  groupStop?: Resolver<Maybe<ResolversTypes['GroupStop']>, ParentType, ContextType, RequireFields<QueryGroupStopArgs, 'chain' | 'region' | 'enterprise'>>;
  cascade?: Resolver<Maybe<ResolversTypes['Cascade']>, ParentType, ContextType, RequireFields<QueryCascadeArgs, 'chain' | 'stop' | 'inferred'>>;
  datasets?: Resolver<Maybe<Array<ResolversTypes['Dataset']>>, ParentType, ContextType>;
  decisionRules?: Resolver<Maybe<Array<ResolversTypes['DecisionRule']>>, ParentType, ContextType, Partial<QueryDecisionRulesArgs>>;
  drafts?: Resolver<Maybe<ResolversTypes['DraftConnection']>, ParentType, ContextType, RequireFields<QueryDraftsArgs, 'first'>>;
  draft?: Resolver<Maybe<ResolversTypes['Draft']>, ParentType, ContextType, RequireFields<QueryDraftArgs, 'id'>>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<QueryEnterpriseArgs, 'id'>>;
  enterprises?: Resolver<Maybe<ResolversTypes['EnterpriseConnection']>, ParentType, ContextType, RequireFields<QueryEnterprisesArgs, 'order' | 'first'>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  gaps?: Resolver<Maybe<ResolversTypes['GapConnection']>, ParentType, ContextType, RequireFields<QueryGapsArgs, 'chain' | 'region' | 'first'>>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType, RequireFields<QueryGapArgs, 'chain' | 'region' | 'product'>>;
  gapHistory?: Resolver<Maybe<ResolversTypes['GapChangeConnection']>, ParentType, ContextType, RequireFields<QueryGapHistoryArgs, 'chain' | 'region' | 'first'>>;
  compareRevisions?: Resolver<Maybe<ResolversTypes['RevisionDiff']>, ParentType, ContextType, RequireFields<QueryCompareRevisionsArgs, 'chain' | 'region' | 'from' | 'to'>>;
  chainHistory?: Resolver<Maybe<ResolversTypes['ChainHistory']>, ParentType, ContextType, RequireFields<QueryChainHistoryArgs, 'chain' | 'region'>>;
  importFields?: Resolver<Maybe<Array<ResolversTypes['ImportField']>>, ParentType, ContextType>;
  imports?: Resolver<Maybe<Array<ResolversTypes['ImportReport']>>, ParentType, ContextType>;
  importReport?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType, RequireFields<QueryImportReportArgs, 'upload'>>;
  matchQueue?: Resolver<Maybe<ResolversTypes['EnterpriseMatchConnection']>, ParentType, ContextType, RequireFields<QueryMatchQueueArgs, 'first'>>;
  matchDecisions?: Resolver<Maybe<ResolversTypes['EnterpriseMatchConnection']>, ParentType, ContextType, RequireFields<QueryMatchDecisionsArgs, 'first'>>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
  industryForest?: Resolver<Maybe<ResolversTypes['IndustryForest']>, ParentType, ContextType, RequireFields<QueryIndustryForestArgs, 'chain' | 'region' | 'first'>>;
  clusters?: Resolver<Maybe<Array<ResolversTypes['Cluster']>>, ParentType, ContextType, RequireFields<QueryClustersArgs, 'chain' | 'region' | 'first'>>;
  matching?: Resolver<Maybe<ResolversTypes['MatchingConnection']>, ParentType, ContextType, RequireFields<QueryMatchingArgs, 'chain' | 'region' | 'first'>>;
  compareRegions?: Resolver<Maybe<ResolversTypes['RegionComparison']>, ParentType, ContextType, RequireFields<QueryCompareRegionsArgs, 'chain' | 'regions'>>;
  kpis?: Resolver<Maybe<Array<ResolversTypes['Kpi']>>, ParentType, ContextType, Partial<QueryKpisArgs>>;
  leads?: Resolver<Maybe<ResolversTypes['LeadConnection']>, ParentType, ContextType, RequireFields<QueryLeadsArgs, 'first'>>;
  leadScores?: Resolver<Maybe<Array<ResolversTypes['LeadScoreRow']>>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType, RequireFields<QueryLeadArgs, 'id'>>;
  makeable?: Resolver<Maybe<ResolversTypes['Closure']>, ParentType, ContextType, RequireFields<QueryMakeableArgs, 'chain' | 'base' | 'without'>>;
  closure?: Resolver<Maybe<ResolversTypes['Closure']>, ParentType, ContextType, RequireFields<QueryClosureArgs, 'chain' | 'region' | 'base' | 'without'>>;
  proof?: Resolver<Maybe<ResolversTypes['Proof']>, ParentType, ContextType, RequireFields<QueryProofArgs, 'chain' | 'region' | 'product' | 'base'>>;
  methods?: Resolver<Maybe<Array<ResolversTypes['Method']>>, ParentType, ContextType>;
  analyse?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<QueryAnalyseArgs, 'method' | 'input'>>;
  mutualSuppliers?: Resolver<Maybe<Array<ResolversTypes['MutualSupply']>>, ParentType, ContextType, RequireFields<QueryMutualSuppliersArgs, 'inferred'>>;
  suggestedLinks?: Resolver<Maybe<ResolversTypes['LinkSuggestions']>, ParentType, ContextType, RequireFields<QuerySuggestedLinksArgs, 'chain' | 'first'>>;
  partnerNetwork?: Resolver<Maybe<ResolversTypes['PartnerNetwork']>, ParentType, ContextType, RequireFields<QueryPartnerNetworkArgs, 'enterprise' | 'depth' | 'inferred' | 'first'>>;
  paths?: Resolver<Maybe<Array<ResolversTypes['Path']>>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxLength' | 'first' | 'inferred'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  packages?: Resolver<Maybe<ResolversTypes['PackageSearch']>, ParentType, ContextType, RequireFields<QueryPackagesArgs, 'chain' | 'region' | 'target' | 'base' | 'items' | 'without' | 'first'>>;
  unlocks?: Resolver<Maybe<ResolversTypes['UnlockSearch']>, ParentType, ContextType, RequireFields<QueryUnlocksArgs, 'chain' | 'region' | 'size' | 'items' | 'first'>>;
  policyLines?: Resolver<Maybe<Array<ResolversTypes['PolicyLine']>>, ParentType, ContextType, Partial<QueryPolicyLinesArgs>>;
  portfolio?: Resolver<Maybe<ResolversTypes['Portfolio']>, ParentType, ContextType, RequireFields<QueryPortfolioArgs, 'chain' | 'region' | 'input'>>;
  process?: Resolver<Maybe<ResolversTypes['Process']>, ParentType, ContextType, RequireFields<QueryProcessArgs, 'id'>>;
  processes?: Resolver<Maybe<ResolversTypes['ProcessConnection']>, ParentType, ContextType, RequireFields<QueryProcessesArgs, 'first'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, RequireFields<QueryProductsArgs, 'first'>>;
  projectBatches?: Resolver<Maybe<Array<ResolversTypes['ProjectBatch']>>, ParentType, ContextType, Partial<QueryProjectBatchesArgs>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  regions?: Resolver<Maybe<Array<ResolversTypes['Region']>>, ParentType, ContextType, Partial<QueryRegionsArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'id'>>;
  asOf?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType>;
  revisions?: Resolver<Maybe<ResolversTypes['RevisionConnection']>, ParentType, ContextType, RequireFields<QueryRevisionsArgs, 'first'>>;
  scenario?: Resolver<Maybe<ResolversTypes['ScenarioDiff']>, ParentType, ContextType, RequireFields<QueryScenarioArgs, 'chain' | 'region' | 'change'>>;
  search?: Resolver<Maybe<Array<ResolversTypes['SearchHit']>>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  targets?: Resolver<Maybe<Array<ResolversTypes['Target']>>, ParentType, ContextType, RequireFields<QueryTargetsArgs, 'chain' | 'region' | 'product' | 'first'>>;
  robustness?: Resolver<Maybe<ResolversTypes['Robustness']>, ParentType, ContextType, RequireFields<QueryRobustnessArgs, 'chain' | 'region' | 'product' | 'seed' | 'runs' | 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  setUser?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<MutationSetUserArgs, 'name' | 'role'>>;
  resetPassword?: Resolver<Maybe<ResolversTypes['PasswordPayload']>, ParentType, ContextType, RequireFields<MutationResetPasswordArgs, 'name'>>;
  createToken?: Resolver<Maybe<ResolversTypes['TokenPayload']>, ParentType, ContextType, RequireFields<MutationCreateTokenArgs, 'name' | 'role'>>;
  noteExport?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationNoteExportArgs, 'what' | 'form'>>;
  revokeToken?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType, RequireFields<MutationRevokeTokenArgs, 'id'>>;
  signDraft?: Resolver<Maybe<ResolversTypes['WritePayload']>, ParentType, ContextType, RequireFields<MutationSignDraftArgs, 'id'>>;
  refuseDraft?: Resolver<Maybe<ResolversTypes['Draft']>, ParentType, ContextType, RequireFields<MutationRefuseDraftArgs, 'id' | 'reason'>>;
  withdrawDraft?: Resolver<Maybe<ResolversTypes['Draft']>, ParentType, ContextType, RequireFields<MutationWithdrawDraftArgs, 'id'>>;
  upsertSource?: Resolver<Maybe<ResolversTypes['WritePayload']>, ParentType, ContextType, RequireFields<MutationUpsertSourceArgs, 'input'>>;
  upsertProduction?: Resolver<Maybe<ResolversTypes['WritePayload']>, ParentType, ContextType, RequireFields<MutationUpsertProductionArgs, 'input'>>;
  setProjectStage?: Resolver<Maybe<ResolversTypes['WritePayload']>, ParentType, ContextType, RequireFields<MutationSetProjectStageArgs, 'project' | 'stage' | 'date'>>;
  recordAbsence?: Resolver<Maybe<ResolversTypes['WritePayload']>, ParentType, ContextType, RequireFields<MutationRecordAbsenceArgs, 'product' | 'region'>>;
  retractFact?: Resolver<Maybe<ResolversTypes['WritePayload']>, ParentType, ContextType, RequireFields<MutationRetractFactArgs, 'id' | 'reason'>>;
  retractEvidence?: Resolver<Maybe<ResolversTypes['WritePayload']>, ParentType, ContextType, RequireFields<MutationRetractEvidenceArgs, 'fact' | 'source' | 'reason'>>;
  upsertEnterprise?: Resolver<Maybe<ResolversTypes['WritePayload']>, ParentType, ContextType, RequireFields<MutationUpsertEnterpriseArgs, 'input'>>;
  upsertNeed?: Resolver<Maybe<ResolversTypes['WritePayload']>, ParentType, ContextType, RequireFields<MutationUpsertNeedArgs, 'input'>>;
  upsertPartnership?: Resolver<Maybe<ResolversTypes['WritePayload']>, ParentType, ContextType, RequireFields<MutationUpsertPartnershipArgs, 'input'>>;
  upsertClaim?: Resolver<Maybe<ResolversTypes['WritePayload']>, ParentType, ContextType, RequireFields<MutationUpsertClaimArgs, 'input'>>;
  upsertProject?: Resolver<Maybe<ResolversTypes['WritePayload']>, ParentType, ContextType, RequireFields<MutationUpsertProjectArgs, 'input'>>;
  upsertMilestone?: Resolver<Maybe<ResolversTypes['WritePayload']>, ParentType, ContextType, RequireFields<MutationUpsertMilestoneArgs, 'input'>>;
  upsertEvent?: Resolver<Maybe<ResolversTypes['WritePayload']>, ParentType, ContextType, RequireFields<MutationUpsertEventArgs, 'input'>>;
  upsertAgreement?: Resolver<Maybe<ResolversTypes['WritePayload']>, ParentType, ContextType, RequireFields<MutationUpsertAgreementArgs, 'input'>>;
  upsertSignal?: Resolver<Maybe<ResolversTypes['WritePayload']>, ParentType, ContextType, RequireFields<MutationUpsertSignalArgs, 'input'>>;
  setGoal?: Resolver<Maybe<ResolversTypes['WritePayload']>, ParentType, ContextType, RequireFields<MutationSetGoalArgs, 'region' | 'product' | 'wanted'>>;
  undoRevision?: Resolver<Maybe<ResolversTypes['WritePayload']>, ParentType, ContextType, RequireFields<MutationUndoRevisionArgs, 'id'>>;
  importFiles?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType, RequireFields<MutationImportFilesArgs, 'upload' | 'dryRun'>>;
  resolveMatch?: Resolver<Maybe<ResolversTypes['EnterpriseMatch']>, ParentType, ContextType, RequireFields<MutationResolveMatchArgs, 'id'>>;
  forgetMatch?: Resolver<Maybe<ResolversTypes['EnterpriseMatch']>, ParentType, ContextType, RequireFields<MutationForgetMatchArgs, 'id'>>;
  cancelJob?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<MutationCancelJobArgs, 'id'>>;
  upsertLead?: Resolver<Maybe<ResolversTypes['WritePayload']>, ParentType, ContextType, RequireFields<MutationUpsertLeadArgs, 'input'>>;
  setLeadScore?: Resolver<Maybe<ResolversTypes['WritePayload']>, ParentType, ContextType, RequireFields<MutationSetLeadScoreArgs, 'criterion'>>;
  noteLead?: Resolver<Maybe<ResolversTypes['WritePayload']>, ParentType, ContextType, RequireFields<MutationNoteLeadArgs, 'lead' | 'date' | 'text'>>;
  leadToProject?: Resolver<Maybe<ResolversTypes['WritePayload']>, ParentType, ContextType, RequireFields<MutationLeadToProjectArgs, 'lead'>>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  creates?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type BalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Balance'] = ResolversParentTypes['Balance']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  supply?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  doubted?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['BalanceVerdict']>, ParentType, ContextType>;
  short?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  usedHere?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  suppliers?: Resolver<Array<ResolversTypes['BalancePart']>, ParentType, ContextType>;
  users?: Resolver<Array<ResolversTypes['BalancePart']>, ParentType, ContextType>;
  mainUse?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  mustGo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  askFirst?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  askAbout?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  ring?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
};

export type BalancePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalancePart'] = ResolversParentTypes['BalancePart']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  process?: Resolver<Maybe<ResolversTypes['Process']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  throughput?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  perUnit?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  oneOf?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  estimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  doubted?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type PlantNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlantNeed'] = ResolversParentTypes['PlantNeed']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['Process'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  sizeFrom?: Resolver<ResolversTypes['PlantSizeFrom'], ParentType, ContextType>;
  doubted?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  inputs?: Resolver<Array<ResolversTypes['PlantInput']>, ParentType, ContextType>;
  unquantified?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  powerMWh?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  fits?: Resolver<Array<ResolversTypes['SiteCheck']>, ParentType, ContextType>;
};

export type PlantInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlantInput'] = ResolversParentTypes['PlantInput']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  amountTo?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['InputPart'], ParentType, ContextType>;
  anyOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  fromSurplus?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  doubted?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SiteCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteCheck'] = ResolversParentTypes['SiteCheck']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  free?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fits?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type BalanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceConnection'] = ResolversParentTypes['BalanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BalanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Balance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BalanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceEdge'] = ResolversParentTypes['BalanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Balance'], ParentType, ContextType>;
};

export type ChainMapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainMap'] = ResolversParentTypes['ChainMap']> = {
  nodes?: Resolver<Array<ResolversTypes['ChainMapNode']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['ChainMapLink']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['ChainMapCell']>, ParentType, ContextType>;
  bundles?: Resolver<Array<ResolversTypes['ChainMapBundle']>, ParentType, ContextType>;
  aggregated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['Stage']>, ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  completeness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  completenessWithPossible?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  localSupplyRate?: Resolver<Maybe<ResolversTypes['LocalSupplyRate']>, ParentType, ContextType>;
  markets?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  surveyed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedProducts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surveys?: Resolver<Array<ResolversTypes['Survey']>, ParentType, ContextType>;
};

export type SurveyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Survey'] = ResolversParentTypes['Survey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  chain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChainMapNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainMapNode'] = ResolversParentTypes['ChainMapNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knowledge?: Resolver<ResolversTypes['Knowledge'], ParentType, ContextType>;
  possibleBecause?: Resolver<Maybe<ResolversTypes['PossibleReason']>, ParentType, ContextType>;
  settledBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onTheWay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gapKinds?: Resolver<Array<ResolversTypes['GapKind']>, ParentType, ContextType>;
  makers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outsideMakers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ChainMapLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainMapLink'] = ResolversParentTypes['ChainMapLink']> = {
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  byproduct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  anyOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runHere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChainMapCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainMapCell'] = ResolversParentTypes['ChainMapCell']> = {
  segment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['StatusCount']>, ParentType, ContextType>;
};

export type ChainMapBundleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainMapBundle'] = ResolversParentTypes['ChainMapBundle']> = {
  fromSegment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromStage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toSegment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toStage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  products?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stage'] = ResolversParentTypes['Stage']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strong?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weak?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LocalSupplyRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalSupplyRate'] = ResolversParentTypes['LocalSupplyRate']> = {
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valueWithPossible?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  have?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  possible?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  need?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type ChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chain'] = ResolversParentTypes['Chain']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['ChainStage']>, ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<ChainProductsArgs, 'first'>>;
  processes?: Resolver<ResolversTypes['ProcessConnection'], ParentType, ContextType, RequireFields<ChainProcessesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChainStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainStage'] = ResolversParentTypes['ChainStage']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SegmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Segment'] = ResolversParentTypes['Segment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settledBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rivals?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Check'] = ResolversParentTypes['Check']> = {
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CriticalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Critical'] = ResolversParentTypes['Critical']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  loses?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  directLoses?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  hardLoses?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  linkedLoses?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  soleMaker?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  flatDominates?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type ConcentrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concentration'] = ResolversParentTypes['Concentration']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  makers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hhi?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  topShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  soleMaker?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
};

export type GroupStopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupStop'] = ResolversParentTypes['GroupStop']> = {
  head?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  own?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  lost?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type LeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Leader'] = ResolversParentTypes['Leader']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  factors?: Resolver<Array<ResolversTypes['Factor']>, ParentType, ContextType>;
  products?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dependenceShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CascadeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cascade'] = ResolversParentTypes['Cascade']> = {
  stopped?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  losses?: Resolver<Array<ResolversTypes['CascadeLoss']>, ParentType, ContextType>;
  lostProducts?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  assumedWeights?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CascadeLossResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CascadeLoss'] = ResolversParentTypes['CascadeLoss']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  loss?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['Chain']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['DatasetPart']>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedFiles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  load?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['FactConflict']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetPart'] = ResolversParentTypes['DatasetPart']> = {
  noun?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactConflict'] = ResolversParentTypes['FactConflict']> = {
  fact?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fieldName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FactValue']>, ParentType, ContextType>;
};

export type FactValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactValue'] = ResolversParentTypes['FactValue']> = {
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DecisionRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionRule'] = ResolversParentTypes['DecisionRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wordsEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['DecisionRule']>, ParentType, ContextType>;
  answeredBy?: Resolver<Array<ResolversTypes['RuleAnswer']>, ParentType, ContextType>;
  policyLine?: Resolver<Maybe<ResolversTypes['PolicyLine']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type DraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Draft'] = ResolversParentTypes['Draft']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seen?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DraftState'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['FactChange']>, ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoes?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType>;
  obstacle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restsOn?: Resolver<Array<ResolversTypes['Draft']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['DraftConflict']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['ScenarioDiff']>, ParentType, ContextType, RequireFields<DraftEffectArgs, 'chain' | 'region'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftConflict'] = ResolversParentTypes['DraftConflict']> = {
  fact?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fieldName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yours?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  yoursName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theirs?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  theirsName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DraftConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftConnection'] = ResolversParentTypes['DraftConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DraftEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Draft']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DraftEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftEdge'] = ResolversParentTypes['DraftEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Draft'], ParentType, ContextType>;
};

export type WritePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WritePayload'] = ResolversParentTypes['WritePayload']> = {
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['Draft']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['ScenarioDiff']>, ParentType, ContextType, RequireFields<WritePayloadEffectArgs, 'chain' | 'region'>>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EnterpriseKind'], ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listedCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  geoPrecision?: Resolver<Maybe<ResolversTypes['GeoPrecision']>, ParentType, ContextType>;
  nameVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  standsFor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  makes?: Resolver<ResolversTypes['ProductionConnection'], ParentType, ContextType, RequireFields<EnterpriseMakesArgs, 'first'>>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<EnterpriseNeedsArgs, 'first'>>;
  suppliesTo?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, RequireFields<EnterpriseSuppliesToArgs, 'first' | 'inferred'>>;
  suppliedBy?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, RequireFields<EnterpriseSuppliedByArgs, 'first' | 'inferred'>>;
  partnerships?: Resolver<ResolversTypes['PartnershipConnection'], ParentType, ContextType, RequireFields<EnterprisePartnershipsArgs, 'inferred' | 'first'>>;
  parents?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  subsidiaries?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  makerGroup?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<EnterpriseAgreementsArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<EnterpriseEventsArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<EnterpriseProjectsArgs, 'first'>>;
  signals?: Resolver<Array<ResolversTypes['Signal']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplyLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyLink'] = ResolversParentTypes['SupplyLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partnership'] = ResolversParentTypes['Partnership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnershipKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
};

export type SupplyLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyLinkConnection'] = ResolversParentTypes['SupplyLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupplyLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupplyLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplyLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyLinkEdge'] = ResolversParentTypes['SupplyLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupplyLink'], ParentType, ContextType>;
};

export type PartnershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipConnection'] = ResolversParentTypes['PartnershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Partnership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipEdge'] = ResolversParentTypes['PartnershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  agreements?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rankByDefault?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factors?: Resolver<Array<ResolversTypes['Factor']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  knowledge?: Resolver<ResolversTypes['Knowledge'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  readiness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  way?: Resolver<ResolversTypes['Way'], ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  usedFor?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  stepOf?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  resources?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  opensNext?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  hardLoses?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  inTalks?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  staleMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ownGroupElsewhere?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  hosts?: Resolver<Array<ResolversTypes['Process']>, ParentType, ContextType>;
  plantSize?: Resolver<Maybe<ResolversTypes['PlantSize']>, ParentType, ContextType>;
  market?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  marketWithPlanned?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  marketDoubted?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<GapMarketDoubtedArgs>>;
  onTheWay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  plannedBy?: Resolver<Array<ResolversTypes['Production']>, ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  bestProcess?: Resolver<Maybe<ResolversTypes['Process']>, ParentType, ContextType>;
  haveInputs?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  missingInputs?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  neededBy?: Resolver<Array<ResolversTypes['Need']>, ParentType, ContextType>;
  loses?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  candidates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unlocks?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  targets?: Resolver<Maybe<Array<ResolversTypes['Target']>>, ParentType, ContextType, RequireFields<GapTargetsArgs, 'first'>>;
  packages?: Resolver<Maybe<ResolversTypes['PackageSearch']>, ParentType, ContextType, RequireFields<GapPackagesArgs, 'first'>>;
  proof?: Resolver<Maybe<ResolversTypes['Proof']>, ParentType, ContextType>;
  inOtherChains?: Resolver<Array<ResolversTypes['OtherChain']>, ParentType, ContextType>;
};

export type OtherChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherChain'] = ResolversParentTypes['OtherChain']> = {
  chain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  makers?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['GapKind']>, ParentType, ContextType>;
};

export type PlantSizeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlantSize'] = ResolversParentTypes['PlantSize']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  usual?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  smallest?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  investmentPerUnit?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interval'] = ResolversParentTypes['Interval']> = {
  lo?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hi?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  doubted?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type FactorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Factor'] = ResolversParentTypes['Factor']> = {
  key?: Resolver<ResolversTypes['FactorKey'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type GapChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapChange'] = ResolversParentTypes['GapChange']> = {
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  was?: Resolver<Maybe<ResolversTypes['GapKind']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['GapChangeKind'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GapChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapChangeConnection'] = ResolversParentTypes['GapChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GapChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GapChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapChangeEdge'] = ResolversParentTypes['GapChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GapChange'], ParentType, ContextType>;
};

export type RevisionDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionDiff'] = ResolversParentTypes['RevisionDiff']> = {
  from?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['GapChange']>, ParentType, ContextType>;
};

export type ChainNumbersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainNumbers'] = ResolversParentTypes['ChainNumbers']> = {
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completeness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  localSupply?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  extend?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supplement?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strengthen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChainHistoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainHistory'] = ResolversParentTypes['ChainHistory']> = {
  numbers?: Resolver<Array<ResolversTypes['ChainNumbers']>, ParentType, ContextType>;
  earlier?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType>;
  isWhole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type JobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JobState'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportReport'] = ResolversParentTypes['ImportReport']> = {
  upload?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['ColumnRead']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keptOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ImportProblem']>, ParentType, ContextType, RequireFields<ImportReportProblemsArgs, 'first'>>;
  remarks?: Resolver<Array<ResolversTypes['ImportRemark']>, ParentType, ContextType>;
  unknownProducts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['ProductRead']>, ParentType, ContextType>;
  contradictions?: Resolver<Array<ResolversTypes['ImportContradiction']>, ParentType, ContextType>;
  rejectedRows?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rejectedFiles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['EnterpriseMatch']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['ScenarioDiff']>, ParentType, ContextType, RequireFields<ImportReportEffectArgs, 'chain' | 'region'>>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType>;
};

export type ColumnReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ColumnRead'] = ResolversParentTypes['ColumnRead']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  example?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductRead'] = ResolversParentTypes['ProductRead']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type ImportProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProblem'] = ResolversParentTypes['ImportProblem']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportRemarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRemark'] = ResolversParentTypes['ImportRemark']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportContradictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportContradiction'] = ResolversParentTypes['ImportContradiction']> = {
  fact?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  there?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fieldName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thereName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oursName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EnterpriseMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseMatch'] = ResolversParentTypes['EnterpriseMatch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MatchOutcome'], ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chosen?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  upload?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseMatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseMatchConnection'] = ResolversParentTypes['EnterpriseMatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseMatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EnterpriseMatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseMatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseMatchEdge'] = ResolversParentTypes['EnterpriseMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EnterpriseMatch'], ParentType, ContextType>;
};

export type ImportFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportField'] = ResolversParentTypes['ImportField']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  example?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alsoNamed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndustryForestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryForest'] = ResolversParentTypes['IndustryForest']> = {
  trees?: Resolver<Array<ResolversTypes['IndustryTree']>, ParentType, ContextType>;
  overlaps?: Resolver<Array<ResolversTypes['TreeOverlap']>, ParentType, ContextType>;
};

export type IndustryTreeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryTree'] = ResolversParentTypes['IndustryTree']> = {
  root?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  breadth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type TreeOverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeOverlap'] = ResolversParentTypes['TreeOverlap']> = {
  roots?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type ClusterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cluster'] = ResolversParentTypes['Cluster']> = {
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  sharedInputs?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type MatchingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matching'] = ResolversParentTypes['Matching']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  suppliers?: Resolver<Array<ResolversTypes['Production']>, ParentType, ContextType>;
  buyers?: Resolver<Array<ResolversTypes['Need']>, ParentType, ContextType>;
  linked?: Resolver<Array<ResolversTypes['SupplyLink']>, ParentType, ContextType>;
};

export type MatchingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchingConnection'] = ResolversParentTypes['MatchingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MatchingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Matching']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchingEdge'] = ResolversParentTypes['MatchingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Matching'], ParentType, ContextType>;
};

export type RegionComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionComparison'] = ResolversParentTypes['RegionComparison']> = {
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  shared?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  only?: Resolver<Array<ResolversTypes['RegionOnly']>, ParentType, ContextType>;
  complements?: Resolver<Array<ResolversTypes['Complement']>, ParentType, ContextType>;
};

export type RegionOnlyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionOnly'] = ResolversParentTypes['RegionOnly']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  lacks?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type ComplementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Complement'] = ResolversParentTypes['Complement']> = {
  from?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type KpiResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Kpi'] = ResolversParentTypes['Kpi']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actual?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  elapsedMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['KpiTarget']>, ParentType, ContextType>;
};

export type KpiTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KpiTarget'] = ResolversParentTypes['KpiTarget']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  requiredPerMonth?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  achievedPerMonth?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  allocation?: Resolver<Maybe<ResolversTypes['Allocation']>, ParentType, ContextType>;
};

export type AllocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Allocation'] = ResolversParentTypes['Allocation']> = {
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  consistent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type LeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lead'] = ResolversParentTypes['Lead']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['LeadStage'], ParentType, ContextType>;
  investor?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  makes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  uses?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  process?: Resolver<Maybe<ResolversTypes['Process']>, ParentType, ContextType>;
  investment?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  fixedInvestment?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  landMu?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  energyTce?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  emissionQuota?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  output?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  firstContact?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  responsible?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  log?: Resolver<Array<ResolversTypes['LeadNote']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  vetoes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  factors?: Resolver<Array<ResolversTypes['LeadFactor']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadNote'] = ResolversParentTypes['LeadNote']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeadFactorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadFactor'] = ResolversParentTypes['LeadFactor']> = {
  criterion?: Resolver<ResolversTypes['LeadCriterion'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measured?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LeadScoreRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadScoreRow'] = ResolversParentTypes['LeadScoreRow']> = {
  criterion?: Resolver<ResolversTypes['LeadCriterion'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  full?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  veto?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LeadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadConnection'] = ResolversParentTypes['LeadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Lead']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadEdge'] = ResolversParentTypes['LeadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
};

export type ClosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Closure'] = ResolversParentTypes['Closure']> = {
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ProofStep']>, ParentType, ContextType>;
};

export type ProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proof'] = ResolversParentTypes['Proof']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  makeable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ProofStep']>, ParentType, ContextType>;
  leaves?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  build?: Resolver<Array<ResolversTypes['Process']>, ParentType, ContextType>;
};

export type ProofStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProofStep'] = ResolversParentTypes['ProofStep']> = {
  process?: Resolver<ResolversTypes['Process'], ParentType, ContextType>;
  uses?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  yields?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  runHere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Method'] = ResolversParentTypes['Method']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assumptions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  complexity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  selfTest?: Resolver<Maybe<ResolversTypes['SelfTest']>, ParentType, ContextType>;
};

export type SelfTestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelfTest'] = ResolversParentTypes['SelfTest']> = {
  passed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['PathLink']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathLink'] = ResolversParentTypes['PathLink']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type MutualSupplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MutualSupply'] = ResolversParentTypes['MutualSupply']> = {
  enterprises?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['SupplyLink']>, ParentType, ContextType>;
};

export type PartnerNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerNetwork'] = ResolversParentTypes['PartnerNetwork']> = {
  enterprises?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  partnerships?: Resolver<Array<ResolversTypes['Partnership']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LinkSuggestionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkSuggestions'] = ResolversParentTypes['LinkSuggestions']> = {
  suggestions?: Resolver<Array<ResolversTypes['LinkSuggestion']>, ParentType, ContextType>;
  gain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holdOut?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkSuggestion'] = ResolversParentTypes['LinkSuggestion']> = {
  a?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'User' | 'ApiToken' | 'AuditEntry' | 'Agreement' | 'Survey' | 'Chain' | 'Claim' | 'Dataset' | 'Draft' | 'Enterprise' | 'SupplyLink' | 'Partnership' | 'Event' | 'PlantSize' | 'Job' | 'EnterpriseMatch' | 'Lead' | 'Passage' | 'Person' | 'PolicyLine' | 'Process' | 'Product' | 'Goal' | 'Absence' | 'Production' | 'Need' | 'ProjectBatch' | 'Project' | 'ProjectMilestone' | 'Region' | 'Revision' | 'Source' | 'Signal', ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType?: TypeResolveFn<'Agreement' | 'Chain' | 'Enterprise' | 'Event' | 'Lead' | 'Person' | 'PolicyLine' | 'Process' | 'Product' | 'ProjectBatch' | 'Project' | 'Region', ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType?: TypeResolveFn<'Survey' | 'Claim' | 'SupplyLink' | 'Partnership' | 'PlantSize' | 'Goal' | 'Absence' | 'Production' | 'Need' | 'ProjectMilestone' | 'Signal', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PackageSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PackageSearch'] = ResolversParentTypes['PackageSearch']> = {
  packages?: Resolver<Array<ResolversTypes['Package']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stopReason?: Resolver<Maybe<ResolversTypes['StopReason']>, ParentType, ContextType>;
  minimumSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PackageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Package'] = ResolversParentTypes['Package']> = {
  add?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unlocks?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  proof?: Resolver<ResolversTypes['Proof'], ParentType, ContextType>;
};

export type UnlockSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlockSearch'] = ResolversParentTypes['UnlockSearch']> = {
  unlocks?: Resolver<Array<ResolversTypes['Unlock']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stopReason?: Resolver<Maybe<ResolversTypes['StopReason']>, ParentType, ContextType>;
};

export type UnlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unlock'] = ResolversParentTypes['Unlock']> = {
  add?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  unlocks?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  onlyJointly?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  gain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['Way'], ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  range?: Resolver<ResolversTypes['TextRange'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type PolicyLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyLine'] = ResolversParentTypes['PolicyLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['PolicyLine']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['PolicyLine']>, ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  doubted?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  enterprises?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  coverage?: Resolver<Array<ResolversTypes['StageCount']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StageCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageCount'] = ResolversParentTypes['StageCount']> = {
  stage?: Resolver<ResolversTypes['ProjectStage'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PortfolioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Portfolio'] = ResolversParentTypes['Portfolio']> = {
  choices?: Resolver<Array<ResolversTypes['PortfolioChoice']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gain?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  optimal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gapToOptimum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  stopReason?: Resolver<Maybe<ResolversTypes['StopReason']>, ParentType, ContextType>;
  noFigure?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PortfolioChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortfolioChoice'] = ResolversParentTypes['PortfolioChoice']> = {
  gap?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
  add?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  costClaim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  gain?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProcessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Process'] = ResolversParentTypes['Process']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inputs?: Resolver<Array<ResolversTypes['Flow']>, ParentType, ContextType>;
  outputs?: Resolver<Array<ResolversTypes['Flow']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Flow'] = ResolversParentTypes['Flow']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['InputPart']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  quantityTo?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  byproduct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  anyOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  illustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type ProcessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessConnection'] = ResolversParentTypes['ProcessConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProcessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Process']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcessEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessEdge'] = ResolversParentTypes['ProcessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Process'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trade?: Resolver<ResolversTypes['Trade'], ParentType, ContextType>;
  hs6?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gb4754?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isClass?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  classKind?: Resolver<Maybe<ResolversTypes['ClassKind']>, ParentType, ContextType>;
  parentClass?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  madeBy?: Resolver<ResolversTypes['ProductionConnection'], ParentType, ContextType, RequireFields<ProductMadeByArgs, 'first'>>;
  neededBy?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<ProductNeededByArgs, 'first'>>;
  inputOf?: Resolver<Array<ResolversTypes['Process']>, ParentType, ContextType>;
  outputOf?: Resolver<Array<ResolversTypes['Process']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ProductStatus']>, ParentType, ContextType, RequireFields<ProductStatusArgs, 'region'>>;
  knowledge?: Resolver<Maybe<ResolversTypes['Knowledge']>, ParentType, ContextType, RequireFields<ProductKnowledgeArgs, 'region'>>;
  absences?: Resolver<Array<ResolversTypes['Absence']>, ParentType, ContextType, Partial<ProductAbsencesArgs>>;
  goals?: Resolver<Array<ResolversTypes['Goal']>, ParentType, ContextType, Partial<ProductGoalsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AbsenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Absence'] = ResolversParentTypes['Absence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Production'] = ResolversParentTypes['Production']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['Phase'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  aggregate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  chains?: Resolver<Array<ResolversTypes['Chain']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  doubted?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  process?: Resolver<Maybe<ResolversTypes['Process']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doubted?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductionConnection'] = ResolversParentTypes['ProductionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Production']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductionEdge'] = ResolversParentTypes['ProductionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Production'], ParentType, ContextType>;
};

export type NeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedConnection'] = ResolversParentTypes['NeedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Need']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedEdge'] = ResolversParentTypes['NeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
};

export type ProjectBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectBatch'] = ResolversParentTypes['ProjectBatch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statedProjects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statedInvestment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  investment?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['Check']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ProjectStage'], ParentType, ContextType>;
  stageWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['ProjectMilestone']>, ParentType, ContextType>;
  investment?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  owners?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  makes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  uses?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  policyLine?: Resolver<Maybe<ResolversTypes['PolicyLine']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['ProjectBatch']>, ParentType, ContextType>;
  inChain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType>;
  caseOwner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checklist?: Resolver<Array<ResolversTypes['ChecklistItem']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectMilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectMilestone'] = ResolversParentTypes['ProjectMilestone']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ProjectStage'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChecklistItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChecklistItem'] = ResolversParentTypes['ChecklistItem']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, RequireFields<RegionEnterprisesArgs, 'first'>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RevisionKind'], ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['NounCount']>, ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactChangeConnection'], ParentType, ContextType, RequireFields<RevisionFactsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NounCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NounCount'] = ResolversParentTypes['NounCount']> = {
  noun?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactChange'] = ResolversParentTypes['FactChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  noun?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nounName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['FactChangeKind'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FactChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactChangeConnection'] = ResolversParentTypes['FactChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FactChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FactChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactChangeEdge'] = ResolversParentTypes['FactChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FactChange'], ParentType, ContextType>;
};

export type RevisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionConnection'] = ResolversParentTypes['RevisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RevisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Revision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionEdge'] = ResolversParentTypes['RevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type ScenarioDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScenarioDiff'] = ResolversParentTypes['ScenarioDiff']> = {
  opened?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  closed?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  gapsClosed?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  gapsOpened?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  changed?: Resolver<Array<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  completenessBefore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  completenessAfter?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  localSupplyBefore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  localSupplyAfter?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type StatusChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusChange'] = ResolversParentTypes['StatusChange']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  chains?: Resolver<Array<ResolversTypes['Chain']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  range?: Resolver<Maybe<ResolversTypes['TextRange']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkOk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<SourceTextArgs>>;
  textLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TargetRole'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factors?: Resolver<Array<ResolversTypes['Factor']>, ParentType, ContextType>;
  productions?: Resolver<Array<ResolversTypes['Production']>, ParentType, ContextType>;
  tie?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  gapProducts?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  vetoes?: Resolver<Array<ResolversTypes['Veto']>, ParentType, ContextType>;
  checkFirst?: Resolver<Array<ResolversTypes['CheckFirst']>, ParentType, ContextType>;
  signals?: Resolver<Array<ResolversTypes['Signal']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  ties?: Resolver<Maybe<Array<ResolversTypes['Path']>>, ParentType, ContextType>;
  counterfactual?: Resolver<Maybe<ResolversTypes['Counterfactual']>, ParentType, ContextType>;
};

export type SignalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Signal'] = ResolversParentTypes['Signal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SignalKind'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CounterfactualResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Counterfactual'] = ResolversParentTypes['Counterfactual']> = {
  blockedWithout?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  openedWith?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type RobustnessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Robustness'] = ResolversParentTypes['Robustness']> = {
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['TargetRange']>, ParentType, ContextType>;
  verifyFirst?: Resolver<Array<ResolversTypes['FactToVerify']>, ParentType, ContextType>;
};

export type TargetRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetRange'] = ResolversParentTypes['TargetRange']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rankLow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rankHigh?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactToVerifyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactToVerify'] = ResolversParentTypes['FactToVerify']> = {
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  User?: UserResolvers<ContextType>;
  ApiToken?: ApiTokenResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  TokenPayload?: TokenPayloadResolvers<ContextType>;
  PasswordPayload?: PasswordPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  Balance?: BalanceResolvers<ContextType>;
  BalancePart?: BalancePartResolvers<ContextType>;
  PlantNeed?: PlantNeedResolvers<ContextType>;
  PlantInput?: PlantInputResolvers<ContextType>;
  SiteCheck?: SiteCheckResolvers<ContextType>;
  BalanceConnection?: BalanceConnectionResolvers<ContextType>;
  BalanceEdge?: BalanceEdgeResolvers<ContextType>;
  ChainMap?: ChainMapResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Survey?: SurveyResolvers<ContextType>;
  ChainMapNode?: ChainMapNodeResolvers<ContextType>;
  ChainMapLink?: ChainMapLinkResolvers<ContextType>;
  ChainMapCell?: ChainMapCellResolvers<ContextType>;
  ChainMapBundle?: ChainMapBundleResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  Stage?: StageResolvers<ContextType>;
  LocalSupplyRate?: LocalSupplyRateResolvers<ContextType>;
  Chain?: ChainResolvers<ContextType>;
  ChainStage?: ChainStageResolvers<ContextType>;
  Segment?: SegmentResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  Check?: CheckResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Critical?: CriticalResolvers<ContextType>;
  Concentration?: ConcentrationResolvers<ContextType>;
  GroupStop?: GroupStopResolvers<ContextType>;
  Leader?: LeaderResolvers<ContextType>;
  Cascade?: CascadeResolvers<ContextType>;
  CascadeLoss?: CascadeLossResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetPart?: DatasetPartResolvers<ContextType>;
  FactConflict?: FactConflictResolvers<ContextType>;
  FactValue?: FactValueResolvers<ContextType>;
  DecisionRule?: DecisionRuleResolvers<ContextType>;
  Draft?: DraftResolvers<ContextType>;
  DraftConflict?: DraftConflictResolvers<ContextType>;
  DraftConnection?: DraftConnectionResolvers<ContextType>;
  DraftEdge?: DraftEdgeResolvers<ContextType>;
  WritePayload?: WritePayloadResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  SupplyLink?: SupplyLinkResolvers<ContextType>;
  Partnership?: PartnershipResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  SupplyLinkConnection?: SupplyLinkConnectionResolvers<ContextType>;
  SupplyLinkEdge?: SupplyLinkEdgeResolvers<ContextType>;
  PartnershipConnection?: PartnershipConnectionResolvers<ContextType>;
  PartnershipEdge?: PartnershipEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  OtherChain?: OtherChainResolvers<ContextType>;
  PlantSize?: PlantSizeResolvers<ContextType>;
  Interval?: IntervalResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Factor?: FactorResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  GapChange?: GapChangeResolvers<ContextType>;
  GapChangeConnection?: GapChangeConnectionResolvers<ContextType>;
  GapChangeEdge?: GapChangeEdgeResolvers<ContextType>;
  RevisionDiff?: RevisionDiffResolvers<ContextType>;
  ChainNumbers?: ChainNumbersResolvers<ContextType>;
  ChainHistory?: ChainHistoryResolvers<ContextType>;
  Job?: JobResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  ColumnRead?: ColumnReadResolvers<ContextType>;
  ProductRead?: ProductReadResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportRemark?: ImportRemarkResolvers<ContextType>;
  ImportContradiction?: ImportContradictionResolvers<ContextType>;
  EnterpriseMatch?: EnterpriseMatchResolvers<ContextType>;
  EnterpriseMatchConnection?: EnterpriseMatchConnectionResolvers<ContextType>;
  EnterpriseMatchEdge?: EnterpriseMatchEdgeResolvers<ContextType>;
  ImportField?: ImportFieldResolvers<ContextType>;
  IndustryForest?: IndustryForestResolvers<ContextType>;
  IndustryTree?: IndustryTreeResolvers<ContextType>;
  TreeOverlap?: TreeOverlapResolvers<ContextType>;
  Cluster?: ClusterResolvers<ContextType>;
  Matching?: MatchingResolvers<ContextType>;
  MatchingConnection?: MatchingConnectionResolvers<ContextType>;
  MatchingEdge?: MatchingEdgeResolvers<ContextType>;
  RegionComparison?: RegionComparisonResolvers<ContextType>;
  RegionOnly?: RegionOnlyResolvers<ContextType>;
  Complement?: ComplementResolvers<ContextType>;
  Kpi?: KpiResolvers<ContextType>;
  KpiTarget?: KpiTargetResolvers<ContextType>;
  Allocation?: AllocationResolvers<ContextType>;
  Lead?: LeadResolvers<ContextType>;
  LeadNote?: LeadNoteResolvers<ContextType>;
  LeadFactor?: LeadFactorResolvers<ContextType>;
  LeadScoreRow?: LeadScoreRowResolvers<ContextType>;
  LeadConnection?: LeadConnectionResolvers<ContextType>;
  LeadEdge?: LeadEdgeResolvers<ContextType>;
  Closure?: ClosureResolvers<ContextType>;
  Proof?: ProofResolvers<ContextType>;
  ProofStep?: ProofStepResolvers<ContextType>;
  Method?: MethodResolvers<ContextType>;
  SelfTest?: SelfTestResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathLink?: PathLinkResolvers<ContextType>;
  MutualSupply?: MutualSupplyResolvers<ContextType>;
  PartnerNetwork?: PartnerNetworkResolvers<ContextType>;
  LinkSuggestions?: LinkSuggestionsResolvers<ContextType>;
  LinkSuggestion?: LinkSuggestionResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PackageSearch?: PackageSearchResolvers<ContextType>;
  Package?: PackageResolvers<ContextType>;
  UnlockSearch?: UnlockSearchResolvers<ContextType>;
  Unlock?: UnlockResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PolicyLine?: PolicyLineResolvers<ContextType>;
  StageCount?: StageCountResolvers<ContextType>;
  Portfolio?: PortfolioResolvers<ContextType>;
  PortfolioChoice?: PortfolioChoiceResolvers<ContextType>;
  Process?: ProcessResolvers<ContextType>;
  Flow?: FlowResolvers<ContextType>;
  ProcessConnection?: ProcessConnectionResolvers<ContextType>;
  ProcessEdge?: ProcessEdgeResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  Absence?: AbsenceResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  Production?: ProductionResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  ProductionConnection?: ProductionConnectionResolvers<ContextType>;
  ProductionEdge?: ProductionEdgeResolvers<ContextType>;
  NeedConnection?: NeedConnectionResolvers<ContextType>;
  NeedEdge?: NeedEdgeResolvers<ContextType>;
  ProjectBatch?: ProjectBatchResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectMilestone?: ProjectMilestoneResolvers<ContextType>;
  ChecklistItem?: ChecklistItemResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  NounCount?: NounCountResolvers<ContextType>;
  FactChange?: FactChangeResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FactChangeConnection?: FactChangeConnectionResolvers<ContextType>;
  FactChangeEdge?: FactChangeEdgeResolvers<ContextType>;
  RevisionConnection?: RevisionConnectionResolvers<ContextType>;
  RevisionEdge?: RevisionEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  ScenarioDiff?: ScenarioDiffResolvers<ContextType>;
  StatusChange?: StatusChangeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  Signal?: SignalResolvers<ContextType>;
  Counterfactual?: CounterfactualResolvers<ContextType>;
  Robustness?: RobustnessResolvers<ContextType>;
  TargetRange?: TargetRangeResolvers<ContextType>;
  FactToVerify?: FactToVerifyResolvers<ContextType>;
};

