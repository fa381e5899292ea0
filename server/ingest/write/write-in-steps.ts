/**
 * A revision that is too large for one transaction. First it is told to the journal, then its parts are written one by one, each together
 * with the mark of how far it is, so that whoever comes after a kill can go on at that very place. Readers see it when it is whole.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { GraphRefused, type Sentence } from '../../errors.ts';
import { addLines, journalOf } from '../../graph/graph-journal.ts';
import { lockMark, readMark, RESTORING, setPending, type Pending } from '../../graph/mark.ts';
import type { GraphSession, Transaction } from '../../graph/session.ts';
import { findRevision, readRows } from '../../journal/fold.ts';
import { toRevisionTexts, toText, type RevisionSummary, type Row, type RowsPart } from '../../journal/record.ts';
import { applyRows, type Progress } from './apply-rows.ts';
import { Overtaken } from './moving.ts';
import { writeRevision } from './write-revision.ts';

export interface LargeRevision {
  summary: RevisionSummary;
  /** Its rows, made anew at each call, and the same in parts, each with its text: first it is told, then it is written. */
  rows(): Iterable<Row>;
  parts(): Iterable<RowsPart>;
  total: number;
}

/** Lines of the journal, and rows of the graph, that go in one transaction: each is a way to the engine and back several times. */
const AT_ONCE = { lines: 8, rows: 10_000 };

/** @param atOnce for tests: a part of more rows goes alone */
export async function writeInSteps(
  session: GraphSession,
  revision: LargeRevision,
  onProgress: Progress,
  atOnce: Partial<typeof AT_ONCE> = {},
): Promise<void> {
  const { lines, rows: most } = { ...AT_ONCE, ...atOnce };
  const { summary, rows, parts, total } = revision;
  const sizes: number[] = [];
  const pending: Pending = { revision: summary.revision, token: randomUUID(), step: 0, isRecorded: false };
  await session.write(async (tx) => {
    const mark = await lockMark(tx);
    if (mark.revision !== summary.revision - 1 || mark.pending !== null) throw new Overtaken();
    await setPending(tx, pending);
  });
  const hash = await record(session, summary, counted(parts(), sizes), pending, lines).catch(async (error: unknown) => {
    await giveUp(session, pending).catch(() => undefined);
    throw error;
  });
  await applyParts(session, pending, toAsync(inSizes(rows(), sizes)), most, (done) => onProgress(done, total, WRITING));
  await session.write(async (tx) => {
    await own(tx, pending);
    await writeRevision(tx, summary, hash);
  });
}

/** Tells how many rows each part has, so that the second time they need not be written out to be measured. */
function* counted(parts: Iterable<RowsPart>, sizes: number[]): Generator<RowsPart> {
  for (const part of parts) {
    sizes.push(part.rows.length);
    yield part;
  }
}

function* inSizes(rows: Iterable<Row>, sizes: readonly number[]): Generator<{ rows: Row[] }> {
  const all = rows[Symbol.iterator]();
  for (const size of sizes) yield { rows: Array.from({ length: size }, () => all.next().value as Row) };
}

async function record(
  session: GraphSession,
  summary: RevisionSummary,
  parts: Iterable<RowsPart>,
  pending: Pending,
  atOnce: number,
): Promise<string> {
  const { added, changed, removed, ...header } = summary;
  const texts = toRevisionTexts(header, parts, { added, changed, removed });
  let hash = '';
  if (session.journal) {
    const told = await session.journal.appendRevision(texts);
    // From here on it counts: whatever goes wrong with the graph is made good from the journal.
    told.keep();
    hash = told.hash;
  } else
    for (const some of inPortions(texts, atOnce))
      hash = await session.write(async (tx) => {
        await own(tx, pending);
        return addLines(tx, some);
      });
  await session.write(async (tx) => {
    await own(tx, pending);
    await setPending(tx, { ...pending, isRecorded: true });
  });
  return hash;
}

function* inPortions<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let portion: T[] = [];
  for (const item of items) {
    portion.push(item);
    if (portion.length < size) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}

async function applyParts(
  session: GraphSession,
  pending: Pending,
  parts: AsyncIterable<{ rows: readonly Row[] }>,
  most: number,
  onDone: (rows: number) => void,
): Promise<void> {
  let done = 0;
  for await (const { rows, step } of together(parts, pending.step, most)) {
    done += rows.length;
    await session.write(async (tx) => {
      // A driver that lost the answer to a step that was kept tries it again.
      if ((await own(tx, pending)).step >= step) return;
      await applyRows(tx, rows);
      await setPending(tx, { ...pending, step, isRecorded: true });
    });
    onDone(done);
  }
}

/** Several parts that are one transaction, with the number of the last; those up to `from` are written already. */
async function* together(
  parts: AsyncIterable<{ rows: readonly Row[] }>,
  from: number,
  most: number,
): AsyncGenerator<{ rows: readonly Row[]; step: number }> {
  let waiting: Row[] = [];
  let step = 0;
  for await (const { rows } of parts) {
    if (step >= from && waiting.length > 0 && waiting.length + rows.length > most) {
      yield { rows: waiting, step };
      waiting = [];
    }
    step += 1;
    if (step > from) for (const row of rows) waiting.push(row);
  }
  if (waiting.length > 0) yield { rows: waiting, step };
}

/** @returns how far it is @throws Overtaken where another has taken the revision over */
async function own(tx: Transaction, { token }: Pending): Promise<Pending> {
  const { pending } = await lockMark(tx);
  if (pending?.token !== token) throw new Overtaken();
  return pending;
}

/** Takes back a revision of which the journal does not hold all: nothing of it is in the graph yet. */
async function giveUp(session: GraphSession, pending: Pending): Promise<void> {
  await session.write(async (tx) => {
    await own(tx, pending);
    const isBegun = session.journal === undefined && (await lastLine(tx)) > 0;
    if (isBegun) await addLines(tx, [toText({ is: 'undone', revision: pending.revision })]);
    await setPending(tx, null);
  });
}

/** The lines of a revision that was begun and has no end, 0 where the journal ends whole. */
async function lastLine(tx: Transaction): Promise<number> {
  const rows = await tx.run(
    `MATCH (n:JournalLine) WHERE n.text STARTS WITH '{"is":"begin"' OR n.text STARTS WITH '{"is":"end"' OR n.text STARTS WITH '{"is":"undone"'
     RETURN n.id AS id, n.text STARTS WITH '{"is":"begin"' AS isOpen ORDER BY n.id DESC LIMIT 1`,
  );
  return rows[0]?.['isOpen'] === true ? (rows[0]['id'] as number) : 0;
}

const WRITING: Sentence = { zh: '写入图谱', en: 'writing to the graph' };
const HALF_RESTORED: Sentence = {
  zh: '上一次恢复备份没有做完，图库里只有一部分；没有启动。请再运行一次 npm run restore。',
  en: 'A backup was restored in part only; nothing was started. Run npm run restore once more.',
};
/** Who writes moves the mark every second or so; who does not for this long is taken for gone. */
const PATIENCE_MS = 8_000;
const LOOK_MS = 250;

/**
 * Ends a revision that was left half written: completes it where the journal holds all of it, else takes it back. One that another is
 * still writing is waited for.
 * @param patience milliseconds without any movement before its writer is taken for gone
 * @returns what was done, null where nothing was to do
 */
export async function settlePending(session: GraphSession, patience = PATIENCE_MS): Promise<{ revision: number; isKept: boolean } | null> {
  let seen = '';
  let since = Date.now();
  for (;;) {
    const { pending, lines } = await readMark(session);
    if (pending === null) return null;
    if (pending.token === RESTORING) throw new GraphRefused(HALF_RESTORED);
    const now = JSON.stringify([pending, lines]);
    if (now !== seen) [seen, since] = [now, Date.now()];
    if (Date.now() - since >= patience) return settle(session, pending);
    await setTimeout(LOOK_MS);
  }
}

/** Writes, step by step, the next revision that the journal holds and the graph does not. */
export async function completeRevision(session: GraphSession, revision: number): Promise<void> {
  const pending: Pending = { revision, token: randomUUID(), step: 0, isRecorded: true };
  await session.write(async (tx) => {
    await lockMark(tx);
    await setPending(tx, pending);
  });
  await settle(session, pending);
}

async function settle(session: GraphSession, left: Pending): Promise<{ revision: number; isKept: boolean }> {
  const pending = { ...left, token: randomUUID() };
  await session.write(async (tx) => {
    await own(tx, left);
    await setPending(tx, pending);
  });
  const journal = journalOf(session);
  const isKept = session.journal ? (await journal.head()).revision >= left.revision : left.isRecorded;
  if (!isKept) {
    await giveUp(session, pending);
    return { revision: left.revision, isKept };
  }
  const told = await findRevision(journal.lines(), left.revision);
  if (told) {
    await applyParts(session, pending, readRows(journal.lines(told.line)), AT_ONCE.rows, () => undefined);
    await session.write(async (tx) => {
      await own(tx, pending);
      await writeRevision(tx, told.summary, told.hash);
    });
  }
  return { revision: left.revision, isKept };
}

async function* toAsync<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}
