/** A journal of a thousand revisions, beside the same facts in one: how long the start takes, and the last page of the list. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphSession } from '../../server/graph/session.ts';
import { journalOf } from '../../server/graph/graph-journal.ts';
import { LABELS } from '../../server/graph/vocabulary.ts';
import { createGapCache } from '../../server/history/gap-cache.ts';
import { readGapRecord } from '../../server/history/gap-record.ts';
import { createPast, type Past } from '../../server/history/past.ts';
import { readGaps } from '../../server/history/read-gaps.ts';
import { readOpened, readTold } from '../../server/history/read-told.ts';
import { parseSeedFolder } from '../../server/ingest/seeds/parse-seeds.ts';
import { commitChanges } from '../../server/ingest/write/commit-changes.ts';
import type { NodePart } from '../../server/ingest/write/graph-parts.ts';
import { readGraphState } from '../../server/ingest/write/read-graph-parts.ts';
import { writeFacts } from '../../server/ingest/write/write-facts.ts';
import { openBesideJournal } from '../../server/start/open-store.ts';
import { atMost, bestCpuOf, bestOf, reported, type Measurement } from './measurement.ts';

const REVISIONS = 1000;
const MOST_START = 3;
const STARTS = 9;
const MOST_LIST = 2;
const PAGE = 20;
/** Facts of one revision that is opened. */
const CHANGED = 20_000;
const PLACE = { chain: 'ni-cu-co', region: 'cn-620300' };
/** Revisions that are computed by themselves, to compare. */
const ALONE = 20;
const MOST_GAPS = 1 / 4;
const NOTHING = { newNodes: [], changedNodes: [], goneNodes: [], newLinks: [], goneLinks: [] };

export async function measure(): Promise<Measurement[]> {
  const [one, many] = [mkdtempSync(join(tmpdir(), 'liantu-bench-')), mkdtempSync(join(tmpdir(), 'liantu-bench-'))];
  try {
    await (await fill(one)).close();
    const session = await fill(many);
    await writeMany(session);
    await session.close();
    // The first ones pay for code that is not compiled yet, and would make the first folder look slow.
    const [alone, after] = [await bestCpuOf(STARTS, () => start(one)), await bestCpuOf(STARTS, () => start(many))];
    const again = (await openBesideJournal(many, () => undefined)).session;
    await writeLarge(again);
    await again.close();
    return [
      atMost(
        'start from a thousand revisions',
        after / alone,
        MOST_START,
        `${ms(after)} of the processor beside ${ms(alone)} from one revision`,
      ),
      ...(await measureReading(many)),
    ];
  } finally {
    for (const folder of [one, many]) rmSync(folder, { recursive: true, force: true });
  }
}

async function measureReading(folder: string): Promise<Measurement[]> {
  const session = (await openBesideJournal(folder, () => undefined)).session;
  const lines = (after: number) => journalOf(session).lines(after);
  const newest = (await journalOf(session).head()).revision;
  const plain = await bestOf(3, async () => {
    for await (const { text } of lines(0)) JSON.parse(text);
  });
  const page = Array.from({ length: PAGE }, (_, i) => newest - i);
  const past = createPast()(lines);
  const list = await bestOf(1, () => readTold(past, page, newest));
  const listAgain = await bestOf(3, () => readTold(past, page, newest));
  const opened = await bestOf(3, () => readOpened(past, { revision: newest, skip: CHANGED - 50, most: 50 }, newest));
  const cache = createGapCache(null);
  const options = { past, until: newest, place: PLACE, cache, isOver: () => false };
  const look = async () => {
    for (let upTo: number | null = newest; upTo !== null;) upTo = (await readGaps(options, upTo)).earlier;
  };
  const first = await bestOf(1, look);
  const again = await bestOf(3, look);
  const alone = (await bestOf(1, () => readAlone(past, newest))) / ALONE;
  await session.close();
  return [
    atMost(
      'the last page of a thousand revisions',
      list / plain,
      MOST_LIST * PAGE,
      `${ms(list)} at first; parsing every line of the journal alone ${ms(plain)}`,
    ),
    atMost('the last page again, of its first look', listAgain / list, 1, ms(listAgain)),
    reported(`a revision of ${CHANGED} changed facts, its last page`, ms(opened)),
    atMost(
      'the gaps of a thousand revisions, each of its own by all of its facts',
      first / (alone * REVISIONS),
      MOST_GAPS,
      `${ms(first)} at first, ${ms(again)} once they are kept; one by all of its facts ${ms(alone)}`,
    ),
  ];
}

/** Some revisions, each computed of everything that was there. */
async function readAlone(past: Past, newest: number): Promise<void> {
  for await (const { fold } of past.walk(newest - ALONE, newest - 1)) await readGapRecord(fold, PLACE);
}

async function fill(folder: string): Promise<GraphSession> {
  const { session } = await openBesideJournal(folder, () => undefined);
  await writeFacts(session, await parseSeedFolder('graph-seeds/nickel-copper-cobalt'), { by: 'bench', note: null });
  return session;
}

/** One production after the other is a plan and runs again, so that each revision may move a gap. */
async function writeMany(session: GraphSession): Promise<void> {
  const { nodes, revision } = await readGraphState(session);
  const made = nodes.filter(({ label, props }) => label === LABELS.production && props['phase'] === 'OPERATING');
  for (let i = 0; i < REVISIONS; i++) {
    const at = Math.floor(i / 2) % made.length;
    const before = made[at]!;
    const after: NodePart = { ...before, props: { ...before.props, phase: i % 2 === 0 ? 'PLANNED' : 'OPERATING' } };
    const changes = { ...NOTHING, changedNodes: [{ before, after }], counts: { added: 0, changed: 1, removed: 0 } };
    await commitChanges(session, changes, { since: revision + i, by: 'bench', note: null });
    made[at] = after;
  }
}

/** Many facts at once. */
async function writeLarge(session: GraphSession): Promise<void> {
  const { nodes, revision } = await readGraphState(session);
  const source = nodes.find(({ label }) => label === 'Source')!;
  const newNodes = Array.from({ length: CHANGED }, (_, i): NodePart => {
    const id = `bench-${i}`;
    return { ...source, id, props: { ...source.props, id }, owner: `Source ${id}` };
  });
  const counts = { added: CHANGED, changed: 0, removed: 0 };
  await commitChanges(session, { ...NOTHING, newNodes, counts }, { since: revision, by: 'bench', note: null });
}

async function start(folder: string): Promise<void> {
  await (await openBesideJournal(folder, () => undefined)).session.close();
}

const ms = (time: number): string => `${Math.round(time)} ms`;
