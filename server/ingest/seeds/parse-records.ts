import { byCodePoint, sortedById } from '../../domain/by-code-point.ts';
import type { Records } from '../../domain/records.ts';
import type { Checks } from '../rows/checks.ts';
import { parseClaims } from '../tables/parse-claims.ts';
import { parseDecisionRules } from '../tables/parse-decision-rules.ts';
import { parseAgreements, parseEvents } from '../tables/parse-events.ts';
import { parseIndicators } from '../tables/parse-indicators.ts';
import { parsePassages, toPassageId, type Passages } from '../tables/parse-passages.ts';
import { parsePeople, parsePositions } from '../tables/parse-people.ts';
import { parsePolicyLines } from '../tables/parse-policy-lines.ts';
import { parseProjectProducts } from '../tables/parse-project-products.ts';
import { parseBatches, parseMilestones, parseProjects } from '../tables/parse-projects.ts';
import type { Tables } from './parse-tables.ts';
import { idsOf } from './to-checks.ts';

/** People, events, agreements, projects, policy lines, claims and passages, every list sorted; and which passage to quote for what. */
export function parseRecords(tables: Tables, checks: Checks): { records: Records; chosen: Passages['chosen'] } {
  const { passages, chosen } = parsePassages(tables.passages, checks);
  const records: Records = {
    people: sortedById(parsePeople(tables.people, checks)),
    positions: parsePositions(tables.positions, checks).sort(
      (a, b) => byCodePoint(a.person, b.person) || byCodePoint(a.enterprise, b.enterprise),
    ),
    events: sortedById(parseEvents(tables.events, checks)),
    agreements: sortedById(parseAgreements(tables.agreements, checks)),
    projects: sortedById(parseProjects(tables.projects, parseProjectProducts(tables.projectProducts, checks), checks)),
    milestones: sortedById(parseMilestones(tables.milestones, checks)),
    batches: sortedById(parseBatches(tables.batches, checks)),
    policyLines: sortedById(parsePolicyLines(tables.policyLines, checks)),
    decisionRules: sortedById(parseDecisionRules(tables.decisionRules, idsOf(tables.passages, toPassageId), checks)),
    indicators: sortedById(parseIndicators(tables.indicators, checks)),
    claims: sortedById(parseClaims(tables.claims, checks)),
    passages: sortedById(passages),
    // Leads are put in by hand alone.
    leads: [],
    leadNotes: [],
    leadCriteria: [],
  };
  return { records, chosen };
}
