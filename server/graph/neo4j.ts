/** The port over Bolt. A single server, a cluster and Aura are told apart by the scheme of the address alone. */
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { GraphUnavailable } from '../errors.ts';
import { toGraphError } from './neo4j-errors.ts';
import type { GraphSession, Params, Row, Transaction, Value } from './session.ts';
import { toPlainRows } from './to-plain-rows.ts';
import { withDeadline } from './with-deadline.ts';

export interface Neo4jSettings {
  /** bolt://, neo4j://, with +s or +ssc for TLS. */
  uri: string;
  user: string;
  password: string;
  /** The server's default database where not given. */
  database?: string | undefined;
  /** Imports may take and retry longer than requests. */
  purpose?: 'request' | 'import';
}

const SECONDS = 1000;
const LIMITS = {
  request: { transaction: 30 * SECONDS, retry: 5 * SECONDS, deadline: 40 * SECONDS },
  import: { transaction: 600 * SECONDS, retry: 30 * SECONDS, deadline: 660 * SECONDS },
};

/**
 * Connects and logs in.
 * @throws GraphUnavailable in one sentence: nothing answers, the login is refused, the database does not exist
 */
export async function openNeo4j({ uri, user, password, database, purpose = 'request' }: Neo4jSettings): Promise<GraphSession> {
  const limits = LIMITS[purpose];
  const driver = createDriver(uri, user, password, limits.retry);
  const inSession = async (mode: 'executeRead' | 'executeWrite', work: (tx: ManagedTransaction) => Promise<unknown>): Promise<unknown> => {
    const session = driver.session({ ...(database ? { database } : {}), bookmarkManager: driver.executeQueryBookmarkManager });
    try {
      return await withDeadline(session[mode](work, { timeout: limits.transaction }), limits.deadline);
    } catch (error) {
      throw toGraphError(error);
    } finally {
      // A server that never answers must not hold up the error.
      session.close().catch(() => undefined);
    }
  };
  const side: GraphSession = {
    engine: 'neo4j',
    async read(cypher, params = {}) {
      return (await inSession('executeRead', (tx) => runIn(tx, cypher, params))) as Row[];
    },
    async write<T>(work: (tx: Transaction) => Promise<T>) {
      return (await inSession('executeWrite', (tx) => work({ run: (cypher, params = {}) => runIn(tx, cypher, params) }))) as T;
    },
    async ping() {
      await side.read('RETURN 1 AS one');
    },
    close: () => driver.close(),
  };
  try {
    await side.ping();
    return side;
  } catch (error) {
    await driver.close();
    throw error;
  }
}

function createDriver(uri: string, user: string, password: string, retry: number): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: 30,
      connectionAcquisitionTimeout: 5 * SECONDS,
      connectionTimeout: 5 * SECONDS,
      connectionLivenessCheckTimeout: 60 * SECONDS,
      maxTransactionRetryTime: retry,
    });
  } catch (error) {
    throw new GraphUnavailable(
      {
        zh: `NEO4J_URI 的写法不对：${uri}。应为 bolt://主机:端口、neo4j://主机:端口，或带 +s、+ssc 的加密形式。`,
        en: `NEO4J_URI is not an address of a Neo4j server: ${uri}. It should be bolt://host:port or neo4j://host:port, with +s or +ssc for TLS.`,
      },
      { cause: error },
    );
  }
}

async function runIn(tx: ManagedTransaction, cypher: string, params: Params): Promise<Row[]> {
  const result = await tx.run(cypher, toParams(params));
  return toPlainRows(result.records.map((record) => record.toObject()));
}

/** Whole numbers travel as integers, so that a stage is 3 in the graph and not 3.0. */
function toParams(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParams);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toParams(inner)]));
  return value;
}
