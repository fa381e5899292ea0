import type { Problems } from '../problems/check-problems.ts';
import type { RowsOf } from '../rows/define-table.ts';
import { parseRows } from '../rows/parse-rows.ts';
import { FLOWS } from '../tables/flows.ts';
import { ABSENCES } from '../tables/parse-absences.ts';
import { CLAIMS } from '../tables/parse-claims.ts';
import { CONSUMPTION } from '../tables/parse-consumption.ts';
import { DECISION_RULES } from '../tables/parse-decision-rules.ts';
import { ENTERPRISES } from '../tables/parse-enterprises.ts';
import { AGREEMENTS, EVENTS } from '../tables/parse-events.ts';
import { GOALS } from '../tables/parse-goals.ts';
import { INDICATORS } from '../tables/parse-indicators.ts';
import { PARK_CAPACITIES } from '../tables/parse-park-capacities.ts';
import { PASSAGES } from '../tables/parse-passages.ts';
import { PEOPLE, POSITIONS } from '../tables/parse-people.ts';
import { PLANT_SIZES } from '../tables/parse-plant-sizes.ts';
import { POLICY_LINES } from '../tables/parse-policy-lines.ts';
import { PROCESSES } from '../tables/parse-processes.ts';
import { PRODUCTION } from '../tables/parse-production.ts';
import { PRODUCTS } from '../tables/parse-products.ts';
import { PROJECT_PRODUCTS } from '../tables/parse-project-products.ts';
import { BATCHES, MILESTONES, PROJECTS } from '../tables/parse-projects.ts';
import { REGIONS } from '../tables/parse-regions.ts';
import { RELATIONS } from '../tables/parse-relations.ts';
import { SIGNALS } from '../tables/parse-signals.ts';
import { SOURCES } from '../tables/parse-sources.ts';
import { SURVEYS } from '../tables/parse-surveys.ts';

/** Every table of a folder of seeds. */
export const TABLES = {
  sources: SOURCES,
  regions: REGIONS,
  products: PRODUCTS,
  processes: PROCESSES,
  flows: FLOWS,
  enterprises: ENTERPRISES,
  production: PRODUCTION,
  consumption: CONSUMPTION,
  relations: RELATIONS,
  absences: ABSENCES,
  surveys: SURVEYS,
  goals: GOALS,
  plantSizes: PLANT_SIZES,
  parkCapacities: PARK_CAPACITIES,
  signals: SIGNALS,
  people: PEOPLE,
  positions: POSITIONS,
  events: EVENTS,
  agreements: AGREEMENTS,
  policyLines: POLICY_LINES,
  decisionRules: DECISION_RULES,
  projects: PROJECTS,
  projectProducts: PROJECT_PRODUCTS,
  milestones: MILESTONES,
  batches: BATCHES,
  indicators: INDICATORS,
  claims: CLAIMS,
  passages: PASSAGES,
};
export type Tables = { readonly [K in keyof typeof TABLES]: RowsOf<(typeof TABLES)[K]> };

/** The cells of every table, each row for itself; nothing is held against another table yet, so the order of tables does not matter. */
export function parseTables(files: ReadonlyMap<string, Uint8Array>, problems: Problems): Tables {
  const parsed = Object.entries(TABLES).map(([key, { file, shape }]) => [key, parseRows(file, shape, files.get(file), problems)]);
  return Object.fromEntries(parsed) as Tables;
}
