import { lazily } from '../analysis/tools/lazy.ts';
import { NO_MEMO, type Memo } from '../analysis/tools/memo.ts';
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

/** The facts of one revision by id and by what they are about, each way made when it is first taken; lists keep the order of the facts. */
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

/** @param memo what another revision computed from the same lists */
export function createFactIndex(facts: Facts, memo: Memo = NO_MEMO): FactIndex {
  return lazily<FactIndex>({
    chains: () => memo('by id', [facts.chains], () => byId(facts.chains)),
    regions: () => memo('by id', [facts.regions], () => byId(facts.regions)),
    products: () => memo('by id', [facts.products], () => byId(facts.products)),
    processes: () => memo('by id', [facts.processes], () => byId(facts.processes)),
    enterprises: () => memo('by id', [facts.enterprises], () => byId(facts.enterprises)),
    productions: () => memo('by id', [facts.productions], () => byId(facts.productions)),
    needs: () => memo('by id', [facts.needs], () => byId(facts.needs)),
    relations: () => memo('by id', [facts.relations], () => byId(facts.relations)),
    absences: () => memo('by id', [facts.absences], () => byId(facts.absences)),
    surveys: () => memo('by id', [facts.surveys], () => byId(facts.surveys)),
    goals: () => memo('by id', [facts.goals], () => byId(facts.goals)),
    plantSizes: () => memo('by id', [facts.plantSizes], () => byId(facts.plantSizes)),
    signals: () => memo('by id', [facts.signals], () => byId(facts.signals)),
    sources: () => memo('by id', [facts.sources], () => byId(facts.sources)),
    productionsByProduct: () =>
      memo('productionsByProduct', [facts.productions], () => group(facts.productions, ({ product }) => [product])),
    productionsByEnterprise: () =>
      memo('productionsByEnterprise', [facts.productions], () => group(facts.productions, ({ enterprise }) => [enterprise])),
    needsByProduct: () => memo('needsByProduct', [facts.needs], () => group(facts.needs, ({ product }) => [product])),
    needsByEnterprise: () => memo('needsByEnterprise', [facts.needs], () => group(facts.needs, ({ enterprise }) => [enterprise])),
    relationsByEnterprise: () =>
      memo('relationsByEnterprise', [facts.relations], () => group(facts.relations, ({ from, to }) => [from, to])),
    processesByInput: () =>
      memo('processesByInput', [facts.processes], () => group(facts.processes, ({ inputs }) => inputs.map((flow) => flow.product))),
    processesByOutput: () =>
      memo('processesByOutput', [facts.processes], () =>
        group(facts.processes, ({ output, byproducts }) => [output, ...byproducts].map((flow) => flow.product)),
      ),
    membersByClass: () =>
      memo('membersByClass', [facts.products], () =>
        group(facts.products, ({ parentClass }) => (parentClass === null ? [] : [parentClass])),
      ),
    absencesByProduct: () => memo('absencesByProduct', [facts.absences], () => group(facts.absences, ({ product }) => [product])),
    surveysByRegion: () => memo('surveysByRegion', [facts.surveys], () => group(facts.surveys, ({ region }) => [region])),
    goalsByRegion: () => memo('goalsByRegion', [facts.goals], () => group(facts.goals, ({ region }) => [region])),
    plantSizesByProduct: () => memo('plantSizesByProduct', [facts.plantSizes], () => group(facts.plantSizes, ({ product }) => [product])),
    signalsByEnterprise: () => memo('signalsByEnterprise', [facts.signals], () => group(facts.signals, ({ enterprise }) => [enterprise])),
  });
}

function byId<Id extends string, T extends { id: Id }>(items: readonly T[]): Map<Id, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function group<Key, T>(items: readonly T[], keysOf: (item: T) => readonly Key[]): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const keys = keysOf(item);
    for (const key of keys.length > 1 ? new Set(keys) : keys) append(groups, key, item);
  }
  return groups;
}
