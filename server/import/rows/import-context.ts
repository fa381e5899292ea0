import { createHierarchy, type Hierarchy } from '../../domain/circles.ts';
import { append } from '../../domain/append.ts';
import type { Absence, Facts } from '../../domain/facts.ts';
import type { Project, Records } from '../../domain/records.ts';
import { toParentChild } from '../../domain/relation-kinds.ts';
import type { Sentence } from '../../errors.ts';
import type { Checks } from '../../ingest/rows/checks.ts';
import type { Mapping } from '../columns/mapping.ts';
import { createDecisions, type Decision, type Decisions } from '../matching/decisions.ts';
import type { EnterpriseIndex, Known } from '../matching/enterprise-index.ts';
import { createEnterpriseIndex } from '../matching/enterprise-index.ts';
import { createProductIndex, type ProductIndex } from '../matching/product-index.ts';
import { createRegionIndex, type RegionIndex } from '../matching/region-index.ts';
import { foldWhole } from '../../../shared/fold-text.ts';

/** What the graph holds. */
export interface Existing {
  facts: Facts;
  records: Records;
}
/** Where the facts of an import come from unless a row says so itself: a source of the graph, or a new one. */
export interface SourceChoice {
  id: string;
  /** Of a new one. */
  title: string | null;
}

/** Kinds of things that lines point to by id. */
export type KnownKind = 'source' | 'region' | 'product' | 'enterprise' | 'project' | 'claim' | 'fact';

/** What all rows of an import share. */
export interface ImportContext {
  existing: Existing;
  mapping: Mapping;
  /** What people have decided about names before. */
  decisions: Decisions;
  source: SourceChoice;
  /** 2026-11-30: what is later has not happened yet. */
  today: string;
  regions: RegionIndex;
  products: ProductIndex;
  enterprises: EnterpriseIndex;
  /** Ids of the enterprises that this import makes. */
  made: Set<string>;
  projectsByName: Map<string, string>;
  sourcesByWords: Map<string, string>;
  /** By product, where somebody has looked and found nobody who makes it. */
  absences: ReadonlyMap<string, readonly Absence[]>;
  projectsById: ReadonlyMap<string, Project>;
  known: Record<KnownKind, Set<string>>;
  /** Who owns whom, by the graph and by the rows taken so far. */
  owners: Hierarchy;
  /** What rows are held against: the graph, and what earlier rows have made. */
  checks: Omit<Checks, 'problems'>;
}

export function createContext(
  existing: Existing,
  mapping: Mapping,
  source: SourceChoice,
  today: string,
  decisions: readonly Decision[] = [],
): ImportContext {
  const { facts, records } = existing;
  const regions = createRegionIndex(facts.regions);
  const idsOf = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const known: ImportContext['known'] = {
    source: new Set([...facts.sources.map(({ id }): string => id), source.id]),
    region: idsOf(facts.regions),
    product: idsOf(facts.products),
    enterprise: idsOf(facts.enterprises),
    project: idsOf(records.projects),
    claim: idsOf(records.claims),
    fact: idsOf(facts.productions),
  };
  return {
    existing,
    mapping,
    decisions: createDecisions(decisions),
    source,
    today,
    regions,
    products: createProductIndex(facts),
    enterprises: createEnterpriseIndex(facts.enterprises, regions.affixes),
    made: new Set(),
    projectsByName: new Map(records.projects.map(({ id, name }) => [foldWhole(name), id])),
    projectsById: new Map(records.projects.map((one): [string, Project] => [one.id, one])),
    sourcesByWords: new Map(
      facts.sources.flatMap(({ id, title, url }) => [id, title, url ?? id].map((word): [string, string] => [word, id])),
    ),
    known,
    absences: toAbsences(facts.absences),
    owners: createHierarchy(facts.relations.flatMap((one) => toParentChild(one) ?? [])),
    checks: {
      known: {
        ...known,
        process: null,
        person: null,
        agreement: null,
        event: null,
        batch: null,
        policyLine: null,
        milestone: null,
        position: null,
        lead: null,
      },
      nonCitations: new Set(facts.sources.filter(({ citation }) => !citation).map(({ id }) => id)),
      products: new Map(facts.products.map(({ id, unit, isClass }) => [id, { unit, isClass }])),
    },
  };
}

function toAbsences(all: readonly Absence[]): Map<string, Absence[]> {
  const absences = new Map<string, Absence[]>();
  for (const absence of all) append(absences, absence.product as string, absence);
  return absences;
}

/** An enterprise of a sheet that may be one of several, for a person to decide. */
export interface PendingMatch {
  given: string;
  /** The place that the row names with it, by id. */
  region: string | null;
  row: number;
  column: string;
  candidates: readonly Known[];
  why: Sentence;
}
