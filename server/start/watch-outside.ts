import { countParts } from '../graph/queries/count-parts.ts';
import { readMark } from '../graph/mark.ts';
import { machineClock, type Clock } from '../graph/outage/clock.ts';
import type { GraphSession } from '../graph/session.ts';
import type { WriteResult } from '../ingest/write/commit-changes.ts';
import { takeInOutside } from '../ingest/write/take-in-outside.ts';
import type { Say } from './store-news.ts';

/** From one look at the numbers to the next; every so many looks all of the graph is held against its journal. */
const LOOK_AFTER_MS = 60_000;
const WHOLE_EVERY = 15;

/**
 * Looks now and then whether somebody changed a Neo4j past the product, and tells its journal so. The numbers of each kind show what came
 * or went; what was only changed is seen by the look at everything.
 * @returns what ends it
 */
export function watchOutside(session: GraphSession, say: Say, clock: Clock = machineClock): () => void {
  let isOver = false;
  let looks = 0;
  let known: string | null = null;
  let callOff: () => void = () => undefined;
  const look = async (): Promise<void> => {
    const { revision, pending } = await readMark(session);
    if (pending !== null) return;
    const now = `${revision}: ${await countParts(session)}`;
    const isOther = known !== null && known !== now && known.startsWith(`${revision}:`);
    const isTime = looks++ % WHOLE_EVERY === 0;
    const found = isOther || isTime ? await takeInOutside(session) : null;
    known = found === null ? now : null;
    if (found !== null) say(toOutsideSentence(found));
  };
  const wait = (): void => {
    callOff = clock.after(LOOK_AFTER_MS, () => {
      // A graph that is away, or that others write to, is looked at again.
      void look()
        .catch(() => undefined)
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
