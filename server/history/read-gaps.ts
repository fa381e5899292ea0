/** The gaps of a chain in a region, revision by revision: what is kept is taken, what is not is computed while there is time. */
import { isDeepStrictEqual } from 'node:util';
import { LABELS } from '../graph/vocabulary.ts';
import { createCauses, findMoves } from './gap-changes.ts';
import type { GapCache, Kept, KeptRevision } from './gap-cache.ts';
import { createGapRecorder, readGapRecord, type GapRecord, type GapRecorder, type HistoryPlace } from './gap-record.ts';
import type { GapHistory } from './messages.ts';
import { createNames } from './names.ts';
import type { Past, PastRevision } from './past.ts';
import { toChanges, toStatementChanges } from './to-changes.ts';
import type { Step } from './walk.ts';

/** Revisions that may have moved a gap and are told of at once. */
export const WINDOW = 300;

export interface GapOptions {
  past: Past;
  until: number;
  place: HistoryPlace;
  cache: GapCache;
  isOver: () => boolean;
}

/** @param upTo the newest revision that is looked at; what the one before the window was is what the first is held against */
export async function readGaps(options: GapOptions, upTo = options.until): Promise<GapHistory> {
  const wanted = await findWanted(options, upTo);
  const window = wanted.slice(-WINDOW - 1);
  const kept = await readProven(options);
  const isWhole = await complete(options, kept, window);
  return {
    revisions: window.flatMap(({ revision, line }, i) => {
      const { record = null, moves = null } = kept.get(line.hash) ?? {};
      return record === null ? [] : [{ revision, numbers: record.numbers, moves: i === 0 ? [] : (moves ?? []) }];
    }),
    isWhole,
    earlier: wanted.length > window.length ? window[0]!.revision : null,
  };
}

/** The gaps as they were after a revision; null where the graph did not hold the place yet. */
export async function readGapsAt(options: GapOptions, revision: number): Promise<GapRecord | null> {
  const last = (await findWanted(options, revision)).slice(-1);
  const kept = await readProven(options);
  await complete({ ...options, isOver: () => false }, kept, last);
  return last[0] === undefined ? null : (kept.get(last[0].line.hash)?.record ?? null);
}

/** The revisions that may have moved a gap, oldest first. */
async function findWanted({ past, until }: GapOptions, upTo: number): Promise<PastRevision[]> {
  return (await past.revisions(Math.min(upTo, until))).filter(({ mayMoveGaps }) => mayMoveGaps);
}

/** Caches whose newest entry was held against the rules of this program. */
const proven = new WeakSet<Kept>();

/** Rules that changed since give other gaps: the newest one that is kept says so. */
async function readProven(options: GapOptions): Promise<Kept> {
  const { past, place, cache, until } = options;
  const kept = await cache.read(place);
  if (proven.has(kept)) return kept;
  const newest = (await findWanted(options, until)).findLast(({ line }) => kept.has(line.hash));
  for await (const step of newest ? past.walk(newest.revision, newest.revision) : [])
    if (!isDeepStrictEqual(kept.get(step.hash)!.record, await readGapRecord(step.fold, place))) kept.clear();
  proven.add(kept);
  return kept;
}

/** Computes what is not kept of some revisions that follow one another. @returns whether there was time for all of it */
async function complete({ past, place, cache, isOver }: GapOptions, kept: Kept, window: readonly PastRevision[]): Promise<boolean> {
  const isReady = ({ line }: PastRevision, i: number): boolean => {
    const own = kept.get(line.hash);
    return own !== undefined && (i === 0 || own.moves !== null);
  };
  const missing = window.filter((one, i) => !isReady(one, i));
  const [first, last] = [missing[0], missing.at(-1)];
  if (first === undefined || last === undefined) return true;
  const placeOf = new Map(window.map((one, i) => [one.line.hash, i]));
  const recorder = createGapRecorder(place);
  let isWhole = true;
  for await (const step of past.walk(first.revision, last.revision)) {
    recorder.pass(step.rows);
    const i = placeOf.get(step.hash);
    if (i === undefined || isReady(window[i]!, i)) continue;
    if (isOver()) {
      isWhole = false;
      break;
    }
    kept.set(step.hash, await compute(step, recorder, i === 0 ? undefined : (kept.get(window[i - 1]!.line.hash)?.record ?? null)));
  }
  await cache.write(place, kept);
  return isWhole;
}

/** @param before null where the graph did not hold the place; undefined: not known, so it is not told what moved */
async function compute(step: Step, recorder: GapRecorder, before: GapRecord | null | undefined): Promise<KeptRevision> {
  const record = await recorder.record(step.fold);
  if (before === undefined) return { record, moves: null };
  if (record === null || before === null) return { record, moves: [] };
  // Most revisions leave the gaps as they are: theirs need no room of their own.
  if (isDeepStrictEqual(before.gaps, record.gaps)) return { record: { ...record, gaps: before.gaps }, moves: [] };
  const moves = findMoves(before.gaps, record.gaps);
  const names = createNames(step.fold, step.rows);
  const causeOf = createCauses(toStatementChanges(toChanges(step.rows, step.fold)), names);
  return {
    record,
    moves: moves.map((move) => ({ ...move, name: names.of(`${LABELS.product} ${move.product}`), cause: causeOf(move.product) })),
  };
}
