import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findJars, NEO4J_VERSION } from './find-jars.ts';
import { findJava } from './find-java.ts';
import { NotAvailable } from './not-available.ts';

/** The main class has another name and the flags are one more from 2025 on, when Neo4j began to count versions by the calendar. */
const FIRST_BY_CALENDAR = 2025;
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/**
 * How to start Neo4j on this machine: the one of NEO4J_HOME, else the jars through Maven.
 * @returns the java to run and its arguments up to the main class
 * @throws NotAvailable in one sentence
 */
export function toNeo4jCommand(): { java: string; args: string[] } {
  const installed = process.env['NEO4J_HOME'];
  const version = installed ? versionIn(installed) : NEO4J_VERSION;
  const classpath = installed ? join(installed, 'lib', '*') : findJars();
  const java = findJava();
  if (!java) throw new NotAvailable('Java is needed to run the Neo4j of NEO4J_HOME (Debian: apt-get install openjdk-17-jre-headless).');
  const byCalendar = Number.parseInt(version, 10) >= FIRST_BY_CALENDAR;
  return {
    java,
    args: [
      '-Xmx1g',
      ...OPENED,
      '--enable-native-access=ALL-UNNAMED',
      ...(byCalendar ? ['--add-modules=jdk.incubator.vector'] : []),
      '-cp',
      classpath,
      byCalendar ? 'org.neo4j.server.Neo4jCommunity' : 'org.neo4j.server.CommunityEntryPoint',
    ],
  };
}

/** The version is in the name of the jar of the server. */
function versionIn(home: string): string {
  const lib = join(home, 'lib');
  const jar = existsSync(lib)
    ? readdirSync(lib)
        .map((name) => /^neo4j-server-(\d[\d.]*)\.jar$/.exec(name)?.[1])
        .find(Boolean)
    : undefined;
  if (!jar) throw new NotAvailable(`NEO4J_HOME is ${home}, and there is no Neo4j in it.`);
  return jar;
}
