import type { GapHistory } from '../../history/messages.ts';
import type { HistoryPlace } from '../../history/gap-record.ts';
import type { Context } from '../context/context.ts';
import type { RevisionLine } from '../nodes/parents.ts';
import { mustFindRevision, numberOf, toRevisionLine } from '../nodes/revisions.ts';

/** Milliseconds that one more look may take, and that are left for the answer. */
const ENOUGH_MS = 3500;

/** What is computed a little with each look, gone on with as long as the question has time. */
export async function lookOn<Found extends { isWhole: boolean }>(look: () => Promise<Found>, { time }: Context): Promise<Found> {
  for (;;) {
    const found = await look();
    if (found.isWhole || time.millisecondsLeft() < ENOUGH_MS) return found;
  }
}

interface AskedHistory extends Omit<GapHistory, 'earlier'> {
  earlier: RevisionLine | null;
}

/** The gaps of the past, a window of them. @throws NotFound for a revision that is not there */
export async function readGapHistory(place: HistoryPlace, asked: { upTo?: string | null }, context: Context): Promise<AskedHistory> {
  const upTo = asked.upTo == null ? null : numberOf(await mustFindRevision(asked.upTo, context));
  const { earlier, ...history } = await lookOn(() => context.loaders.history('gaps', { ...place, upTo }), context);
  const record = earlier === null ? null : await context.loaders.revision.load(earlier);
  return { ...history, earlier: record && toRevisionLine(record) };
}
