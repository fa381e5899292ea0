import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createDice } from '../../scripts/bench-parts/methods-a-chains.ts';
import { IntendedError } from '../../server/errors.ts';
import { readFacts } from '../../server/graph/read-facts.ts';
import { writeFacts } from '../../server/ingest/write/write-facts.ts';
import { openBesideJournal, type StoreSettings } from '../../server/start/open-store.ts';
import { openEmptyNeo4j, requireNeo4j } from '../testkit/graph-engines.ts';
import { WRITE_ON_PROGRAM } from '../testkit/thread-program.ts';
import { createTinyFacts } from '../testkit/tiny-facts.ts';

/** `npm run test:faults` tries all of it, an ordinary run some. */
const isFull = process.env['FAULTS'] === 'full';
const KILLS = isFull ? 20 : 4;
const DAMAGES = isFull ? 200 : 24;
const REVISIONS = 1000;
const HOURS = 3_600_000;
const dice = createDice(Number(process.env['FAULT_SEED'] ?? 11));
const quiet = () => undefined;
const MOMENTS = ['acknowledged', 'starting', 'opened', 'acknowledged'] as const;

let place: string;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'liantu-faults-'));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Runs the writer until it is killed, so many milliseconds after it said so, or was started. */
async function runAndKill(settings: StoreSettings, when: 'starting' | 'opened' | 'acknowledged', milliseconds: number): Promise<string[]> {
  const child = spawn(process.execPath, [WRITE_ON_PROGRAM, JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let errors = '';
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const said = new Promise<void>((resolve) => {
    child.stdout.on('data', (text: Buffer) => {
      out += text.toString();
      if (out.includes(when)) resolve();
    });
  });
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
  if (when !== 'starting') await Promise.race([said, ended]);
  await setTimeout(milliseconds);
  child.kill('SIGKILL');
  await ended;
  expect(errors).toBe('');
  return out.split('\n').slice(0, -1);
}

async function killAgainAndAgain(settings: StoreSettings): Promise<void> {
  let acknowledged = 0;
  for (let round = 0; round <= KILLS; round++) {
    const isLast = round === KILLS;
    const when = isLast ? 'opened' : MOMENTS[round % MOMENTS.length]!;
    const lines = await runAndKill(settings, when, dice(900));
    const opened = lines
      .find((line) => line.startsWith('opened'))
      ?.split(' ')
      .slice(1)
      .map(Number);
    if (opened !== undefined) {
      expect(opened[0], `round ${round}: nothing acknowledged is lost`).toBeGreaterThanOrEqual(acknowledged);
      expect(opened[1], `round ${round}: nothing half is seen`).toBe(opened[0]);
    } else expect(isLast).toBe(false);
    acknowledged = Math.max(
      acknowledged,
      opened?.[0] ?? 0,
      ...lines.filter((line) => line.startsWith('ack')).map((line) => Number(line.split(' ')[1])),
    );
  }
  expect(acknowledged).toBeGreaterThan(0);
}

describe('a process that is killed at any moment', () => {
  it('loses nothing of the embedded graph', () => killAgainAndAgain({ dataDir: join(place, 'killed'), neo4j: null }), HOURS);

  it.skipIf(inject('neo4j') === null)(
    'loses nothing of a Neo4j',
    async () => {
      await (await openEmptyNeo4j()).close();
      await killAgainAndAgain({ dataDir: place, neo4j: requireNeo4j() });
    },
    HOURS,
  );
});

describe('a data folder that is damaged anywhere', () => {
  const capacity = 77;
  beforeAll(async () => {
    const { session } = await openBesideJournal(join(place, 'good'), quiet);
    await writeFacts(session, createTinyFacts(), { by: 'test', note: null });
    await writeFacts(session, { ...createTinyFacts(), needs: [] }, { by: 'test', note: null });
    const facts = createTinyFacts();
    facts.productions[0]!.capacity = capacity;
    await writeFacts(session, facts, { by: 'test', note: null });
    // As a kill leaves it, and as an orderly end does.
    cpSync(join(place, 'good'), join(place, 'left'), { recursive: true });
    await session.close();
  });

  it(
    'opens at the same revision with the same facts, or is refused in a sentence',
    async () => {
      const seen: Record<string, number> = {};
      for (let trial = 0; trial < DAMAGES; trial++) {
        const folder = join(place, 'trial');
        rmSync(folder, { recursive: true, force: true });
        cpSync(join(place, trial % 2 === 0 ? 'good' : 'left'), folder, { recursive: true });
        const how = spoil(folder);
        const outcome = await open(folder);
        expect(outcome, `${trial}: ${how}`).toMatch(/^(same|refused)/);
        seen[outcome] = (seen[outcome] ?? 0) + 1;
      }
      expect(Object.keys(seen).sort()).toEqual(['refused', 'same']);
      if (isFull) console.log('damages', seen);
    },
    HOURS,
  );

  function spoil(folder: string): string {
    const files = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => statSync(join(folder, name)).isFile()).sort();
    const name = files[dice(files.length)]!;
    const path = join(folder, name);
    const { size } = statSync(path);
    const at = size === 0 ? 0 : dice(size);
    const kind = ['bit', 'hole', 'cut', 'gone'][dice(4)]!;
    const bytes = readFileSync(path);
    if (kind === 'gone') rmSync(path);
    else if (kind === 'cut') truncateSync(path, at);
    else if (kind === 'hole') writeFileSync(path, bytes.fill(0, at, Math.min(at + 64, size)));
    else
      writeFileSync(
        path,
        bytes.map((byte, i) => (i === at ? byte ^ (1 << dice(8)) : byte)),
      );
    return `${kind} at ${at} of ${size} in ${name}`;
  }

  async function open(folder: string): Promise<string> {
    try {
      const { session } = await openBesideJournal(folder, quiet);
      try {
        const { revision, facts } = await readFacts(session);
        const isSame =
          revision?.id === 3 && facts.productions[0]?.capacity === capacity && facts.needs.length === createTinyFacts().needs.length;
        return isSame ? 'same' : `OTHER ${revision?.id ?? 'nothing'}`;
      } finally {
        await session.close();
      }
    } catch (error) {
      return error instanceof IntendedError ? 'refused' : `THREW ${String(error)}`;
    }
  }
});

describe.skipIf(!isFull)('a long journal', () => {
  it(
    `starts from ${REVISIONS} revisions`,
    async () => {
      const folder = join(place, 'long');
      const { session } = await openBesideJournal(folder, quiet);
      for (let i = 1; i <= REVISIONS; i++) {
        const facts = createTinyFacts();
        facts.productions[0]!.capacity = i;
        await writeFacts(session, facts, { by: 'test', note: null });
      }
      await session.close();
      rmSync(join(folder, 'graph'), { recursive: true });
      const again = await openBesideJournal(folder, quiet);
      const { revision, facts } = await readFacts(again.session);
      expect([revision?.id, facts.productions[0]?.capacity]).toEqual([REVISIONS, REVISIONS]);
      await again.session.close();
    },
    HOURS,
  );
});
