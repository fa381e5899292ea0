import { byCodePoint, sortedById } from '../domain/by-code-point.ts';
import type { Evidence } from '../domain/facts.ts';
import type { Passage, Position, Records } from '../domain/records.ts';
import { readDecisionRules } from './read-decision-rules.ts';
import { readClaims } from './read-claims.ts';
import type { Problems } from './check-problems.ts';
import type { IdKind, ReadContext } from './read-context.ts';
import { readAgreements, readEvents } from './read-events.ts';
import { readIds } from './read-ids.ts';
import { readPassages, type Passages } from './read-passages.ts';
import { readPeople, readPositions } from './read-people.ts';
import { readPolicyLines } from './read-policy-lines.ts';
import { readBatches, readMilestones, readProjects } from './read-projects.ts';

/** The files around the chain; each may be missing. */
export const RECORD_FILES = [
  'people.csv',
  'positions.csv',
  'events.csv',
  'agreements.csv',
  'policy_lines.csv',
  'decision_rules.csv',
  'projects.csv',
  'project_products.csv',
  'milestones.csv',
  'project_batches.csv',
  'claims.csv',
  'passages.csv',
];
const HOME_OF_IDS: [IdKind, string][] = [
  ['person', 'people.csv'],
  ['agreement', 'agreements.csv'],
  ['event', 'events.csv'],
  ['project', 'projects.csv'],
  ['batch', 'project_batches.csv'],
  ['policyLine', 'policy_lines.csv'],
  ['claim', 'claims.csv'],
];

/** Reads people, events, agreements, projects, policy lines, claims and passages. These point at each other both ways, so their ids are read first. */
export function readRecordFiles(context: ReadContext): { records: Records; chosen: Passages['chosen'] } {
  for (const [kind, file] of HOME_OF_IDS) context.known[kind] = readIds(context.files.get(file));
  const around = {
    people: sortedById(readPeople(context)),
    positions: readPositions(context).sort((a, b) => byCodePoint(a.person, b.person) || byCodePoint(a.enterprise, b.enterprise)),
    events: sortedById(readEvents(context)),
    agreements: sortedById(readAgreements(context)),
    projects: sortedById(readProjects(context)),
    milestones: sortedById(readMilestones(context)),
    batches: sortedById(readBatches(context)),
    policyLines: sortedById(readPolicyLines(context)),
    claims: sortedById(readClaims(context)),
  };
  context.known.milestone = idsOf('milestones.csv', around.milestones, context);
  context.known.position = idsOf(
    'positions.csv',
    around.positions.map((position) => ({ id: toPositionId(position) })),
    context,
  );
  const { passages, chosen } = readPassages(context);
  return { records: { ...around, decisionRules: readDecisionRules(context, passages), passages: sortedById(passages) }, chosen };
}

/** Null when a row of the table is wrong: nothing can be said then about ids that are made of its cells. */
function idsOf(table: string, rows: readonly { id: string }[], { problems }: ReadContext): ReadonlySet<string> | null {
  return problems.list.some(({ file }) => file === table) ? null : new Set(rows.map(({ id }) => id));
}

/** Something with evidence; `id` is what a passage names when it states it. */
export interface Stated {
  id: string;
  evidence: Evidence[];
}

export const toPositionId = ({ person, enterprise }: Pick<Position, 'person' | 'enterprise'>): string => `post:${person}:${enterprise}`;

export function toStated({ people, events, agreements, projects, batches, policyLines, claims, positions, milestones }: Records): Stated[] {
  return [
    ...people,
    ...events,
    ...agreements,
    ...projects,
    // A product of a project is stated where its project is.
    ...projects.flatMap(({ id, products }) => products.map(({ evidence }) => ({ id, evidence }))),
    ...batches,
    ...policyLines,
    ...claims,
    ...milestones,
    ...positions.map((position) => ({ id: toPositionId(position), evidence: position.evidence })),
  ];
}

/**
 * Gives evidence the label of the passage that states the fact: the one `chosen` for it, else the first (by place in the text) that is about it.
 * What stands under a photograph only says so. A choice for a fact that does not name the source is a problem.
 */
export function addLocators(passages: readonly Passage[], chosen: Passages['chosen'], facts: Iterable<Stated>, problems: Problems): void {
  const places = new Map([...chosen].map(([key, { passage }]) => [key, passage]));
  const used = new Set<string>();
  for (const passage of [...passages].sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || byCodePoint(a.id, b.id))) {
    for (const fact of passage.facts) {
      const key = `${passage.source} ${fact}`;
      if (!places.has(key)) places.set(key, passage);
    }
  }
  for (const fact of facts) {
    for (const evidence of fact.evidence) {
      const key = `${evidence.source} ${fact.id}`;
      const place = places.get(key);
      used.add(key);
      evidence.locator = place?.label ?? evidence.locator;
      evidence.caption ||= place?.caption === true;
    }
  }
  for (const { fact, passage, place } of [...chosen].filter(([key]) => !used.has(key)).map(([, choice]) => choice)) {
    problems.add(
      place,
      `${fact} 那一行的 source 里没有 ${passage.source}`,
      `the row of ${fact} does not name ${passage.source} as its source`,
    );
  }
}
