import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, inject } from 'vitest';
import { openEmbedded } from '../../server/graph/embedded.ts';
import { openNeo4j } from '../../server/graph/neo4j.ts';
import { ensureSchema, NEWEST_SCHEMA } from '../../server/graph/schema.ts';
import type { GraphSession } from '../../server/graph/session.ts';

/** One engine under test: opens a session with the schema and no data. Closing it removes what it made. */
export interface EngineUnderTest {
  name: 'embedded' | 'neo4j';
  openEmpty(): Promise<GraphSession>;
}

const ENGINES: readonly EngineUnderTest[] = [
  { name: 'embedded', openEmpty: openEmptyEmbedded },
  { name: 'neo4j', openEmpty: openEmptyNeo4j },
];

/** Runs the same tests with the same expectations on both engines; those of Neo4j are skipped, and counted, where none can be had. */
export function describeOnBothEngines(title: string, tests: (engine: EngineUnderTest) => void): void {
  for (const engine of ENGINES) {
    describe.skipIf(engine.name === 'neo4j' && inject('neo4j') === null)(`${title} (${engine.name})`, () => tests(engine));
  }
}

export async function openEmptyEmbedded(): Promise<GraphSession> {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-graph-'));
  const session = await openEmbedded(folder);
  await ensureSchema(session);
  return {
    ...session,
    async close() {
      await session.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function openEmptyNeo4j(): Promise<GraphSession> {
  const session = await openNeo4j({ ...requireNeo4j(), purpose: 'import' });
  await wipe(session);
  await ensureSchema(session);
  return session;
}

/** The login of the run's Neo4j. Only call it in tests that are skipped without one. */
export function requireNeo4j(): { uri: string; user: string; password: string; database?: string } {
  const login = inject('neo4j');
  if (!login) throw new Error('This test needs a Neo4j and must be skipped without one.');
  return login;
}

/** Empties the graph. Constraints and indexes stay, and so does the word that all of them are there, so that nobody makes them again. */
export async function wipe(session: GraphSession): Promise<void> {
  await session.write((tx) =>
    tx.run('MATCH (n) WHERE NOT (n:SchemaVersion AND n.number = $newest) DETACH DELETE n', { newest: NEWEST_SCHEMA }),
  );
}
