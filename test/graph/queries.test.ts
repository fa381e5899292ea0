import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_ORIGINS } from '../../server/domain/datasets.ts';
import { sortedById } from '../../server/domain/by-code-point.ts';
import { readAbsences } from '../../server/graph/queries/read-absences.ts';
import { readChains } from '../../server/graph/queries/read-chains.ts';
import { readEnterprises } from '../../server/graph/queries/read-enterprises.ts';
import { readFlows } from '../../server/graph/queries/read-flows.ts';
import { readNeeds } from '../../server/graph/queries/read-needs.ts';
import { readOrigins } from '../../server/graph/queries/read-origins.ts';
import { readProcesses } from '../../server/graph/queries/read-processes.ts';
import { readProductions } from '../../server/graph/queries/read-productions.ts';
import { readProducts } from '../../server/graph/queries/read-products.ts';
import { readRegions } from '../../server/graph/queries/read-regions.ts';
import { readRelations } from '../../server/graph/queries/read-relations.ts';
import { readRevision } from '../../server/graph/queries/read-revision.ts';
import { readRevisions } from '../../server/graph/queries/read-revisions.ts';
import { readSurveys } from '../../server/graph/queries/read-surveys.ts';
import { readGoals } from '../../server/graph/queries/read-goals.ts';
import { readParkCapacities } from '../../server/graph/queries/read-park-capacities.ts';
import { readPlantSizes } from '../../server/graph/queries/read-plant-sizes.ts';
import { readSignals } from '../../server/graph/queries/read-signals.ts';
import { readSources } from '../../server/graph/queries/read-sources.ts';
import { readPeople } from '../../server/graph/queries/read-people.ts';
import { readPositions } from '../../server/graph/queries/read-positions.ts';
import { readEvents } from '../../server/graph/queries/read-events.ts';
import { readAgreements } from '../../server/graph/queries/read-agreements.ts';
import { readProjects } from '../../server/graph/queries/read-projects.ts';
import { readMatchDecisions } from '../../server/graph/queries/read-match-decisions.ts';
import { readMilestones } from '../../server/graph/queries/read-milestones.ts';
import { readProjectBatches } from '../../server/graph/queries/read-project-batches.ts';
import { readIndicators } from '../../server/graph/queries/read-indicators.ts';
import { readDecisionRules } from '../../server/graph/queries/read-decision-rules.ts';
import { readPolicyLines } from '../../server/graph/queries/read-policy-lines.ts';
import { readClaims } from '../../server/graph/queries/read-claims.ts';
import { readLeads } from '../../server/graph/queries/read-leads.ts';
import { readLeadCriteria } from '../../server/graph/queries/read-lead-criteria.ts';
import { readLeadNotes } from '../../server/graph/queries/read-lead-notes.ts';
import { readPassages } from '../../server/graph/queries/read-passages.ts';
import { readTies } from '../../server/graph/queries/read-ties.ts';
import type { GraphSession } from '../../server/graph/session.ts';
import { writeFacts } from '../../server/ingest/write/write-facts.ts';
import { describeOnBothEngines } from '../testkit/graph-engines.ts';
import { createTinyFacts } from '../testkit/tiny-facts.ts';
import { createTinyRecords } from '../testkit/tiny-records.ts';

const facts = createTinyFacts();
const records = createTinyRecords();
const [process] = facts.processes;
const AT = '2026-11-24T00:00:00.000Z';
const REVISION = { id: 1, at: AT, by: 'test', note: '试写', added: 53, changed: 0, removed: 0, kind: 'REVISION', dataset: null };

/** Query file → how it is asked and what it must answer, the same on both engines. */
const QUERIES: Record<string, { ask: (session: GraphSession) => Promise<unknown>; answer: unknown }> = {
  'read-chains.ts': { ask: readChains, answer: facts.chains },
  'read-regions.ts': { ask: readRegions, answer: facts.regions },
  'read-products.ts': { ask: readProducts, answer: facts.products },
  'read-processes.ts': { ask: readProcesses, answer: facts.processes },
  'read-flows.ts': {
    ask: async (session) =>
      (await readFlows(session)).map(({ process: id, role, position, flow }) => `${id} ${role} ${position} ${JSON.stringify(flow)}`).sort(),
    answer: [
      ...(process?.inputs ?? []).map((flow, position) => `smelt input ${position} ${JSON.stringify(flow)}`),
      `smelt output 0 ${JSON.stringify(process?.output)}`,
      `smelt byproduct 0 ${JSON.stringify(process?.byproducts[0])}`,
    ].sort(),
  },
  'read-enterprises.ts': { ask: readEnterprises, answer: facts.enterprises },
  'read-productions.ts': { ask: readProductions, answer: facts.productions },
  'read-needs.ts': { ask: readNeeds, answer: facts.needs },
  'read-relations.ts': { ask: readRelations, answer: facts.relations },
  'read-ties.ts': {
    ask: async (session) => sortedById(await readTies(session)),
    answer: facts.relations.filter(({ kind }) => kind !== 'SUPPLIES').map(({ id, kind, from, to }) => ({ id, kind, from, to })),
  },
  'read-absences.ts': { ask: readAbsences, answer: facts.absences },
  'read-surveys.ts': { ask: readSurveys, answer: facts.surveys },
  'read-goals.ts': { ask: readGoals, answer: facts.goals },
  'read-park-capacities.ts': { ask: readParkCapacities, answer: facts.parkCapacities },
  'read-plant-sizes.ts': { ask: readPlantSizes, answer: facts.plantSizes },
  'read-signals.ts': { ask: readSignals, answer: facts.signals },
  'read-sources.ts': { ask: readSources, answer: facts.sources },
  'read-people.ts': { ask: readPeople, answer: records.people },
  'read-positions.ts': { ask: readPositions, answer: records.positions },
  'read-events.ts': { ask: readEvents, answer: records.events },
  'read-agreements.ts': { ask: readAgreements, answer: records.agreements },
  'read-projects.ts': { ask: readProjects, answer: records.projects },
  'read-milestones.ts': { ask: readMilestones, answer: records.milestones },
  'read-project-batches.ts': { ask: readProjectBatches, answer: records.batches },
  'read-decision-rules.ts': { ask: readDecisionRules, answer: records.decisionRules },
  'read-policy-lines.ts': { ask: readPolicyLines, answer: records.policyLines },
  'read-indicators.ts': { ask: readIndicators, answer: records.indicators },
  'read-claims.ts': { ask: readClaims, answer: records.claims },
  'read-passages.ts': { ask: readPassages, answer: records.passages },
  'read-leads.ts': { ask: readLeads, answer: records.leads },
  'read-lead-criteria.ts': { ask: readLeadCriteria, answer: records.leadCriteria },
  'read-lead-notes.ts': { ask: readLeadNotes, answer: records.leadNotes },
  // What datasets state is read in datasets.test.ts; these facts were written by none.
  'read-origins.ts': { ask: readOrigins, answer: NO_ORIGINS },
  // Decisions are kept and read in import-decisions.test.ts.
  'read-match-decisions.ts': { ask: readMatchDecisions, answer: [] },
  'read-revision.ts': { ask: readRevision, answer: REVISION },
  'read-revisions.ts': { ask: readRevisions, answer: [REVISION] },
};

describe('the queries', () => {
  it('are all asked below', () => {
    const files = readdirSync('server/graph/queries').filter((name) => name.startsWith('read-'));
    expect(Object.keys(QUERIES).sort()).toEqual(files.sort());
  });
});

describeOnBothEngines('each query', ({ openEmpty }) => {
  let session: GraphSession;
  beforeAll(async () => {
    session = await openEmpty();
    await writeFacts(session, { facts, records }, { by: 'test', note: '试写', now: () => new Date(AT) });
  });
  afterAll(() => session.close());

  it.each(Object.entries(QUERIES))('%s answers what was written', async (_, { ask, answer }) => {
    expect(await ask(session)).toEqual(answer);
  });
});
