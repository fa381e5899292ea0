import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { measureLog, toReason, whyEnded } from '../../../scripts/local/why-ended.ts';

const LOCKED = 'Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked by another process: /x/store_lock.';

it.each([
  [LOCKED, /\/data\/neo4j 正被另一个 Neo4j 使用.* \/ Another Neo4j uses the folder \/data\/neo4j/],
  ['java.io.IOException: No space left on device', /\/data\/neo4j 所在的磁盘已满.* \/ The disk of the folder \/data\/neo4j is full/],
  ['', /原因见 \/data\/neo4j\/logs\/neo4j\.log。 \/ .*\/data\/neo4j\/logs\/neo4j\.log says why/],
])('says why a server ended: %s', (log, words) => expect(toReason(log, '/data/neo4j')).toMatch(words));

it('reads what was written since the start alone', () => {
  const home = mkdtempSync(join(tmpdir(), 'liantu-why-'));
  try {
    expect([measureLog(home), whyEnded(home, 0)]).toEqual([0, expect.stringContaining('says why')]);
    mkdirSync(join(home, 'logs'));
    writeFileSync(join(home, 'logs', 'neo4j.log'), `${LOCKED}\n`);
    const since = measureLog(home);
    expect(whyEnded(home, 0)).toContain('Another Neo4j');
    expect(whyEnded(home, since)).toContain('says why');
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
