import { append } from '../domain/append.ts';
import type {
  Absence,
  Chain,
  Enterprise,
  Facts,
  Goal,
  Need,
  PlantSize,
  Process,
  Product,
  Production,
  Region,
  Relation,
  Signal,
  Source,
  Survey,
} from '../domain/facts.ts';
import type { ChainId, EnterpriseId, FactId, ProcessId, ProductId, RegionId, SourceId } from '../domain/ids.ts';

/** The facts of one revision by id and by what they are about; lists keep the order of the facts. */
export interface FactIndex {
  readonly chains: ReadonlyMap<ChainId, Chain>;
  readonly regions: ReadonlyMap<RegionId, Region>;
  readonly products: ReadonlyMap<ProductId, Product>;
  readonly processes: ReadonlyMap<ProcessId, Process>;
  readonly enterprises: ReadonlyMap<EnterpriseId, Enterprise>;
  readonly productions: ReadonlyMap<FactId, Production>;
  readonly needs: ReadonlyMap<FactId, Need>;
  readonly relations: ReadonlyMap<FactId, Relation>;
  readonly absences: ReadonlyMap<FactId, Absence>;
  readonly surveys: ReadonlyMap<FactId, Survey>;
  readonly goals: ReadonlyMap<FactId, Goal>;
  readonly plantSizes: ReadonlyMap<FactId, PlantSize>;
  readonly signals: ReadonlyMap<FactId, Signal>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly productionsByProduct: ReadonlyMap<ProductId, Production[]>;
  readonly productionsByEnterprise: ReadonlyMap<EnterpriseId, Production[]>;
  readonly needsByProduct: ReadonlyMap<ProductId, Need[]>;
  readonly needsByEnterprise: ReadonlyMap<EnterpriseId, Need[]>;
  /** Relations that leave or reach the enterprise. */
  readonly relationsByEnterprise: ReadonlyMap<EnterpriseId, Relation[]>;
  readonly processesByInput: ReadonlyMap<ProductId, Process[]>;
  /** By main output and by by-product. */
  readonly processesByOutput: ReadonlyMap<ProductId, Process[]>;
  readonly membersByClass: ReadonlyMap<ProductId, Product[]>;
  readonly absencesByProduct: ReadonlyMap<ProductId, Absence[]>;
  readonly surveysByRegion: ReadonlyMap<RegionId, Survey[]>;
  readonly goalsByRegion: ReadonlyMap<RegionId, Goal[]>;
  readonly plantSizesByProduct: ReadonlyMap<ProductId, PlantSize[]>;
  readonly signalsByEnterprise: ReadonlyMap<EnterpriseId, Signal[]>;
}

export function createFactIndex(facts: Facts): FactIndex {
  return {
    chains: byId(facts.chains),
    regions: byId(facts.regions),
    products: byId(facts.products),
    processes: byId(facts.processes),
    enterprises: byId(facts.enterprises),
    productions: byId(facts.productions),
    needs: byId(facts.needs),
    relations: byId(facts.relations),
    absences: byId(facts.absences),
    surveys: byId(facts.surveys),
    goals: byId(facts.goals),
    plantSizes: byId(facts.plantSizes),
    signals: byId(facts.signals),
    sources: byId(facts.sources),
    productionsByProduct: group(facts.productions, ({ product }) => [product]),
    productionsByEnterprise: group(facts.productions, ({ enterprise }) => [enterprise]),
    needsByProduct: group(facts.needs, ({ product }) => [product]),
    needsByEnterprise: group(facts.needs, ({ enterprise }) => [enterprise]),
    relationsByEnterprise: group(facts.relations, ({ from, to }) => [from, to]),
    processesByInput: group(facts.processes, ({ inputs }) => inputs.map((flow) => flow.product)),
    processesByOutput: group(facts.processes, ({ output, byproducts }) => [output, ...byproducts].map((flow) => flow.product)),
    membersByClass: group(facts.products, ({ parentClass }) => (parentClass === null ? [] : [parentClass])),
    absencesByProduct: group(facts.absences, ({ product }) => [product]),
    surveysByRegion: group(facts.surveys, ({ region }) => [region]),
    goalsByRegion: group(facts.goals, ({ region }) => [region]),
    plantSizesByProduct: group(facts.plantSizes, ({ product }) => [product]),
    signalsByEnterprise: group(facts.signals, ({ enterprise }) => [enterprise]),
  };
}

function byId<Id extends string, T extends { id: Id }>(items: readonly T[]): Map<Id, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function group<Key, T>(items: readonly T[], keysOf: (item: T) => readonly Key[]): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      append(groups, key, item);
    }
  }
  return groups;
}
