import type { GapHistory, HistoryAnswers } from '../../history/messages.ts';
import type { Context } from '../context/context.ts';

/** Milliseconds that one more look may take, and that are left for the answer. */
const ENOUGH_MS = 3500;

/** The gaps of the past, gone on with as long as the question has time. */
export async function readGapHistory(place: HistoryAnswers['gaps']['ask'], { loaders, time }: Context): Promise<GapHistory> {
  for (;;) {
    const history = await loaders.history('gaps', place);
    if (history.isWhole || time.millisecondsLeft() < ENOUGH_MS) return history;
  }
}
