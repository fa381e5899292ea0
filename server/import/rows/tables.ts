import { ABSENCES } from '../../ingest/tables/parse-absences.ts';
import { CLAIMS } from '../../ingest/tables/parse-claims.ts';
import { CONSUMPTION } from '../../ingest/tables/parse-consumption.ts';
import { ENTERPRISES } from '../../ingest/tables/parse-enterprises.ts';
import { AGREEMENTS, EVENTS } from '../../ingest/tables/parse-events.ts';
import { GOALS } from '../../ingest/tables/parse-goals.ts';
import { PRODUCTION } from '../../ingest/tables/parse-production.ts';
import { PROJECT_PRODUCTS } from '../../ingest/tables/parse-project-products.ts';
import { LEAD_CRITERIA, LEAD_NOTES, LEADS } from '../../ingest/tables/parse-leads.ts';
import { MILESTONES, PROJECTS } from '../../ingest/tables/parse-projects.ts';
import { REGIONS } from '../../ingest/tables/parse-regions.ts';
import { RELATIONS } from '../../ingest/tables/parse-relations.ts';
import { SIGNALS } from '../../ingest/tables/parse-signals.ts';
import { SOURCES } from '../../ingest/tables/parse-sources.ts';

/** The tables of the seeds that a sheet or a form can fill. */
export const LINE_TABLES = {
  sources: SOURCES,
  regions: REGIONS,
  enterprises: ENTERPRISES,
  production: PRODUCTION,
  consumption: CONSUMPTION,
  relations: RELATIONS,
  projects: PROJECTS,
  projectProducts: PROJECT_PRODUCTS,
  milestones: MILESTONES,
  agreements: AGREEMENTS,
  events: EVENTS,
  claims: CLAIMS,
  absences: ABSENCES,
  signals: SIGNALS,
  goals: GOALS,
  leads: LEADS,
  leadNotes: LEAD_NOTES,
  leadCriteria: LEAD_CRITERIA,
} as const;
export type LineTable = keyof typeof LINE_TABLES;
