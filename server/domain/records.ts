import type { Evidence } from './facts.ts';
import type { Indicator } from './indicators.ts';
import type { LeadCriterion } from './lead-scores.ts';
import type { Lead, LeadNote } from './leads.ts';
import type { ProjectRole } from './words.ts';
import type { EnterpriseId, FactId, ProductId, ProjectId, RegionId, SourceId } from './ids.ts';

/** What happens around the chain: people, events, agreements, projects, policy lines, and figures as their sources print them. */

export const AGREEMENT_KINDS = ['FRAMEWORK', 'STRATEGIC', 'COOPERATION', 'CONSENSUS', 'OTHER'] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];
export const EVENT_KINDS = ['VISIT', 'TALK', 'MEETING', 'INSPECTION', 'FORUM', 'SIGNING', 'OTHER'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
export const PROJECT_STAGES = ['TALK', 'INSPECTION', 'INTENT', 'TRACKING', 'SIGNED', 'STARTED', 'FUNDED', 'OPERATING', 'STALLED'] as const;
export type ProjectStage = (typeof PROJECT_STAGES)[number];
export const CLAIM_KINDS = ['ACTUAL', 'TARGET', 'PLANNED', 'NAME'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];
export const BOUNDS = ['EXACT', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'ABOUT'] as const;
export type Bound = (typeof BOUNDS)[number];
export const VERDICTS = ['IMPLAUSIBLE', 'INCONSISTENT', 'STRETCH', 'UNVERIFIED', 'CONSISTENT'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Person {
  noun: 'PERSON';
  id: string;
  name: string;
  nameEn: string | null;
  titles: string[];
  evidence: Evidence[];
}

/** A person holds a post at an enterprise or agency. */
export interface Position {
  noun: 'POSITION';
  person: string;
  enterprise: EnterpriseId;
  title: string | null;
  evidence: Evidence[];
}

/** The id of a position is made of its ends: a passage names it when it states it. */
export const toPositionId = ({ person, enterprise }: { person: string; enterprise: string }): string => `post:${person}:${enterprise}`;

/** Dates as precise as the source; `agreements` are those that came out of it. */
export interface ChainEvent {
  noun: 'EVENT';
  id: string;
  name: string;
  nameEn: string | null;
  kind: EventKind;
  start: string | null;
  end: string | null;
  participants: EnterpriseId[];
  people: string[];
  places: RegionId[];
  agreements: string[];
  evidence: Evidence[];
}

/** One agreement among any number of parties; `creates` holds ids of enterprises and projects that it brings about. */
export interface Agreement {
  noun: 'AGREEMENT';
  id: string;
  name: string;
  nameEn: string | null;
  kind: AgreementKind;
  date: string | null;
  until: string | null;
  parties: EnterpriseId[];
  creates: string[];
  products: ProductId[];
  evidence: Evidence[];
}

/** A product that a project would make or use. */
export interface ProjectProduct {
  product: ProductId;
  role: ProjectRole;
  /** The datasets that plan it, where not all that state the project do. */
  datasets?: readonly string[];
  evidence: Evidence[];
}

/** The products of a project in one role. */
export const productsInRole = ({ products }: Pick<Project, 'products'>, role: ProjectRole): ProductId[] =>
  products.filter((one) => one.role === role).map(({ product }) => product);

/** `investment` and `capacity` are ids of claims. `inChain` false: counted in policy and figures of the city, never in the chain. */
export interface Project {
  noun: 'PROJECT';
  id: ProjectId;
  name: string;
  nameEn: string | null;
  stage: ProjectStage;
  stageWords: string | null;
  owners: EnterpriseId[];
  products: ProjectProduct[];
  region: RegionId | null;
  policyLine: string | null;
  batch: string | null;
  inChain: boolean;
  caseOwner: string | null;
  investment: FactId | null;
  capacity: FactId | null;
  evidence: Evidence[];
}

/** A project reached a stage. */
export interface Milestone {
  noun: 'MILESTONE';
  id: FactId;
  project: ProjectId;
  stage: ProjectStage;
  date: string | null;
  evidence: Evidence[];
}

/** Projects that started together; the stated sums are kept beside the list so that they can be checked. `statedInvestment` in 亿元. */
export interface ProjectBatch {
  noun: 'PROJECT_BATCH';
  id: string;
  name: string;
  nameEn: string | null;
  date: string | null;
  statedProjects: number | null;
  statedInvestment: number | null;
  investment: FactId | null;
  evidence: Evidence[];
}

/** A line of the city's policy; the leaves carry projects and enterprises. */
export interface PolicyLine {
  noun: 'POLICY_LINE';
  id: string;
  name: string;
  nameEn: string | null;
  parent: string | null;
  enterprises: EnterpriseId[];
  evidence: Evidence[];
}

/** Which computed answer a rule is held against; a rule that no computation answers has none. */
export const RULE_ANSWERS = ['leaders', 'gaps', 'clusters', 'trees', 'merit', 'dependence', 'service'] as const;
export type RuleAnswer = (typeof RULE_ANSWERS)[number];

/**
 * A slogan of policy as a rule for decisions, in our own words, with the statements that say it; `parent` where it is one of several in
 * another.
 */
export interface DecisionRule {
  noun: 'DECISION_RULE';
  id: string;
  name: string;
  nameEn: string | null;
  words: string;
  wordsEn: string | null;
  parent: string | null;
  answeredBy: RuleAnswer[];
  policyLine: string | null;
  /** Ids of passages. */
  statements: string[];
  evidence: Evidence[];
}

/**
 * One figure (or name) as one source states it; rivals are claims of the same subject, indicator and period.
 * `raw` is the printed form, `value` null where it cannot be read or is not believed, `candidates` its unranked readings.
 */
export interface Claim {
  noun: 'CLAIM';
  id: FactId;
  subject: string;
  about: string | null;
  indicator: string;
  kind: ClaimKind;
  period: string | null;
  raw: string;
  value: number | null;
  unit: string | null;
  bound: Bound;
  candidates: string[];
  settledBy: string | null;
  evidence: Evidence[];
}

/** A statement of a source: a range of its text in code points (end excluded) and the ids of the facts it states. */
export interface Passage {
  noun: 'PASSAGE';
  id: string;
  source: SourceId;
  label: string;
  start: number | null;
  end: number | null;
  caption: boolean;
  facts: string[];
  answeredBy: string | null;
}

/** Everything around the chain that one graph holds at one revision; every list is sorted by id (positions by person and enterprise). */
export interface Records {
  people: Person[];
  positions: Position[];
  events: ChainEvent[];
  agreements: Agreement[];
  projects: Project[];
  milestones: Milestone[];
  batches: ProjectBatch[];
  policyLines: PolicyLine[];
  decisionRules: DecisionRule[];
  indicators: Indicator[];
  claims: Claim[];
  passages: Passage[];
  leads: Lead[];
  leadNotes: LeadNote[];
  /** What was changed of the table of scores. */
  leadCriteria: LeadCriterion[];
}

/** Of a graph that holds facts alone. */
export const NO_RECORDS: Records = {
  people: [],
  positions: [],
  events: [],
  agreements: [],
  projects: [],
  milestones: [],
  batches: [],
  policyLines: [],
  decisionRules: [],
  indicators: [],
  claims: [],
  passages: [],
  leads: [],
  leadNotes: [],
  leadCriteria: [],
};
