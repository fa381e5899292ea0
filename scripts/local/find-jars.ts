/** Neo4j Community as jars through Maven, kept in the user's cache folder, so that the second start needs no network. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { NotAvailable } from './not-available.ts';
import { findJava, javaVersion } from './find-java.ts';
import { install, mayInstall, which } from './system.ts';

/** The LTS line that runs on Java 17; below 5.26.21 there is CVE-2026-1622. */
export const NEO4J_VERSION = '5.26.31';
const OLDEST_JAVA = 17;

/** @returns a classpath of jars @throws NotAvailable when Java or Maven cannot be had */
export function findJars(): string {
  const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'liantu');
  const folder = join(cache, `neo4j-${NEO4J_VERSION}`);
  const isCached = existsSync(folder);
  ensureTools({ maven: !isCached });
  if (!isCached) fetchInto(folder, cache);
  return join(folder, '*');
}

/** The jars arrive in a folder beside and are moved when all are there, so that a broken download is never taken for a whole one. */
function fetchInto(folder: string, cache: string): void {
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'fetching-'));
  try {
    process.stderr.write(`Fetching Neo4j ${NEO4J_VERSION} through Maven (once) …\n`);
    writeFileSync(join(work, 'pom.xml'), POM);
    const lib = join(work, 'lib');
    execFileSync(
      'mvn',
      ['-q', '-B', '-f', join(work, 'pom.xml'), 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${lib}`],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    if (!readdirSync(lib).some((name) => name.startsWith('neo4j-server'))) throw new Error('the server is not among the jars');
    renameSync(lib, folder);
  } catch (error) {
    if (existsSync(folder)) return;
    throw new NotAvailable(
      `Maven could not fetch Neo4j ${NEO4J_VERSION}: ${error instanceof Error ? error.message.split('\n')[0] : 'unknown reason'}`,
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function ensureTools(needed: { maven: boolean }): void {
  const missing = [
    ...(javaVersion(findJava()) >= OLDEST_JAVA ? [] : ['openjdk-17-jre-headless']),
    ...(!needed.maven || which('mvn') ? [] : ['maven']),
  ];
  if (missing.length === 0) return;
  if (!mayInstall())
    throw new NotAvailable(
      `Java ${OLDEST_JAVA} and Maven are needed to run a Neo4j (Debian: apt-get install ${missing.join(' ')}), or set NEO4J_URI or NEO4J_HOME.`,
    );
  install(missing, 'to run a Neo4j');
}

const dependency = (group: string, artifact: string) =>
  `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${NEO4J_VERSION}</version></dependency>`;
const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>liantu</groupId><artifactId>neo4j-jars</artifactId><version>1</version>
<dependencies>${dependency('org.neo4j', 'neo4j')}${dependency('org.neo4j.app', 'neo4j-server')}</dependencies></project>
`;
