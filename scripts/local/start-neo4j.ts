/** Starts a real Neo4j on this machine: an installed one (NEO4J_HOME), the jars through Maven, or Docker. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { freePort } from './free-port.ts';
import { toNeo4jCommand } from './neo4j-command.ts';
import { NotAvailable } from './not-available.ts';
import { output, which } from './system.ts';
import { measureLog, whyEnded } from './why-ended.ts';

export interface RunningNeo4j {
  uri: string;
  user: string;
  password: string;
  stop(): Promise<void>;
  /** Its process, to send it signals as an outage would; null for one that runs in Docker or elsewhere. */
  pid: number | null;
  /** Resolves when the server ends, whoever ended it; never for one that runs in Docker or elsewhere. */
  ended: Promise<void>;
}
export interface StartOptions {
  /** Where the database lives; a temporary folder that is removed at the stop where not given. */
  home?: string;
  password?: string;
  /** Taken when it is free, else another one. */
  port?: number;
  /** A folder with private.key and public.crt: the Bolt connector then asks for TLS. */
  certificates?: string;
  /** True for one that lives for minutes: what it saves by compiling little it would only win back later. */
  isShort?: boolean;
}

/** Compiles once and quickly, and collects what is dead without threads of its own. */
const SHORT = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
/** Each query is planned once, however often the tests fill the graph and empty it: to plan is most of what such a server does. */
const PLANS_KEPT = ['dbms.cypher.min_replan_interval=1h', 'dbms.cypher.statistics_divergence_threshold=1.0'];
const USER = 'neo4j';
const DEFAULT_PASSWORD = 'liantu-local';
const READY_WITHIN_MS = 120_000;

/** @throws NotAvailable when no Neo4j can be had here; the sentence says how to get one */
export async function startNeo4j({
  home,
  password = DEFAULT_PASSWORD,
  port: wished,
  certificates,
  isShort = false,
}: StartOptions = {}): Promise<RunningNeo4j> {
  let command: ReturnType<typeof toNeo4jCommand>;
  try {
    command = toNeo4jCommand();
  } catch (error) {
    if (error instanceof NotAvailable && !process.env['NEO4J_HOME'] && dockerRuns()) return startInDocker(password);
    throw error;
  }
  const folder = home ?? mkdtempSync(join(tmpdir(), 'liantu-neo4j-'));
  const port = await freePort(wished);
  writeConfiguration(folder, port, { certificates, isShort });
  const logged = measureLog(folder);
  const args = [...(isShort ? SHORT : []), ...command.args, `--home-dir=${folder}`, `--config-dir=${join(folder, 'conf')}`];
  const server = spawn(command.java, args, { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => resolve()).once('error', () => resolve());
  });
  let hasEnded = false;
  // Whatever ends this process must not leave a server behind.
  const killAtExit = () => {
    server.kill();
    server.kill('SIGCONT');
  };
  process.once('exit', killAtExit);
  void ended.then(() => {
    hasEnded = true;
    process.off('exit', killAtExit);
  });
  const uri = `${certificates ? 'bolt+ssc' : 'bolt'}://127.0.0.1:${port}`;
  const stop = async () => {
    server.kill('SIGTERM');
    // A process that was stopped takes the signal only when it goes on.
    server.kill('SIGCONT');
    await ended;
    if (!home) rmSync(folder, { recursive: true, force: true });
  };
  try {
    await waitUntilReady(uri, password, () => (hasEnded ? whyEnded(folder, logged) : null));
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri, user: USER, password, stop, ended, pid: server.pid ?? null };
}

function writeConfiguration(home: string, port: number, { certificates, isShort }: Pick<StartOptions, 'certificates' | 'isShort'>): void {
  mkdirSync(join(home, 'conf'), { recursive: true });
  const tls = certificates
    ? [
        'server.bolt.tls_level=REQUIRED',
        'dbms.ssl.policy.bolt.enabled=true',
        `dbms.ssl.policy.bolt.base_directory=${certificates}`,
        'dbms.ssl.policy.bolt.private_key=private.key',
        'dbms.ssl.policy.bolt.public_certificate=public.crt',
        'dbms.ssl.policy.bolt.client_auth=NONE',
      ]
    : [];
  writeFileSync(
    join(home, 'conf', 'neo4j.conf'),
    [
      `server.bolt.listen_address=127.0.0.1:${port}`,
      `server.bolt.advertised_address=127.0.0.1:${port}`,
      'server.http.enabled=false',
      'server.https.enabled=false',
      'dbms.security.auth_enabled=true',
      'server.memory.heap.max_size=1g',
      'server.memory.pagecache.size=256m',
      'db.transaction.timeout=300s',
      'dbms.usage_report.enabled=false',
      ...(isShort ? PLANS_KEPT : []),
      ...tls,
      '',
    ].join('\n'),
  );
}

/** Ready is when a query is answered; the first login sets the password. */
async function waitUntilReady(uri: string, password: string, ended: () => string | null): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    const why = ended();
    if (why !== null) throw new NotAvailable(why);
    if (await answers(uri, password)) return;
    if (await setFirstPassword(uri, password)) continue;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new NotAvailable(`Neo4j was not ready within ${READY_WITHIN_MS / 1000} s.`);
}

async function answers(uri: string, password: string): Promise<boolean> {
  return withDriver(uri, password, (driver) => driver.executeQuery('RETURN 1'));
}

async function setFirstPassword(uri: string, password: string): Promise<boolean> {
  return withDriver(uri, 'neo4j', (driver) =>
    driver.executeQuery('ALTER CURRENT USER SET PASSWORD FROM $old TO $new', { old: 'neo4j', new: password }, { database: 'system' }),
  );
}

async function withDriver(
  uri: string,
  password: string,
  work: (driver: ReturnType<typeof neo4j.driver>) => Promise<unknown>,
): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, password), { connectionTimeout: 2_000, maxTransactionRetryTime: 0 });
  try {
    await work(driver);
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

function dockerRuns(): boolean {
  return which('docker') !== null && output('docker', ['info', '--format', '{{.ServerVersion}}']) !== null;
}

async function startInDocker(password: string): Promise<RunningNeo4j> {
  const port = await freePort();
  const container = output('docker', [
    'run',
    '-d',
    '--rm',
    '-p',
    `127.0.0.1:${port}:7687`,
    '-e',
    `NEO4J_AUTH=${USER}/${password}`,
    'neo4j:5.26-community',
  ]);
  if (!container) throw new NotAvailable('Docker could not start neo4j:5.26-community.');
  const uri = `bolt://127.0.0.1:${port}`;
  await waitUntilReady(uri, password, () => null);
  return {
    uri,
    user: USER,
    password,
    stop: async () => {
      output('docker', ['stop', container]);
    },
    ended: new Promise(() => undefined),
    pid: null,
  };
}
