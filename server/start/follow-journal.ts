import { IntendedError } from '../errors.ts';
import { readMark, type Mark } from '../graph/mark.ts';
import type { GraphSession } from '../graph/session.ts';
import { applyRows } from '../ingest/write/apply-rows.ts';
import { fillFromJournal, showsJournal } from '../ingest/write/project-journal.ts';
import { settlePending } from '../ingest/write/write-in-steps.ts';
import { writeRevision } from '../ingest/write/write-revision.ts';
import type { FileJournal } from '../journal/file-journal.ts';
import { foldJournal, readRevisions, type Folded } from '../journal/fold.ts';
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
  const folded = await foldJournal(journal.lines());
  try {
    return await follow(session, journal, folded, say);
  } catch (error) {
    // A disk that is full says so itself; whatever else the engine says of its own file, the journal is there.
    if (error instanceof IntendedError) throw error;
    return false;
  }
}

async function follow(session: GraphSession, journal: FileJournal, folded: Folded, say: Say): Promise<boolean> {
  const found = await readMark(session);
  const { revision } = await journal.head();
  if (found.revision === 0 && revision > 0 && found.pending === null) {
    if (await isFilled(session)) return false;
    say(toRebuildingSentence(revision));
    await fillFromJournal(session, folded, sayShare(say));
  } else {
    if (!isOnTheWay(found, folded)) return false;
    await settlePending(session, 0);
    const { revision: from } = await readMark(session);
    if (revision - from > MOST_FOLLOWED) return false;
    if (from < revision) {
      for await (const { summary, hash, parts } of readRevisions(journal.lines(), from)) {
        await session.write(async (tx) => {
          for (const rows of parts) await applyRows(tx, rows);
          await writeRevision(tx, summary, hash);
        });
      }
    }
    if (revision > found.revision) say(toCaughtUpSentence(found.revision, revision));
  }
  return showsJournal(session, folded);
}

/** Whether the graph shows a revision that the journal tells of. */
function isOnTheWay({ hash, revision }: Mark, { revisions }: Folded): boolean {
  if (revision === 0) return hash === null || hash === ORIGIN;
  return revisions.some((told) => told.revision === revision && (hash === null || told.hash === hash));
}

async function isFilled(session: GraphSession): Promise<boolean> {
  const rows = await session.read('MATCH (n) WHERE NOT n:SchemaVersion AND NOT n:RevisionCounter RETURN n.id AS id LIMIT 1');
  return rows.length > 0;
}
