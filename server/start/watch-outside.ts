import { countParts } from '../graph/queries/count-parts.ts';
import { readMark } from '../graph/mark.ts';
import { machineClock, type Clock } from '../graph/outage/clock.ts';
import type { GraphSession } from '../graph/session.ts';
import { IntendedError } from '../errors.ts';
import type { WriteResult } from '../ingest/write/commit-changes.ts';
import { takeInOutside } from '../ingest/write/take-in-outside.ts';
import type { Say } from './store-news.ts';

/** From one look at the numbers to the next. */
const LOOK_AFTER_MS = 60_000;
/** Looks at everything take no more than this share of the time, however large the graph: one of two seconds may come every minute. */
const MOST_OF_TIME = 1 / 20;
/** Where the engine does not tell whether anything was committed, so many looks at the numbers go to one at everything. */
const WHOLE_EVERY = 15;

/**
 * Looks now and then whether somebody changed a Neo4j past the product, and tells its journal so. The numbers of each kind show what came
 * or went; what was only changed is seen by a look at everything, which comes when anything was committed since the one before.
 * @param onFault is told why a look broke; not of a graph that is away, or that others write to: it is looked at again
 * @returns what ends it
 */
export function watchOutside(session: GraphSession, say: Say, onFault: (error: unknown) => void, clock: Clock = machineClock): () => void {
  let isOver = false;
  let looks = 0;
  let known: string | null = null;
  let callOff: () => void = () => undefined;
  /** The last look at everything: what was committed before it, and when the next may come. */
  let whole = { commit: null as string | null, next: 0 };
  const takeIn = async (commit: string | null) => {
    const begun = clock.now();
    const found = await takeInOutside(session);
    const ended = clock.now();
    whole = { commit, next: ended + (ended - begun) / MOST_OF_TIME };
    return found;
  };
  const look = async (): Promise<void> => {
    const { revision, pending } = await readMark(session);
    if (pending !== null) return;
    const now = `${revision}: ${await countParts(session)}`;
    const isOther = known !== null && known !== now && known.startsWith(`${revision}:`);
    const commit = (await session.lastCommit?.()) ?? null;
    const isTime = commit === null ? looks++ % WHOLE_EVERY === 0 : commit !== whole.commit && clock.now() >= whole.next;
    const found = isOther || isTime ? await takeIn(commit) : null;
    known = found === null ? now : null;
    if (found !== null) say(toOutsideSentence(found));
  };
  const wait = (): void => {
    callOff = clock.after(LOOK_AFTER_MS, () => {
      void look()
        .catch((error: unknown) => error instanceof IntendedError || isOver || onFault(error))
        .then(() => isOver || wait());
    });
  };
  wait();
  return () => {
    isOver = true;
    callOff();
  };
}

const toOutsideSentence = ({ revision, added, changed, removed }: WriteResult) => ({
  zh: `有人绕过链图直接改动了图数据库：新增 ${added}，更改 ${changed}，删除 ${removed}；已记为修订 ${revision}（outside），没有撤回。`,
  en: `Somebody changed the graph database past Liantu: ${added} added, ${changed} changed, ${removed} removed. It is kept, and told as revision ${revision} (outside).`,
});
