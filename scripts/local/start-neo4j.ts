/** Starts a real Neo4j on this machine: an installed one (NEO4J_HOME), the jars through Maven, or Docker. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { findJars } from './find-jars.ts';
import { NotAvailable } from './not-available.ts';
import { output, which } from './system.ts';

export interface RunningNeo4j { uri: string; user: string; password: string; stop(): Promise<void> }
export interface StartOptions {
  /** Where the database lives; a temporary folder that is removed at the stop where not given. */
  home?: string;
  password?: string;
  /** A folder with private.key and public.crt: the Bolt connector then asks for TLS. */
  certificates?: string;
}

const USER = 'neo4j';
const DEFAULT_PASSWORD = 'liantu-local';
const READY_WITHIN_MS = 120_000;
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);

/** @throws NotAvailable when no Neo4j can be had here; the sentence says how to get one */
export async function startNeo4j({ home, password = DEFAULT_PASSWORD, certificates }: StartOptions = {}): Promise<RunningNeo4j> {
  const installed = process.env['NEO4J_HOME'];
  if (installed && !existsSync(join(installed, 'lib'))) throw new NotAvailable(`NEO4J_HOME is ${installed}, and there is no Neo4j in it.`);
  let classpath: string;
  try {
    classpath = installed ? join(installed, 'lib', '*') : findJars();
  } catch (error) {
    if (error instanceof NotAvailable && dockerRuns()) return startInDocker(password);
    throw error;
  }
  const folder = home ?? mkdtempSync(join(tmpdir(), 'liantu-neo4j-'));
  const port = await freePort();
  writeConfiguration(folder, port, certificates);
  const server = spawn('java', ['-Xmx1g', ...OPENED, '--enable-native-access=ALL-UNNAMED', '-cp', classpath, 'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${folder}`, `--config-dir=${join(folder, 'conf')}`], { stdio: ['ignore', 'ignore', 'ignore'] });
  const uri = `${certificates ? 'bolt+ssc' : 'bolt'}://127.0.0.1:${port}`;
  const stop = async () => {
    await stopProcess(server);
    if (!home) rmSync(folder, { recursive: true, force: true });
  };
  try {
    await waitUntilReady(uri, password, () => server.exitCode !== null);
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri, user: USER, password, stop };
}

function writeConfiguration(home: string, port: number, certificates?: string): void {
  mkdirSync(join(home, 'conf'), { recursive: true });
  const tls = certificates ? [
    'server.bolt.tls_level=REQUIRED', 'dbms.ssl.policy.bolt.enabled=true', `dbms.ssl.policy.bolt.base_directory=${certificates}`,
    'dbms.ssl.policy.bolt.private_key=private.key', 'dbms.ssl.policy.bolt.public_certificate=public.crt', 'dbms.ssl.policy.bolt.client_auth=NONE',
  ] : [];
  writeFileSync(join(home, 'conf', 'neo4j.conf'), [
    `server.bolt.listen_address=127.0.0.1:${port}`, `server.bolt.advertised_address=127.0.0.1:${port}`, 'server.http.enabled=false', 'server.https.enabled=false',
    'dbms.security.auth_enabled=true', 'server.memory.heap.max_size=1g', 'server.memory.pagecache.size=256m', 'db.transaction.timeout=300s', 'dbms.usage_report.enabled=false',
    ...tls, '',
  ].join('\n'));
}

/** Ready is when a query is answered; the first login sets the password. */
async function waitUntilReady(uri: string, password: string, hasEnded: () => boolean): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (hasEnded()) throw new NotAvailable('The Neo4j process ended before it was ready; its logs folder says why.');
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
    driver.executeQuery('ALTER CURRENT USER SET PASSWORD FROM $old TO $new', { old: 'neo4j', new: password }, { database: 'system' }));
}

async function withDriver(uri: string, password: string, work: (driver: ReturnType<typeof neo4j.driver>) => Promise<unknown>): Promise<boolean> {
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

function stopProcess(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}

function dockerRuns(): boolean {
  return which('docker') !== null && output('docker', ['info', '--format', '{{.ServerVersion}}']) !== null;
}

async function startInDocker(password: string): Promise<RunningNeo4j> {
  const port = await freePort();
  const container = output('docker', ['run', '-d', '--rm', '-p', `127.0.0.1:${port}:7687`, '-e', `NEO4J_AUTH=${USER}/${password}`, 'neo4j:5.26-community']);
  if (!container) throw new NotAvailable('Docker could not start neo4j:5.26-community.');
  const uri = `bolt://127.0.0.1:${port}`;
  await waitUntilReady(uri, password, () => false);
  return { uri, user: USER, password, stop: async () => { output('docker', ['stop', container]); } };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
