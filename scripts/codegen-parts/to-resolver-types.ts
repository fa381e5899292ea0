import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';

/** Schema type → the value that its resolvers get; types that are not named here are plain objects of their own shape. */
const MAPPERS = {
  Chain: '../../domain/facts.ts#Chain as ChainFact',
  Region: '../../domain/facts.ts#Region as RegionFact',
  Product: '../../domain/facts.ts#Product as ProductFact',
  Process: '../../domain/facts.ts#Process as ProcessFact',
  Enterprise: '../../domain/facts.ts#Enterprise as EnterpriseFact',
  Production: '../../domain/facts.ts#Production as ProductionFact',
  Absence: '../../domain/facts.ts#Absence as AbsenceFact',
  PlantSize: '../../domain/facts.ts#PlantSize as PlantSizeFact',
  Signal: '../../domain/facts.ts#Signal as SignalFact',
  Survey: '../../domain/facts.ts#Survey as SurveyFact',
  Source: '../../domain/facts.ts#Source as SourceFact',
  Evidence: '../../domain/facts.ts#Evidence as EvidenceFact',
  SupplyLink: '../../domain/facts.ts#Relation as RelationFact',
  Partnership: '../../domain/facts.ts#Relation as RelationFact',
  Balance: '../nodes/parents.ts#BalanceLine',
  BalancePart: '../nodes/parents.ts#BalancePartLine',
  Gap: '../nodes/parents.ts#GapLine',
  Target: '../../analysis/targets/target.ts#Target as RankedTarget',
  Factor: '../nodes/parents.ts#FactorLine',
  PathLink: '../../domain/facts.ts#Relation as RelationFact',
  Statement: '../../analysis/model/statement.ts#Statement as StatementLine',
  ChainMap: '../nodes/parents.ts#ChainMapLine',
  ChainMapNode: '../../analysis/map/map-nodes.ts#ChainMapNode as MapNode',
  SearchHit: '../../chain/search/name-search.ts#NameHit',
  Revision: '../nodes/parents.ts#RevisionLine',
  Flow: '../nodes/parents.ts#FlowLine',
  Need: '../nodes/parents.ts#NeedLine',
  Person: '../../domain/records.ts#Person as PersonRecord',
  Position: '../../domain/records.ts#Position as PositionRecord',
  Event: '../../domain/records.ts#ChainEvent as EventRecord',
  Agreement: '../../domain/records.ts#Agreement as AgreementRecord',
  Project: '../../domain/records.ts#Project as ProjectRecord',
  ProjectMilestone: '../../domain/records.ts#Milestone as MilestoneRecord',
  ProjectBatch: '../../domain/records.ts#ProjectBatch as ProjectBatchRecord',
  PolicyLine: '../../domain/records.ts#PolicyLine as PolicyLineRecord',
  DecisionRule: '../../domain/records.ts#DecisionRule as DecisionRuleRecord',
  Claim: '../../domain/records.ts#Claim as ClaimRecord',
  Passage: '../../domain/records.ts#Passage as PassageRecord',
  Rule: '../../analysis/claims/claim-check.ts#ClaimRule',
  Check: '../../analysis/claims/claim-check.ts#Check as ClaimCheck',
  Kpi: '../../analysis/claims/find-kpis.ts#Kpi as KpiFigure',
  User: '../../access/keeping.ts#ShownAccount',
  ApiToken: '../../access/keeping.ts#ShownToken',
  AuditEntry: '../../access/audit.ts#AuditEntry as AuditRecord',
  Node: '../nodes/parents.ts#AnyNode',
  Entity: '../nodes/parents.ts#AnyEntity',
  Fact: '../nodes/parents.ts#AnyFact',
};

/** The types of the resolvers, from the schema. */
export function toResolverTypes(sdl: string): Promise<string> {
  return codegen({
    filename: 'server/graphql/generated/resolvers.ts',
    schema: parse(sdl),
    documents: [],
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers: typescriptResolvers },
    config: {
      contextType: '../context/context.ts#Context',
      mappers: MAPPERS,
      scalars: { Date: 'string', DateTime: 'string', ID: 'string', JSON: 'unknown' },
      enumsAsTypes: true,
      maybeValue: 'T | null | undefined',
      inputMaybeValue: 'T | null | undefined',
      useTypeImports: true,
      emitLegacyCommonJSImports: false,
      disableDescriptions: true,
      optionalResolveType: true,
      skipTypename: true,
    },
  });
}
