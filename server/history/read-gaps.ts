/** The gaps of a chain in a region, revision by revision: what is kept is taken, what is not is computed while there is time. */
import { isDeepStrictEqual } from 'node:util';
import { LABELS } from '../graph/vocabulary.ts';
import type { JournalLine } from '../journal/line.ts';
import { createCauses, findMoves } from './gap-changes.ts';
import type { GapCache, Kept, KeptRevision } from './gap-cache.ts';
import { mayMoveGaps, readSnapshot, toGapRecord, type GapRecord, type HistoryPlace } from './gap-record.ts';
import type { GapHistory, GapRevision } from './messages.ts';
import { createNames } from './names.ts';
import { toChanges, toStatementChanges } from './to-changes.ts';
import { toRecord, walkJournal, type Step } from './walk.ts';

/** Revisions that may have moved a gap and are looked at, the newest ones; older ones are not told of. */
const MOST = 300;

interface Options {
  lines: () => AsyncIterable<JournalLine>;
  until: number;
  place: HistoryPlace;
  cache: GapCache;
  isOver: () => boolean;
}

export async function readGaps({ lines, until, place, cache, isOver }: Options): Promise<GapHistory> {
  let kept = await cache.read(place);
  const wanted = await findWanted(lines(), until);
  // Rules that changed since give other gaps: the newest one that is kept says so.
  const known = wanted.findLast(({ hash }) => kept.has(hash));
  const probe = kept.size > 0 && known !== undefined && !checked.has(kept) ? known.hash : null;
  const found: GapRevision[] = [];
  let before: GapRecord | null = null;
  let isWhole = true;
  let isProven = probe === null;
  const next: Kept = new Map();
  const isWanted = new Set(wanted.map(({ hash }) => hash));
  if (wanted.every(({ hash }) => kept.has(hash)) && probe === null) {
    for (const { hash, revision } of wanted) {
      const { record, moves } = kept.get(hash)!;
      if (record) found.push({ revision, numbers: record.numbers, moves });
    }
    return { revisions: found, isWhole };
  }
  for await (const step of walkJournal(lines(), until)) {
    if (!isWanted.has(step.hash)) continue;
    if (isOver()) {
      isWhole = false;
      break;
    }
    let own = kept.get(step.hash);
    if (own === undefined || probe === step.hash) {
      const computed = await compute(step, place, before);
      if (own !== undefined && !isDeepStrictEqual(own.record, computed.record)) {
        await cache.write(place, new Map());
        return readGaps({ lines, until, place, cache, isOver });
      }
      isProven ||= probe === step.hash;
      own = computed;
    }
    next.set(step.hash, own);
    before = own.record;
    if (own.record) found.push({ revision: step.summary.revision, numbers: own.record.numbers, moves: own.moves });
  }
  kept = isWhole ? next : new Map([...kept, ...next]);
  if (isProven) checked.add(kept);
  await cache.write(place, kept);
  return { revisions: found, isWhole };
}

/** Caches whose newest entry was held against the rules of this program. */
const checked = new WeakSet<Kept>();

async function compute(step: Step, place: HistoryPlace, before: GapRecord | null): Promise<KeptRevision> {
  const record = toGapRecord(await readSnapshot(step.fold, toRecord(step.summary)), place);
  if (record === null || before === null) return { record, moves: [] };
  const moves = findMoves(before, record);
  if (moves.length === 0) return { record, moves: [] };
  const names = createNames(step.fold, step.rows);
  const causeOf = createCauses(toStatementChanges(toChanges(step.rows, step.fold)), names);
  return {
    record,
    moves: moves.map((move) => ({ ...move, name: names.of(`${LABELS.product} ${move.product}`), cause: causeOf(move.product) })),
  };
}

/** The newest revisions that may have moved a gap. */
async function findWanted(lines: AsyncIterable<JournalLine>, until: number): Promise<{ revision: number; hash: string }[]> {
  const found: { revision: number; hash: string }[] = [];
  for await (const { summary, hash, rows } of walkJournal(lines, until)) {
    if (!mayMoveGaps(rows)) continue;
    found.push({ revision: summary.revision, hash });
    if (found.length > MOST) found.shift();
  }
  return found;
}
