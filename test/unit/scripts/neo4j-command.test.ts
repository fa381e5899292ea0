import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findJava, javaVersion } from '../../../scripts/local/find-java.ts';
import { toNeo4jCommand } from '../../../scripts/local/neo4j-command.ts';
import { NotAvailable } from '../../../scripts/local/not-available.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'liantu-command-'));
  mkdirSync(join(home, 'bin'));
  writeFileSync(join(home, 'bin', 'java'), '#!/bin/sh\necho \'openjdk version "21.0.4" 2026-07-16\' >&2\n');
  chmodSync(join(home, 'bin', 'java'), 0o755);
  vi.stubEnv('JAVA_HOME', home);
  vi.stubEnv('NEO4J_HOME', home);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

function installServer(version: string): void {
  mkdirSync(join(home, 'lib'));
  writeFileSync(join(home, 'lib', `neo4j-server-${version}.jar`), '');
}

describe('the command that starts Neo4j', () => {
  it('takes the Java of JAVA_HOME and knows its version', () => {
    expect(findJava()).toBe(join(home, 'bin', 'java'));
    expect(javaVersion(findJava())).toBe(21);
    expect(javaVersion(null)).toBe(0);
  });

  it('starts an installed LTS', () => {
    installServer('5.26.31');
    const { java, args } = toNeo4jCommand();
    expect(java).toBe(join(home, 'bin', 'java'));
    expect(args.slice(-3)).toEqual(['-cp', join(home, 'lib', '*'), 'org.neo4j.server.CommunityEntryPoint']);
    expect(args).not.toContain('--add-modules=jdk.incubator.vector');
  });

  it('starts an installed one of the newest line, whose main class has another name', () => {
    installServer('2026.09.0');
    const { args } = toNeo4jCommand();
    expect(args.at(-1)).toBe('org.neo4j.server.Neo4jCommunity');
    expect(args).toContain('--add-modules=jdk.incubator.vector');
  });

  it('says so when there is no Neo4j in NEO4J_HOME', () => {
    expect(() => toNeo4jCommand()).toThrow(NotAvailable);
    expect(() => toNeo4jCommand()).toThrow(/no Neo4j in it/);
  });
});
