/** The port over Bolt. A single server, a cluster and Aura are told apart by the scheme of the address alone. */
import neo4j, { Neo4jError, type Driver, type ManagedTransaction } from 'neo4j-driver';
import { GraphRefused, GraphUnavailable } from '../errors.ts';
import { CLOSED } from './closed.ts';
import { knock, withoutLogin } from './knock.ts';
import { SYSTEM_DATABASE, toGraphError, toKnockError } from './neo4j-errors.ts';
import { DeadlinePassed, withDeadline } from './outage/with-deadline.ts';
import type { GraphSession, Params, Row, Transaction, Value } from './session.ts';
import { toPlainRows } from './to-plain-rows.ts';

export interface Neo4jSettings {
  /** bolt://, neo4j://, with +s or +ssc for TLS. */
  uri: string;
  user: string;
  password: string;
  /** The server's default database where not given. */
  database?: string | undefined;
  /** Imports are tried again for longer than requests. */
  purpose?: 'request' | 'import';
}

const SECONDS = 1000;
/** A write may be a whole load on a slow machine; whoever waits for a request is looked after by the breaker before this session. */
const TRANSACTION = { executeRead: 120 * SECONDS, executeWrite: 600 * SECONDS };
/** What the server is given beyond that to say that the time is over. */
const GRACE = 10 * SECONDS;
const RETRY = { request: 3 * SECONDS, import: 30 * SECONDS };
/** How long the first answer may take, and a farewell. */
const OPEN_WITHIN = 10 * SECONDS;
const CLOSE_WITHIN = SECONDS;
/** The shares of the time of a ping that go into looking what is at the address, and into asking. */
const KNOCKING = 0.4;
const ASKING = { trusted: 0.9, suspect: 0.6 };

/**
 * Connects and logs in.
 * @throws GraphRefused for what trying again does not mend: the login, the database, the scheme or port of the address
 * @throws GraphUnavailable when nothing answers; each in one sentence
 */
export async function openNeo4j({ uri, user, password, database, purpose = 'request' }: Neo4jSettings): Promise<GraphSession> {
  const connect = () => createDriver(uri, user, password, RETRY[purpose]);
  let driver = connect();
  /** After a silence the lines of the driver may be dead without its knowing: it would wait for them for many minutes. */
  let isSuspect = false;
  let isClosed = false;

  const inSession = async (mode: 'executeRead' | 'executeWrite', work: (tx: ManagedTransaction) => Promise<unknown>): Promise<unknown> => {
    const session = driver.session({ ...(database ? { database } : {}), bookmarkManager: driver.executeQueryBookmarkManager });
    try {
      return await withDeadline(session[mode](work, { timeout: TRANSACTION[mode] }), TRANSACTION[mode] + GRACE);
    } catch (error) {
      throw toGraphError(error);
    } finally {
      // A server that never answers must not hold up the error.
      session.close().catch(() => undefined);
    }
  };

  /** Tries once: the driver's own way of trying again would hide for seconds that nobody is there. */
  async function ping(milliseconds: number): Promise<void> {
    try {
      const share = isSuspect ? ASKING.suspect : ASKING.trusted;
      if (isSuspect) await renew(milliseconds);
      await askOnce(driver, database, milliseconds * share);
      isSuspect = false;
    } catch (error) {
      isSuspect = true;
      throw error instanceof GraphUnavailable ? error : await explain(error, milliseconds);
    }
  }

  /**
   * Takes new lines. Behind an address that takes calls and never answers each try of the driver would leave an open socket, so it is
   * knocked at first.
   */
  async function renew(milliseconds: number): Promise<void> {
    const wrong = toKnockError(await knock(uri, milliseconds * KNOCKING), null);
    // With routing another member of the cluster may answer.
    if (wrong && !uri.startsWith('neo4j')) throw wrong;
    // Nobody would close the new lines of a session that was closed meanwhile.
    if (isClosed) throw new GraphUnavailable(CLOSED);
    const old = driver;
    driver = connect();
    void closeSoon(old);
  }

  async function explain(error: unknown, milliseconds: number): Promise<unknown> {
    if (isAboutStatement(error)) return new GraphRefused(SYSTEM_DATABASE, { cause: error });
    const known = toGraphError(error);
    if (!(known instanceof GraphUnavailable) || known instanceof GraphRefused || error instanceof DeadlinePassed) return known;
    return toKnockError(await knock(uri, milliseconds * KNOCKING), error) ?? known;
  }

  const side: GraphSession = {
    engine: 'neo4j',
    async read(cypher, params = {}) {
      return (await inSession('executeRead', (tx) => runIn(tx, cypher, params))) as Row[];
    },
    async write<T>(work: (tx: Transaction) => Promise<T>) {
      return (await inSession('executeWrite', (tx) =>
        work({ run: (cypher, params = {}) => runIn(tx, cypher, params), isQueued: true }),
      )) as T;
    },
    async lastCommit() {
      // With a session of its own: others begin where somebody of this program has left off.
      const session = driver.session({ ...(database ? { database } : {}), defaultAccessMode: neo4j.session.READ });
      try {
        await withDeadline(
          session.executeRead((tx) => tx.run('RETURN 1 AS one')),
          TRANSACTION.executeRead,
        );
        return session.lastBookmarks().join();
      } catch (error) {
        throw toGraphError(error);
      } finally {
        session.close().catch(() => undefined);
      }
    },
    ping,
    close() {
      isClosed = true;
      return closeSoon(driver);
    },
  };
  try {
    await side.ping(OPEN_WITHIN);
    return side;
  } catch (error) {
    await side.close();
    throw error;
  }
}

async function askOnce(driver: Driver, database: string | undefined, milliseconds: number): Promise<void> {
  const session = driver.session({ ...(database ? { database } : {}), defaultAccessMode: neo4j.session.READ });
  try {
    await withDeadline(
      session.run('RETURN 1 AS one').then(() => undefined),
      milliseconds,
    );
  } finally {
    session.close().catch(() => undefined);
  }
}

/** The one question of a ping is right in every database but the one that takes commands only. */
function isAboutStatement(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Statement.');
}

/** Ends every line; a silent server is not waited for. */
async function closeSoon(driver: Driver): Promise<void> {
  await withDeadline(driver.close(), CLOSE_WITHIN).catch(() => undefined);
}

function createDriver(uri: string, user: string, password: string, retry: number): Driver {
  try {
    // The driver finds out only when it connects, and then not in these words.
    new URL(uri);
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: 30,
      connectionAcquisitionTimeout: 5 * SECONDS,
      connectionTimeout: 5 * SECONDS,
      connectionLivenessCheckTimeout: 60 * SECONDS,
      maxTransactionRetryTime: retry,
    });
  } catch (error) {
    throw new GraphRefused(
      {
        zh: `NEO4J_URI 的写法不对：${withoutLogin(uri)}。应为 bolt://主机:端口、neo4j://主机:端口，或带 +s、+ssc 的加密形式。`,
        en: `NEO4J_URI is not an address of a Neo4j server: ${withoutLogin(uri)}. It should be bolt://host:port or neo4j://host:port, with +s or +ssc for TLS.`,
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
