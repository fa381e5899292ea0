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
  Source: '../../domain/facts.ts#Source as SourceFact',
  Evidence: '../../domain/facts.ts#Evidence as EvidenceFact',
  SupplyLink: '../../domain/facts.ts#Relation as RelationFact',
  Partnership: '../../domain/facts.ts#Relation as RelationFact',
  Gap: '../parents.ts#GapLine',
  Factor: '../../analysis/gaps/gap.ts#Factor as GapFactor',
  Statement: '../../analysis/statement.ts#Statement as StatementLine',
  ChainMap: '../parents.ts#ChainMapLine',
  ChainMapNode: '../../analysis/map/map-nodes.ts#ChainMapNode as MapNode',
  SearchHit: '../../chain/name-search.ts#NameHit',
  Revision: '../parents.ts#RevisionLine',
  Flow: '../parents.ts#FlowLine',
  Need: '../parents.ts#NeedLine',
  Node: '../parents.ts#AnyNode',
  Entity: '../parents.ts#AnyEntity',
  Fact: '../parents.ts#AnyFact',
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
      contextType: '../context.ts#Context',
      mappers: MAPPERS,
      scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
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
