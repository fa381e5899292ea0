import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readFacts } from '../../server/graph/read-facts.ts';
import type { GraphSession } from '../../server/graph/session.ts';
import { writeFacts } from '../../server/ingest/write/write-facts.ts';
import { openEmptyEmbedded, openEmptyNeo4j } from '../testkit/graph-engines.ts';
import { randomFacts } from '../testkit/random-facts.ts';
import { randomRecords } from '../testkit/random-records.ts';

const RUNS = 12;
const randomContent = randomFacts().chain((facts) => randomRecords(facts).map((records) => ({ facts, records })));

/** The graphs of one run follow each other in the same databases, so that the writers also have to change and remove. */
describe.skipIf(inject('neo4j') === null)('both engines on random graphs', () => {
  let sessions: GraphSession[] = [];
  beforeAll(async () => {
    sessions = [await openEmptyEmbedded(), await openEmptyNeo4j()];
  });
  afterAll(() => Promise.all(sessions.map((session) => session.close())));

  it('answer the same, and what went in', async () => {
    await fc.assert(
      fc.asyncProperty(randomContent, async (content) => {
        const results = [];
        for (const session of sessions) results.push(await writeFacts(session, content, { by: 'random', note: null }));
        const counts = results.map(({ added, changed, removed }) => ({ added, changed, removed }));
        expect(counts[0]).toEqual(counts[1]);
        for (const session of sessions) expect(await readFacts(session)).toMatchObject(content);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});
