import type { Origins } from '../domain/datasets.ts';
import type { Facts } from '../domain/facts.ts';
import type { Records } from '../domain/records.ts';
import { GraphUnavailable } from '../errors.ts';
import { readAbsences } from './queries/read-absences.ts';
import { readAgreements } from './queries/read-agreements.ts';
import { readChains } from './queries/read-chains.ts';
import { readClaims } from './queries/read-claims.ts';
import { readEnterprises } from './queries/read-enterprises.ts';
import { readEvents } from './queries/read-events.ts';
import { readIndicators } from './queries/read-indicators.ts';
import { readLeadCriteria } from './queries/read-lead-criteria.ts';
import { readLeadNotes } from './queries/read-lead-notes.ts';
import { readLeads } from './queries/read-leads.ts';
import { readMilestones } from './queries/read-milestones.ts';
import { readNeeds } from './queries/read-needs.ts';
import { readOrigins } from './queries/read-origins.ts';
import { readPassages } from './queries/read-passages.ts';
import { readPeople } from './queries/read-people.ts';
import { readDecisionRules } from './queries/read-decision-rules.ts';
import { readPolicyLines } from './queries/read-policy-lines.ts';
import { readPositions } from './queries/read-positions.ts';
import { readProcesses } from './queries/read-processes.ts';
import { readProductions } from './queries/read-productions.ts';
import { readProducts } from './queries/read-products.ts';
import { readProjectBatches } from './queries/read-project-batches.ts';
import { readProjects } from './queries/read-projects.ts';
import { readRegions } from './queries/read-regions.ts';
import { readRelations } from './queries/read-relations.ts';
import { isSameRevision, readRevision, type RevisionRecord } from './queries/read-revision.ts';
import { readSurveys } from './queries/read-surveys.ts';
import { readGoals } from './queries/read-goals.ts';
import { readPlantSizes } from './queries/read-plant-sizes.ts';
import { readParkCapacities } from './queries/read-park-capacities.ts';
import { readSignals } from './queries/read-signals.ts';
import { readSources } from './queries/read-sources.ts';
import { readMark } from './mark.ts';
import { namedOnly } from './named-only.ts';
import type { GraphSession } from './session.ts';

const TRIES = 5;
const HALF = {
  zh: '一次较大的写入正在进行，写完之前读不到新的修订，请稍后再试。',
  en: 'A large write is under way; its revision can be read when it is whole. Try again in a moment.',
};

type Readers<Nouns> = { readonly [Noun in keyof Nouns]: (session: GraphSession, only?: readonly string[]) => Promise<Nouns[Noun]> };

/** How each noun is read, in the order in which they are. */
export const FACTS: Readers<Facts> = pastUnnamed({
  chains: readChains,
  regions: readRegions,
  products: readProducts,
  processes: readProcesses,
  enterprises: readEnterprises,
  productions: readProductions,
  needs: readNeeds,
  relations: readRelations,
  absences: readAbsences,
  surveys: readSurveys,
  goals: readGoals,
  plantSizes: readPlantSizes,
  parkCapacities: readParkCapacities,
  signals: readSignals,
  sources: readSources,
});
export const RECORDS: Readers<Records> = pastUnnamed({
  people: readPeople,
  positions: readPositions,
  events: readEvents,
  agreements: readAgreements,
  projects: readProjects,
  milestones: readMilestones,
  batches: readProjectBatches,
  policyLines: readPolicyLines,
  decisionRules: readDecisionRules,
  indicators: readIndicators,
  claims: readClaims,
  passages: readPassages,
  leads: readLeads,
  leadNotes: readLeadNotes,
  leadCriteria: readLeadCriteria,
});

/** The same, past what somebody wrote by hand that nothing can name, however they are asked. */
function pastUnnamed<Nouns extends object>(readers: Readers<Nouns>): Readers<Nouns> {
  const all = Object.entries<Readers<Nouns>[keyof Nouns]>(readers);
  return Object.fromEntries(
    all.map(([noun, read]): [string, typeof read] => [noun, (session, only) => read(namedOnly(session), only)]),
  ) as unknown as Readers<Nouns>;
}

async function readNouns<Nouns extends object>(session: GraphSession, readers: Readers<Nouns>): Promise<Nouns> {
  const nouns: Partial<Nouns> = {};
  for (const noun of Object.keys(readers) as (keyof Nouns)[]) nouns[noun] = await readers[noun](session);
  return nouns as Nouns;
}

export interface GraphReading {
  revision: RevisionRecord | null;
  facts: Facts;
  records: Records;
  origins: Origins;
}

/** Reads everything at one revision, by a handful of bulk queries. @throws as {@link readAtOneRevision} */
export async function readFacts(session: GraphSession): Promise<GraphReading> {
  const { revision, content } = await readAtOneRevision(session, () => readContent(session));
  return { revision, ...content };
}

/**
 * What is read while no writer moves the revision; it is read again when one did meanwhile.
 * @returns null revision for an empty graph
 * @throws GraphUnavailable when writers keep moving the revision
 */
export async function readAtOneRevision<Content>(
  session: GraphSession,
  read: () => Promise<Content>,
): Promise<{ revision: RevisionRecord | null; content: Content }> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const before = await readRevision(session);
    if ((await readMark(session)).pending !== null) throw new GraphUnavailable(HALF);
    const content = await read();
    if ((await readMark(session)).pending !== null) throw new GraphUnavailable(HALF);
    if (isSameRevision(await readRevision(session), before)) return { revision: before, content };
  }
  throw new GraphUnavailable({
    zh: '图谱正在被频繁改写，暂时读不到同一修订的数据，请稍后再试。',
    en: 'The graph is being rewritten so often that one revision cannot be read; try again in a moment.',
  });
}

/** Everything that a graph holds now; whoever calls sees to it that nobody writes meanwhile. */
export async function readContent(session: GraphSession): Promise<Omit<GraphReading, 'revision'>> {
  const facts = await readNouns<Facts>(session, FACTS);
  const records = await readNouns<Records>(session, RECORDS);
  return { facts, records, origins: await readOrigins(session) };
}
