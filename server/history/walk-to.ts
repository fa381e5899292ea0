import { NotFound } from '../errors.ts';
import type { Past } from './past.ts';
import type { Step } from './walk.ts';

/** The step of one revision. @throws NotFound in one sentence for one that the journal does not tell of */
export async function walkTo(past: Past, revision: number, newest: number): Promise<Step> {
  for await (const step of past.walk(revision, Math.min(revision, newest))) return step;
  throw await toNotTold(past, revision, newest);
}

/** What is said of a revision that the journal does not tell of. */
export async function toNotTold(past: Past, revision: number, newest: number): Promise<NotFound> {
  return notTold(revision, (await past.revisions(newest))[0]?.revision ?? 1, newest);
}

function notTold(revision: number, first: number, newest: number): NotFound {
  return new NotFound(
    {
      zh: `没有修订 ${revision} 的记录；日志里有的是修订 ${first} 到 ${newest}。`,
      en: `There is no record of revision ${revision}; the journal tells of the revisions ${first} to ${newest}.`,
    },
    { revision: `revision:${revision}` },
  );
}
