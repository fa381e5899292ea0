import { append } from '../../domain/append.ts';
import { NO_FACTS, type Facts, type Region } from '../../domain/facts.ts';
import { NO_RECORDS, type Records } from '../../domain/records.ts';
import type { Place } from '../../ingest/problems/check-problems.ts';
import type { Checks } from '../../ingest/rows/checks.ts';
import type { RowsOf } from '../../ingest/rows/define-table.ts';
import { parseRow, type Row } from '../../ingest/rows/parse-rows.ts';
import { parseAbsences } from '../../ingest/tables/parse-absences.ts';
import { parseClaims } from '../../ingest/tables/parse-claims.ts';
import { parseConsumption } from '../../ingest/tables/parse-consumption.ts';
import { parseEnterprises } from '../../ingest/tables/parse-enterprises.ts';
import { parseAgreements, parseEvents } from '../../ingest/tables/parse-events.ts';
import { parseGoals } from '../../ingest/tables/parse-goals.ts';
import { parseLeadCriteria, parseLeadNotes, parseLeads } from '../../ingest/tables/parse-leads.ts';
import { parseProduction } from '../../ingest/tables/parse-production.ts';
import { parseProjectProducts } from '../../ingest/tables/parse-project-products.ts';
import { parseMilestones, parseProjects } from '../../ingest/tables/parse-projects.ts';
import { parseRegions } from '../../ingest/tables/parse-regions.ts';
import { parseRelations } from '../../ingest/tables/parse-relations.ts';
import { parseSignals } from '../../ingest/tables/parse-signals.ts';
import { parseSources } from '../../ingest/tables/parse-sources.ts';
import type { Line } from './line.ts';
import { LINE_TABLES, type LineTable } from './tables.ts';

/** What one row of a sheet states, in the shape in which seeds state it. */
export interface Stated {
  facts: Facts;
  records: Records;
}

/**
 * Holds the lines of one row against the very checks that the seeds go through; what is wrong goes to the problems of `checks`, at the
 * columns of the sheet.
 */
export function checkLines(
  lines: readonly Line[],
  regions: ReadonlyMap<string, Region>,
  checks: Checks,
  toPlace: (column: string | null) => Place,
): Stated {
  const linesOf = new Map<LineTable, Line[]>();
  for (const line of lines) append(linesOf, line.table, line);
  const rowsOf = <T extends LineTable>(table: T): RowsOf<(typeof LINE_TABLES)[T]> => {
    const own = linesOf.get(table) ?? [];
    const rows = own.map(({ cells, columns }) =>
      parseRow(LINE_TABLES[table].shape, cells, (column) => toPlace(column === null ? null : (columns[column] ?? column)), checks.problems),
    );
    const fit = rows.filter((row) => row !== null) as Row<never>[];
    return { rows: fit, ids: new Set(), whole: fit.length === own.length } as unknown as RowsOf<(typeof LINE_TABLES)[T]>;
  };
  /** Most rows fill two or three tables: of the others there is nothing to check. */
  const read = <T extends LineTable, R>(table: T, parse: (rows: RowsOf<(typeof LINE_TABLES)[T]>, checks: Checks) => R[]): R[] =>
    linesOf.has(table) ? parse(rowsOf(table), checks) : [];
  const hasProjects = linesOf.has('projects') || linesOf.has('projectProducts');
  return {
    facts: {
      ...NO_FACTS,
      sources: read('sources', parseSources),
      regions: read('regions', parseRegions),
      enterprises: read('enterprises', (rows) => parseEnterprises(rows, regions, checks)),
      productions: read('production', parseProduction),
      needs: read('consumption', parseConsumption),
      relations: read('relations', parseRelations),
      absences: read('absences', parseAbsences),
      signals: read('signals', parseSignals),
      goals: read('goals', parseGoals),
    },
    records: {
      ...NO_RECORDS,
      projects: hasProjects ? parseProjects(rowsOf('projects'), parseProjectProducts(rowsOf('projectProducts'), checks), checks) : [],
      milestones: read('milestones', parseMilestones),
      agreements: read('agreements', parseAgreements),
      events: read('events', parseEvents),
      claims: read('claims', parseClaims),
      leads: read('leads', parseLeads),
      leadNotes: read('leadNotes', parseLeadNotes),
      leadCriteria: read('leadCriteria', parseLeadCriteria),
    },
  };
}
