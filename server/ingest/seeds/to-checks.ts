import { toPositionId } from '../../domain/records.ts';
import type { Problems } from '../problems/check-problems.ts';
import type { Checks, KnownIds } from '../rows/checks.ts';
import type { Rows } from '../rows/parse-rows.ts';
import { toAbsenceId } from '../tables/parse-absences.ts';
import { toNeedId } from '../tables/parse-consumption.ts';
import { toGoalId } from '../tables/parse-goals.ts';
import { toParkCapacityId } from '../tables/parse-park-capacities.ts';
import { toPlantSizeId } from '../tables/parse-plant-sizes.ts';
import { toProductionId } from '../tables/parse-production.ts';
import { toMilestoneId } from '../tables/parse-projects.ts';
import { toRelationId } from '../tables/parse-relations.ts';
import { toSignalId } from '../tables/parse-signals.ts';
import { toSurveyId } from '../tables/parse-surveys.ts';
import type { Tables } from './parse-tables.ts';

/** What the rows of any table are held against, from the cells of all of them. */
export function toChecks(tables: Tables, problems: Problems): Checks {
  return {
    problems,
    known: toKnownIds(tables),
    nonCitations: new Set(tables.sources.rows.filter(({ value }) => !value.citation).map(({ value }) => value.id)),
    products: new Map(tables.products.rows.map(({ value }) => [value.id, { unit: value.unit, isClass: value.is_class }])),
  };
}

function toKnownIds(tables: Tables): KnownIds {
  return {
    source: tables.sources.ids,
    region: tables.regions.ids,
    product: tables.products.ids,
    process: tables.processes.ids,
    enterprise: tables.enterprises.ids,
    person: tables.people.ids,
    agreement: tables.agreements.ids,
    event: tables.events.ids,
    project: tables.projects.ids,
    batch: tables.batches.ids,
    policyLine: tables.policyLines.ids,
    claim: tables.claims.ids,
    lead: new Set(),
    milestone: idsOf(tables.milestones, toMilestoneId),
    position: idsOf(tables.positions, ({ person_id, enterprise_id }) => toPositionId({ person: person_id, enterprise: enterprise_id })),
    fact: unionOf([
      idsOf(tables.production, toProductionId),
      idsOf(tables.consumption, toNeedId),
      idsOf(tables.relations, toRelationId),
      idsOf(tables.absences, toAbsenceId),
      idsOf(tables.surveys, toSurveyId),
      idsOf(tables.goals, toGoalId),
      idsOf(tables.plantSizes, toPlantSizeId),
      idsOf(tables.parkCapacities, toParkCapacityId),
      idsOf(tables.signals, toSignalId),
    ]),
  };
}

/** Ids that are made of a row's cells: nothing can be said about them while a row of the table is refused. */
export function idsOf<T>({ rows, whole }: Rows<T>, toId: (value: T) => string): ReadonlySet<string> | null {
  return whole ? new Set(rows.map(({ value }) => toId(value))) : null;
}

function unionOf(sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null {
  const union = new Set<string>();
  for (const set of sets) {
    if (set === null) return null;
    for (const id of set) union.add(id);
  }
  return union;
}
