/** Every label and relation type of the graph, spelled once; the picture is in the data dictionary of graph-seeds. */

/** Labels of nouns, of facts that carry evidence, and of what the graph keeps about itself. */
export const LABELS = {
  chain: 'Chain',
  region: 'Region',
  product: 'Product',
  productClass: 'Class',
  process: 'Process',
  flow: 'Flow',
  enterprise: 'Enterprise',
  production: 'Production',
  need: 'Need',
  supplyLink: 'SupplyLink',
  partnership: 'Partnership',
  absence: 'Absence',
  survey: 'Survey',
  goal: 'Goal',
  plantSize: 'PlantSize',
  parkCapacity: 'ParkCapacity',
  signal: 'Signal',
  source: 'Source',
  person: 'Person',
  position: 'Position',
  event: 'Event',
  agreement: 'Agreement',
  project: 'Project',
  projectProduct: 'ProjectProduct',
  milestone: 'Milestone',
  projectBatch: 'ProjectBatch',
  policyLine: 'PolicyLine',
  decisionRule: 'DecisionRule',
  indicator: 'Indicator',
  claim: 'Claim',
  passage: 'Passage',
  lead: 'Lead',
  leadNote: 'LeadNote',
  leadCriterion: 'LeadCriterion',
  dataset: 'Dataset',
  /** Which enterprise a name in a table means, as a person has decided. */
  matchDecision: 'MatchDecision',
  revision: 'Revision',
  revisionCounter: 'RevisionCounter',
  journalLine: 'JournalLine',
  schemaVersion: 'SchemaVersion',
  /** Who may ask, and who did what: read by access alone. */
  accessBook: 'AccessBook',
  auditHead: 'AuditHead',
  auditEntry: 'AuditEntry',
} as const;
export type Label = (typeof LABELS)[keyof typeof LABELS];

export const LINKS = {
  /** Enterprise → Production → Product; Enterprise → Need → Product. */
  makes: 'MAKES',
  needs: 'NEEDS',
  of: 'OF',
  /** Enterprise → SupplyLink or Partnership → Enterprise. */
  gives: 'GIVES',
  enters: 'ENTERS',
  to: 'TO',
  /** Process → Flow → Product. */
  input: 'INPUT',
  output: 'OUTPUT',
  memberOf: 'MEMBER_OF',
  inChain: 'IN_CHAIN',
  /** Region → Survey → Chain; Region → Goal → Product. */
  surveyed: 'SURVEYED',
  aimsAt: 'AIMS_AT',
  /** Product → PlantSize. */
  takesPlant: 'TAKES_PLANT',
  /** Region → ParkCapacity → Product, where one is named. */
  hasLeft: 'HAS_LEFT',
  /** Enterprise → Signal → Product, where one is named. */
  sends: 'SENDS',
  /**
   * Enterprise or Region → the place it lies in; a government → the region it governs; Chain → the region it opens with. (`IN` alone is a
   * reserved word of Cypher.)
   */
  liesIn: 'LIES_IN',
  standsForArea: 'STANDS_FOR',
  opensAt: 'OPENS_AT',
  /** Region → Absence → Product. */
  lacks: 'LACKS',
  evidencedBy: 'EVIDENCED_BY',
  /** Person → Position → Enterprise. */
  holds: 'HOLDS',
  heldAt: 'HELD_AT',
  /** Enterprise or Person → Event → Region where it was, Agreement that came out of it. */
  tookPart: 'TOOK_PART',
  tookPlaceIn: 'TOOK_PLACE_IN',
  ledTo: 'LED_TO',
  /** Agreement → its parties, the enterprises and projects it brings about, the products it is about; Claim → what it is about. */
  party: 'PARTY',
  creates: 'CREATES',
  about: 'ABOUT',
  /** Project → Milestone, owner, PolicyLine, ProjectBatch; Project → ProjectProduct → Product; Project or ProjectBatch → its claims. */
  reached: 'REACHED',
  ownedBy: 'OWNED_BY',
  plansFor: 'PLANS_FOR',
  serves: 'SERVES',
  inBatch: 'IN_BATCH',
  hasInvestment: 'HAS_INVESTMENT',
  hasCapacity: 'HAS_CAPACITY',
  /** Lead → the products it would make and use, the process it would run, its figures, its log (OWNED_BY: investor, LED_TO: project). */
  meansToMake: 'MEANS_TO_MAKE',
  meansToUse: 'MEANS_TO_USE',
  meansToRun: 'MEANS_TO_RUN',
  hasFixedInvestment: 'HAS_FIXED_INVESTMENT',
  hasOutput: 'HAS_OUTPUT',
  hasTax: 'HAS_TAX',
  noted: 'NOTED',
  /** PolicyLine → the line above it, the enterprises that carry it. */
  branchOf: 'BRANCH_OF',
  carriedBy: 'CARRIED_BY',
  /** DecisionRule → the passages that say it. (BRANCH_OF leads to the rule it is part of, SERVES to a policy line.) */
  saidIn: 'SAID_IN',
  /** Indicator → the one whose growth, part, share … it is, or that counts those who share it. */
  tiedTo: 'TIED_TO',
  /** Passage → the Source it stands in, whatever it states. */
  standsIn: 'STANDS_IN',
  states: 'STATES',
  /** Any fact → the datasets that state it. */
  inDataset: 'IN_DATASET',
} as const;
/** What graphs of older versions hold; only the migrations of the schema speak of it. */
export const FORMER_LINKS = { wouldMake: 'WOULD_MAKE' } as const;
export type Link = (typeof LINKS)[keyof typeof LINKS];

/** The labels that identify a node by `id`; a park is one node with two of them, a class one with the label Class beside. */
export const CHAIN_LABELS: readonly Label[] = [
  LABELS.chain,
  LABELS.region,
  LABELS.product,
  LABELS.process,
  LABELS.flow,
  LABELS.enterprise,
  LABELS.production,
  LABELS.need,
  LABELS.supplyLink,
  LABELS.partnership,
  LABELS.absence,
  LABELS.survey,
  LABELS.goal,
  LABELS.plantSize,
  LABELS.parkCapacity,
  LABELS.signal,
  LABELS.source,
];

/** Those of what happens around the chain. */
export const RECORD_LABELS: readonly Label[] = [
  LABELS.person,
  LABELS.position,
  LABELS.event,
  LABELS.agreement,
  LABELS.project,
  LABELS.projectProduct,
  LABELS.milestone,
  LABELS.projectBatch,
  LABELS.policyLine,
  LABELS.decisionRule,
  LABELS.indicator,
  LABELS.claim,
  LABELS.passage,
  LABELS.lead,
  LABELS.leadNote,
  LABELS.leadCriterion,
];

/** Those of where facts come from: the folders and imports that state them. */
export const ORIGIN_LABELS: readonly Label[] = [LABELS.dataset];

/** Those of what people have decided about tables that are read in: no fact, and kept with them. */
export const DECISION_LABELS: readonly Label[] = [LABELS.matchDecision];

export const KEY_LABELS: readonly Label[] = [...CHAIN_LABELS, ...RECORD_LABELS, ...ORIGIN_LABELS, ...DECISION_LABELS];

/** What the graph tells of its revisions, beside the one node that says where it stands. */
export const HISTORY_LABELS: readonly Label[] = [LABELS.revision, LABELS.journalLine];
