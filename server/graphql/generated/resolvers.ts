// Written by `npm run codegen`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Chain as ChainFact, Region as RegionFact, Product as ProductFact, Process as ProcessFact, Enterprise as EnterpriseFact, Production as ProductionFact, Absence as AbsenceFact, Source as SourceFact, Evidence as EvidenceFact, Relation as RelationFact } from '../../domain/facts.ts';
import type { GapLine, ChainMapLine, RevisionLine, FlowLine, NeedLine, AnyNode, AnyEntity, AnyFact } from '../parents.ts';
import type { Factor as GapFactor } from '../../analysis/gaps/gap.ts';
import type { Statement as StatementLine } from '../../analysis/statement.ts';
import type { ChainMapNode as MapNode } from '../../analysis/map/map-nodes.ts';
import type { NameHit } from '../../chain/name-search.ts';
import type { Context } from '../context.ts';
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
  localSupplyRate?: Maybe<LocalSupplyRate>;
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
  | 'GRADE';

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
  have: Array<Product>;
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

export type Query = {
  chainMap?: Maybe<ChainMap>;
  chains?: Maybe<Array<Chain>>;
  chain?: Maybe<Chain>;
  enterprise?: Maybe<Enterprise>;
  enterprises?: Maybe<EnterpriseConnection>;
  gaps?: Maybe<GapConnection>;
  gap?: Maybe<Gap>;
  makeable?: Maybe<Closure>;
  closure?: Maybe<Closure>;
  proof?: Maybe<Proof>;
  node?: Maybe<Node>;
  nodes?: Maybe<Array<Maybe<Node>>>;
  process?: Maybe<Process>;
  processes?: Maybe<ProcessConnection>;
  product?: Maybe<Product>;
  products?: Maybe<ProductConnection>;
  regions?: Maybe<Array<Region>>;
  region?: Maybe<Region>;
  asOf?: Maybe<Revision>;
  revisions?: Maybe<RevisionConnection>;
  search?: Maybe<Array<SearchHit>>;
  sources?: Maybe<SourceConnection>;
  source?: Maybe<Source>;
};


export type QueryChainMapArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  filter?: InputMaybe<MapFilter>;
};


export type QueryChainArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEnterpriseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEnterprisesArgs = {
  filter?: InputMaybe<EnterpriseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGapsArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  kind?: InputMaybe<GapKind>;
  filter?: InputMaybe<GapFilter>;
  weights?: InputMaybe<Array<FactorWeight>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGapArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  product: Scalars['ID']['input'];
  weights?: InputMaybe<Array<FactorWeight>>;
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
};


export type QueryProofArgs = {
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  product: Scalars['ID']['input'];
  base?: InputMaybe<Base>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
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


export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<Array<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySourcesArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  linkOk?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
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
  region?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<Array<EnterpriseKind>>;
  makes?: InputMaybe<Scalars['ID']['input']>;
  needs?: InputMaybe<Scalars['ID']['input']>;
  outside?: InputMaybe<Scalars['ID']['input']>;
  nameVerified?: InputMaybe<Scalars['Boolean']['input']>;
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
  onTheWay: Scalars['Boolean']['output'];
  plannedBy: Array<Production>;
  bestProcess?: Maybe<Process>;
  haveInputs: Array<Product>;
  missingInputs: Array<Product>;
  neededBy: Array<Need>;
  loses: Array<Product>;
  candidates: Scalars['Int']['output'];
  unlocks: Array<Product>;
  proof?: Maybe<Proof>;
};

export type GapKind =
  | 'EXTEND'
  | 'SUPPLEMENT'
  | 'STRENGTHEN';

export type Statement = {
  text: Scalars['String']['output'];
  mark: Mark;
  evidence: Array<Evidence>;
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
  | 'PLANNED';

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
  | 'ENTERPRISE';

export type PageInfo = {
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
  endCursor?: Maybe<Scalars['String']['output']>;
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
  quantity?: Maybe<Scalars['Float']['output']>;
  unit?: Maybe<Scalars['String']['output']>;
  byproduct: Scalars['Boolean']['output'];
  anyOf?: Maybe<Scalars['String']['output']>;
  basis?: Maybe<Scalars['String']['output']>;
  confidence: Confidence;
  illustrative: Scalars['Boolean']['output'];
  evidence: Array<Evidence>;
};

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
};


export type ProductKnowledgeArgs = {
  region: Scalars['ID']['input'];
  chain?: InputMaybe<Scalars['ID']['input']>;
};


export type ProductAbsencesArgs = {
  region?: InputMaybe<Scalars['ID']['input']>;
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

export type ProductStatus =
  | 'STRONG'
  | 'WEAK'
  | 'PLANNED'
  | 'POSSIBLE'
  | 'MISSING'
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

export type SearchHit = {
  kind: EntityKind;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameEn?: Maybe<Scalars['String']['output']>;
  matched: Scalars['String']['output'];
  score: Scalars['Float']['output'];
  node?: Maybe<Entity>;
};

export type Evidence = {
  source: Source;
  confidence: Confidence;
  basis?: Maybe<Scalars['String']['output']>;
  locator?: Maybe<Scalars['String']['output']>;
  caption: Scalars['Boolean']['output'];
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
  factCount: Scalars['Int']['output'];
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
  ChainMap: ResolverTypeWrapper<ChainMapLine>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ChainMapNode: ResolverTypeWrapper<MapNode>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  PossibleReason: PossibleReason;
  ChainMapLink: ResolverTypeWrapper<ChainMapLink>;
  ChainMapCell: ResolverTypeWrapper<ChainMapCell>;
  ChainMapBundle: ResolverTypeWrapper<ChainMapBundle>;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  Stage: ResolverTypeWrapper<Stage>;
  LocalSupplyRate: ResolverTypeWrapper<Omit<LocalSupplyRate, 'have' | 'need'> & { have: Array<ResolversTypes['Product']>, need: Array<ResolversTypes['Product']> }>;
  MapFilter: MapFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Chain: ResolverTypeWrapper<ChainFact>;
  ChainStage: ResolverTypeWrapper<ChainStage>;
  Segment: ResolverTypeWrapper<Segment>;
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
  Gap: ResolverTypeWrapper<GapLine>;
  GapKind: GapKind;
  Statement: ResolverTypeWrapper<StatementLine>;
  Factor: ResolverTypeWrapper<GapFactor>;
  FactorKey: FactorKey;
  FactorWeight: FactorWeight;
  GapFilter: GapFilter;
  GapConnection: ResolverTypeWrapper<Omit<GapConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GapEdge']>, nodes: Array<ResolversTypes['Gap']> }>;
  GapEdge: ResolverTypeWrapper<Omit<GapEdge, 'node'> & { node: ResolversTypes['Gap'] }>;
  Base: Base;
  Closure: ResolverTypeWrapper<Omit<Closure, 'products' | 'steps'> & { products: Array<ResolversTypes['Product']>, steps: Array<ResolversTypes['ProofStep']> }>;
  Proof: ResolverTypeWrapper<Omit<Proof, 'product' | 'steps' | 'leaves' | 'build'> & { product: ResolversTypes['Product'], steps: Array<ResolversTypes['ProofStep']>, leaves: Array<ResolversTypes['Product']>, build: Array<ResolversTypes['Process']> }>;
  ProofStep: ResolverTypeWrapper<Omit<ProofStep, 'process' | 'uses' | 'yields'> & { process: ResolversTypes['Process'], uses: Array<ResolversTypes['Product']>, yields: Array<ResolversTypes['Product']> }>;
  Node: ResolverTypeWrapper<AnyNode>;
  Entity: ResolverTypeWrapper<AnyEntity>;
  Fact: ResolverTypeWrapper<AnyFact>;
  Mark: Mark;
  EntityKind: EntityKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Process: ResolverTypeWrapper<ProcessFact>;
  Flow: ResolverTypeWrapper<FlowLine>;
  ProcessConnection: ResolverTypeWrapper<Omit<ProcessConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProcessEdge']>, nodes: Array<ResolversTypes['Process']> }>;
  ProcessEdge: ResolverTypeWrapper<Omit<ProcessEdge, 'node'> & { node: ResolversTypes['Process'] }>;
  Product: ResolverTypeWrapper<ProductFact>;
  Absence: ResolverTypeWrapper<AbsenceFact>;
  ClassKind: ClassKind;
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
  Region: ResolverTypeWrapper<RegionFact>;
  RegionLevel: RegionLevel;
  Revision: ResolverTypeWrapper<RevisionLine>;
  RevisionConnection: ResolverTypeWrapper<Omit<RevisionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RevisionEdge']>, nodes: Array<ResolversTypes['Revision']> }>;
  RevisionEdge: ResolverTypeWrapper<Omit<RevisionEdge, 'node'> & { node: ResolversTypes['Revision'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  SearchHit: ResolverTypeWrapper<NameHit>;
  Evidence: ResolverTypeWrapper<EvidenceFact>;
  Confidence: Confidence;
  Source: ResolverTypeWrapper<SourceFact>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SourceEdge']>, nodes: Array<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ChainMap: ChainMapLine;
  Boolean: Scalars['Boolean']['output'];
  Float: Scalars['Float']['output'];
  ChainMapNode: MapNode;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ChainMapLink: ChainMapLink;
  ChainMapCell: ChainMapCell;
  ChainMapBundle: ChainMapBundle;
  StatusCount: StatusCount;
  Stage: Stage;
  LocalSupplyRate: Omit<LocalSupplyRate, 'have' | 'need'> & { have: Array<ResolversParentTypes['Product']>, need: Array<ResolversParentTypes['Product']> };
  MapFilter: MapFilter;
  Query: Record<PropertyKey, never>;
  Chain: ChainFact;
  ChainStage: ChainStage;
  Segment: Segment;
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
  Gap: GapLine;
  Statement: StatementLine;
  Factor: GapFactor;
  FactorWeight: FactorWeight;
  GapFilter: GapFilter;
  GapConnection: Omit<GapConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GapEdge']>, nodes: Array<ResolversParentTypes['Gap']> };
  GapEdge: Omit<GapEdge, 'node'> & { node: ResolversParentTypes['Gap'] };
  Closure: Omit<Closure, 'products' | 'steps'> & { products: Array<ResolversParentTypes['Product']>, steps: Array<ResolversParentTypes['ProofStep']> };
  Proof: Omit<Proof, 'product' | 'steps' | 'leaves' | 'build'> & { product: ResolversParentTypes['Product'], steps: Array<ResolversParentTypes['ProofStep']>, leaves: Array<ResolversParentTypes['Product']>, build: Array<ResolversParentTypes['Process']> };
  ProofStep: Omit<ProofStep, 'process' | 'uses' | 'yields'> & { process: ResolversParentTypes['Process'], uses: Array<ResolversParentTypes['Product']>, yields: Array<ResolversParentTypes['Product']> };
  Node: AnyNode;
  Entity: AnyEntity;
  Fact: AnyFact;
  PageInfo: PageInfo;
  Process: ProcessFact;
  Flow: FlowLine;
  ProcessConnection: Omit<ProcessConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProcessEdge']>, nodes: Array<ResolversParentTypes['Process']> };
  ProcessEdge: Omit<ProcessEdge, 'node'> & { node: ResolversParentTypes['Process'] };
  Product: ProductFact;
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
  Region: RegionFact;
  Revision: RevisionLine;
  RevisionConnection: Omit<RevisionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RevisionEdge']>, nodes: Array<ResolversParentTypes['Revision']> };
  RevisionEdge: Omit<RevisionEdge, 'node'> & { node: ResolversParentTypes['Revision'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  SearchHit: NameHit;
  Evidence: EvidenceFact;
  Source: SourceFact;
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SourceEdge']>, nodes: Array<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
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
  localSupplyRate?: Resolver<Maybe<ResolversTypes['LocalSupplyRate']>, ParentType, ContextType>;
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
  have?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  need?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  chainMap?: Resolver<Maybe<ResolversTypes['ChainMap']>, ParentType, ContextType, RequireFields<QueryChainMapArgs, 'chain' | 'region'>>;
  chains?: Resolver<Maybe<Array<ResolversTypes['Chain']>>, ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['Chain']>, ParentType, ContextType, RequireFields<QueryChainArgs, 'id'>>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<QueryEnterpriseArgs, 'id'>>;
  enterprises?: Resolver<Maybe<ResolversTypes['EnterpriseConnection']>, ParentType, ContextType, RequireFields<QueryEnterprisesArgs, 'first'>>;
  gaps?: Resolver<Maybe<ResolversTypes['GapConnection']>, ParentType, ContextType, RequireFields<QueryGapsArgs, 'chain' | 'region' | 'first'>>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType, RequireFields<QueryGapArgs, 'chain' | 'region' | 'product'>>;
  makeable?: Resolver<Maybe<ResolversTypes['Closure']>, ParentType, ContextType, RequireFields<QueryMakeableArgs, 'chain' | 'base' | 'without'>>;
  closure?: Resolver<Maybe<ResolversTypes['Closure']>, ParentType, ContextType, RequireFields<QueryClosureArgs, 'chain' | 'region' | 'base' | 'without'>>;
  proof?: Resolver<Maybe<ResolversTypes['Proof']>, ParentType, ContextType, RequireFields<QueryProofArgs, 'chain' | 'region' | 'product' | 'base'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  process?: Resolver<Maybe<ResolversTypes['Process']>, ParentType, ContextType, RequireFields<QueryProcessArgs, 'id'>>;
  processes?: Resolver<Maybe<ResolversTypes['ProcessConnection']>, ParentType, ContextType, RequireFields<QueryProcessesArgs, 'first'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, RequireFields<QueryProductsArgs, 'first'>>;
  regions?: Resolver<Maybe<Array<ResolversTypes['Region']>>, ParentType, ContextType, Partial<QueryRegionsArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'id'>>;
  asOf?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType>;
  revisions?: Resolver<Maybe<ResolversTypes['RevisionConnection']>, ParentType, ContextType, RequireFields<QueryRevisionsArgs, 'first'>>;
  search?: Resolver<Maybe<Array<ResolversTypes['SearchHit']>>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
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
  onTheWay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  plannedBy?: Resolver<Array<ResolversTypes['Production']>, ParentType, ContextType>;
  bestProcess?: Resolver<Maybe<ResolversTypes['Process']>, ParentType, ContextType>;
  haveInputs?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  missingInputs?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  neededBy?: Resolver<Array<ResolversTypes['Need']>, ParentType, ContextType>;
  loses?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  candidates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unlocks?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['Proof']>, ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
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

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Chain' | 'Enterprise' | 'SupplyLink' | 'Partnership' | 'Process' | 'Product' | 'Absence' | 'Production' | 'Need' | 'Region' | 'Revision' | 'Source', ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType?: TypeResolveFn<'Chain' | 'Enterprise' | 'Process' | 'Product' | 'Region', ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType?: TypeResolveFn<'SupplyLink' | 'Partnership' | 'Absence' | 'Production' | 'Need', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = {
  ChainMap?: ChainMapResolvers<ContextType>;
  ChainMapNode?: ChainMapNodeResolvers<ContextType>;
  ChainMapLink?: ChainMapLinkResolvers<ContextType>;
  ChainMapCell?: ChainMapCellResolvers<ContextType>;
  ChainMapBundle?: ChainMapBundleResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  Stage?: StageResolvers<ContextType>;
  LocalSupplyRate?: LocalSupplyRateResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Chain?: ChainResolvers<ContextType>;
  ChainStage?: ChainStageResolvers<ContextType>;
  Segment?: SegmentResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  SupplyLink?: SupplyLinkResolvers<ContextType>;
  Partnership?: PartnershipResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  SupplyLinkConnection?: SupplyLinkConnectionResolvers<ContextType>;
  SupplyLinkEdge?: SupplyLinkEdgeResolvers<ContextType>;
  PartnershipConnection?: PartnershipConnectionResolvers<ContextType>;
  PartnershipEdge?: PartnershipEdgeResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Factor?: FactorResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  Closure?: ClosureResolvers<ContextType>;
  Proof?: ProofResolvers<ContextType>;
  ProofStep?: ProofStepResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Process?: ProcessResolvers<ContextType>;
  Flow?: FlowResolvers<ContextType>;
  ProcessConnection?: ProcessConnectionResolvers<ContextType>;
  ProcessEdge?: ProcessEdgeResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Absence?: AbsenceResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  Production?: ProductionResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  ProductionConnection?: ProductionConnectionResolvers<ContextType>;
  ProductionEdge?: ProductionEdgeResolvers<ContextType>;
  NeedConnection?: NeedConnectionResolvers<ContextType>;
  NeedEdge?: NeedEdgeResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  RevisionConnection?: RevisionConnectionResolvers<ContextType>;
  RevisionEdge?: RevisionEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  SearchHit?: SearchHitResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
};

