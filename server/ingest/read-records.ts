import { byCodePoint, sortedById } from '../domain/by-code-point.ts';
import type { Evidence } from '../domain/facts.ts';
import type { Passage, Records } from '../domain/records.ts';
import { readClaims, readPassages } from './read-claims.ts';
import type { IdKind, ReadContext } from './read-context.ts';
import { readAgreements, readEvents } from './read-events.ts';
import { readIds } from './read-ids.ts';
import { readPeople, readPositions } from './read-people.ts';
import { readPolicyLines } from './read-policy-lines.ts';
import { readBatches, readMilestones, readProjects } from './read-projects.ts';

/** The files around the chain; each may be missing. */
export const RECORD_FILES = [
  'people.csv', 'positions.csv', 'events.csv', 'agreements.csv', 'policy_lines.csv', 'projects.csv', 'milestones.csv', 'project_batches.csv', 'claims.csv', 'passages.csv',
];
const HOME_OF_IDS: [IdKind, string][] = [
  ['person', 'people.csv'], ['agreement', 'agreements.csv'], ['event', 'events.csv'], ['project', 'projects.csv'], ['batch', 'project_batches.csv'],
  ['policyLine', 'policy_lines.csv'], ['claim', 'claims.csv'],
];

/** Reads people, events, agreements, projects, policy lines, claims and passages. These point at each other both ways, so their ids are read first. */
export function readRecordFiles(context: ReadContext): Records {
  for (const [kind, file] of HOME_OF_IDS) context.known[kind] = readIds(context.files.get(file));
  return {
    people: sortedById(readPeople(context)),
    positions: readPositions(context).sort((a, b) => byCodePoint(a.person, b.person) || byCodePoint(a.enterprise, b.enterprise)),
    events: sortedById(readEvents(context)), agreements: sortedById(readAgreements(context)), projects: sortedById(readProjects(context)),
    milestones: sortedById(readMilestones(context)), batches: sortedById(readBatches(context)), policyLines: sortedById(readPolicyLines(context)),
    claims: sortedById(readClaims(context)), passages: sortedById(readPassages(context)),
  };
}

/** Something with evidence; `id` is what a passage names when it states it. */
export interface Stated { id: string; evidence: Evidence[] }

/** Milestones are stated where their project is, positions where their person is. */
export function toStated({ people, events, agreements, projects, batches, policyLines, claims, positions, milestones }: Records): Stated[] {
  return [
    ...people, ...events, ...agreements, ...projects, ...batches, ...policyLines, ...claims,
    ...positions.map(({ person, evidence }) => ({ id: person, evidence })), ...milestones.map(({ project, evidence }) => ({ id: project, evidence })),
  ];
}

/** Gives the evidence of facts that a passage states the label of that passage; the first one (by place in the text) where there are several. */
export function addLocators(passages: readonly Passage[], facts: Iterable<Stated>): void {
  const labels = new Map<string, string>();
  for (const passage of [...passages].sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || byCodePoint(a.id, b.id))) {
    for (const fact of passage.facts) {
      const key = `${passage.source} ${fact}`;
      if (!labels.has(key)) labels.set(key, passage.label);
    }
  }
  for (const fact of facts) {
    for (const evidence of fact.evidence) evidence.locator = labels.get(`${evidence.source} ${fact.id}`) ?? evidence.locator;
  }
}
