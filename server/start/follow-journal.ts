import { IntendedError } from '../errors.ts';
import { readMark, type Mark } from '../graph/mark.ts';
import type { GraphSession } from '../graph/session.ts';
import { fillFromJournal, showsJournal } from '../ingest/write/project-journal.ts';
import { completeRevision, settlePending } from '../ingest/write/write-in-steps.ts';
import type { FileJournal } from '../journal/file-journal.ts';
import { digestJournal, type JournalDigest } from '../journal/digests/journal-digest.ts';
import { ORIGIN } from '../journal/line.ts';
import { sayShare, toCaughtUpSentence, toRebuildingSentence, type Say } from './store-news.ts';

/** From so many revisions on filling anew is quicker than following one by one. */
const MOST_FOLLOWED = 20;

/**
 * Brings the graph to the head of its journal: fills an empty one, ends what a kill left half done, adds the revisions that it lacks; then
 * looks whether it shows the journal.
 * @returns false where it does not, or cannot be read
 */
export async function followJournal(session: GraphSession, journal: FileJournal, say: Say): Promise<boolean> {
  const digest = await digestJournal(() => journal.lines());
  try {
    return await follow(session, journal, digest, say);
  } catch (error) {
    // A disk that is full says so itself; whatever else the engine says of its own file, the journal is there.
    if (error instanceof IntendedError) throw error;
    return false;
  }
}

async function follow(session: GraphSession, journal: FileJournal, digest: JournalDigest, say: Say): Promise<boolean> {
  const found = await readMark(session);
  const { revision } = await journal.head();
  if (found.revision === 0 && revision > 0 && found.pending === null) {
    if (await isFilled(session)) return false;
    say(toRebuildingSentence(revision));
    await fillFromJournal(session, journal, digest, sayShare(say));
  } else {
    if (!isOnTheWay(found, digest)) return false;
    await settlePending(session, 0);
    const { revision: from } = await readMark(session);
    if (revision - from > MOST_FOLLOWED) return false;
    for (let next = from + 1; next <= revision; next++) await completeRevision(session, next);
    if (revision > found.revision) say(toCaughtUpSentence(found.revision, revision));
  }
  return showsJournal(session, journal, digest);
}

/** Whether the graph shows a revision that the journal tells of. */
function isOnTheWay({ hash, revision }: Mark, { revisions }: JournalDigest): boolean {
  if (revision === 0) return hash === null || hash === ORIGIN;
  return revisions.some((told) => told.revision === revision && (hash === null || told.hash === hash));
}

async function isFilled(session: GraphSession): Promise<boolean> {
  const rows = await session.read('MATCH (n) WHERE NOT n:SchemaVersion AND NOT n:RevisionCounter RETURN n.id AS id LIMIT 1');
  return rows.length > 0;
}
