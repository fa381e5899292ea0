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
import { readUntil, toRecord, walkJournal, type Step } from './walk.ts';

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
  const kept = await cache.read(place);
  const wanted = await findWanted(lines(), until);
  // Rules that changed since give other gaps: the newest one that is kept says so.
  const known = wanted.findLast(({ hash }) => kept.has(hash));
  const probe = known !== undefined && !checked.has(kept) ? known.hash : null;
  if (probe === null && wanted.every(({ hash }) => kept.has(hash))) return { revisions: tell(wanted, kept), isWhole: true };
  let before: GapRecord | null = null;
  let isWhole = true;
  let isProven = probe === null;
  const next: Kept = new Map();
  const isWanted = new Set(wanted.map(({ hash }) => hash));
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
  }
  const all = isWhole ? next : new Map([...kept, ...next]);
  if (isProven) checked.add(all);
  await cache.write(place, all);
  return { revisions: tell(wanted, next), isWhole };
}

/** Those of the revisions that are known, as far as the graph held the place. */
function tell(wanted: readonly Wanted[], known: Kept): GapRevision[] {
  return wanted.flatMap(({ revision, hash }) => {
    const { record = null, moves = [] } = known.get(hash) ?? {};
    return record === null ? [] : [{ revision, numbers: record.numbers, moves }];
  });
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

interface Wanted {
  revision: number;
  hash: string;
}

/** The newest revisions that may have moved a gap. */
async function findWanted(lines: AsyncIterable<JournalLine>, until: number): Promise<Wanted[]> {
  const found: Wanted[] = [];
  for await (const { begin, hash, parts } of readUntil(lines, until)) {
    if (!parts.some(mayMoveGaps)) continue;
    found.push({ revision: begin.revision, hash });
    if (found.length > MOST) found.shift();
  }
  return found;
}
