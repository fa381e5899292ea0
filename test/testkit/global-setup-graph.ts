import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import { NotAvailable } from '../../scripts/local/not-available.ts';
import { startNeo4j, type RunningNeo4j } from '../../scripts/local/start-neo4j.ts';
import { openNeo4j } from '../../server/graph/neo4j.ts';
import { skipLoudly } from './not-available.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** How to log in to the Neo4j of this run, null where none can be had and the run may skip it. */
    neo4j: { uri: string; user: string; password: string; database?: string } | null;
  }
}

/** One Neo4j for the whole run: the given one, else one that is started here and stopped at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await findServer();
  project.provide(
    'neo4j',
    server && { uri: server.uri, user: server.user, password: server.password, ...(server.database && { database: server.database }) },
  );
  return async () => server?.stop();
}

async function findServer(): Promise<(RunningNeo4j & { database?: string }) | null> {
  try {
    const uri = process.env['NEO4J_URI'];
    return uri ? await useGiven(uri) : await startNeo4j({ isShort: true });
  } catch (error) {
    return skipLoudly(error, 'the Neo4j half of the graph tests (test/graph)');
  }
}

/** The tests empty the database, so one that holds something is only used when the caller says so. */
async function useGiven(uri: string): Promise<RunningNeo4j & { database?: string }> {
  const database = process.env['NEO4J_DATABASE'];
  const login = {
    uri,
    user: process.env['NEO4J_USER'] || 'neo4j',
    password: process.env['NEO4J_PASSWORD'] ?? '',
    ...(database && { database }),
  };
  const session = await openNeo4j(login);
  const [row] = await session.read('MATCH (n) RETURN count(n) AS nodes');
  await session.close();
  if (row?.['nodes'] !== 0 && process.env['LIANTU_TEST_NEO4J_MAY_WIPE'] !== '1') {
    throw new NotAvailable(
      'The database at NEO4J_URI is not empty, and the tests would empty it. Give an empty one, or set LIANTU_TEST_NEO4J_MAY_WIPE=1.',
    );
  }
  return { ...login, stop: async () => undefined, ended: new Promise(() => undefined), pid: null };
}
