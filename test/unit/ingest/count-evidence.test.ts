import { expect, it } from 'vitest';
import { countEvidence } from '../../../server/ingest/seeds/count-evidence.ts';
import { parseSeedFolder } from '../../../server/ingest/seeds/parse-seeds.ts';
import { createTinyFacts } from '../../testkit/tiny-facts.ts';
import { createTinyRecords } from '../../testkit/tiny-records.ts';

it('finds every statement of the seeds founded on a source', async () => {
  const counts = countEvidence(await parseSeedFolder('graph-seeds/nickel-copper-cobalt'));
  expect(counts.withoutSource).toEqual([]);
  expect(counts.withoutPublication).toBeGreaterThan(0);
  expect(counts.withoutPublication).toBeLessThan(counts.statements / 2);
});

it('names what has no source, and counts apart what rests on no publication', () => {
  const counts = countEvidence({ facts: createTinyFacts(), records: createTinyRecords() });
  expect(counts.withoutSource).toEqual(['r-city', 'post:p_a:e_a', 'pj_a', 'pj_b:ore', 'pl']);
  const facts = createTinyFacts();
  const withoutRecords = {
    ...createTinyRecords(),
    people: [],
    positions: [],
    events: [],
    agreements: [],
    projects: [],
    milestones: [],
    batches: [],
    policyLines: [],
    decisionRules: [],
    indicators: [],
    claims: [],
    passages: [],
  };
  // Two parks, a supply link, an absence, a plant size and a signal stand on "s2", which is no publication.
  expect(countEvidence({ facts, records: withoutRecords }).withoutPublication).toBe(6);
});
