import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { AUDIT_NOTE, PARTED_NOTE } from '../access/witness.ts';
import { IntendedError } from '../errors.ts';
import { openEmbedded } from '../graph/embedded.ts';
import { NotReadable } from '../graph/embedded-errors.ts';
import { hasGraphFile, setAside } from '../graph/embedded-file.ts';
import { addLinesAsTheyAre, journalOf } from '../graph/graph-journal.ts';
import { lockMark, readMark, RESTORING, setMark, setPending } from '../graph/mark.ts';
import { readBookText } from '../graph/queries/access-nodes.ts';
import { openNeo4j } from '../graph/neo4j.ts';
import { ensureSchema } from '../graph/schema.ts';
import type { GraphSession } from '../graph/session.ts';
import { wipeFacts } from '../graph/wipe.ts';
import { fillFromJournal } from '../ingest/write/project-journal.ts';
import { checkArchive, readArchive } from '../journal/archive.ts';
import { toPlaceAside } from '../journal/cut-journal.ts';
import { makeJournal } from '../journal/file-journal.ts';
import { digestJournal } from '../journal/digests/journal-digest.ts';
import { toPortions } from '../journal/portions.ts';
import type { JournalHead } from '../journal/walk.ts';
import { createBeside, writeBeside } from './beside.ts';
import { openStore, toGraphFolder, toJournalFolder, type StoreSettings } from './open-store.ts';
import { sayShare, type Say } from './store-news.ts';

/** A place that a backup may go to, or a reason to ask before it does. */
export interface Target {
  /** What it holds now; null for an empty one. */
  revision: number | null;
}

/** Lines of the graph's own journal that one transaction takes. */
const CHARACTERS = 2_000_000;

/**
 * Puts a backup in the place of what the settings' graph holds. The backup is read to its end before anything is touched.
 * @param mayReplace is asked where the place is not empty
 * @param withAccounts whether the accounts that it holds come along; else those that are there stay
 * @returns how far it goes, null where it was not to replace what is there
 * @throws InvalidInput for a backup that is not whole, GraphRefused for a graph that is in use
 */
export async function restore(
  settings: StoreSettings,
  path: string,
  mayReplace: (target: Target) => Promise<boolean>,
  say: Say,
  { now = () => new Date(), withAccounts = true }: { now?: () => Date; withAccounts?: boolean } = {},
): Promise<JournalHead | null> {
  const { beside, take } = createBeside();
  const head = await checkArchive(path, take);
  if (!withAccounts) beside.book = null;
  const isDone = settings.neo4j
    ? await restoreInto(await openNeo4j({ ...settings.neo4j, purpose: 'import' }), path, mayReplace, say)
    : await restoreBeside(settings.dataDir, path, mayReplace, say, now());
  if (!isDone) return null;
  const { session } = await openStore(settings, say, 'import');
  try {
    if (beside.book === null) await notePartedTrail(session);
    await writeBeside({ dataDir: settings.dataDir, session: settings.neo4j === null ? null : session }, beside, say, now());
  } finally {
    await session.close();
  }
  return head;
}

/** Where the trail stayed behind, what the journal noted of it holds of no trail here. */
async function notePartedTrail(session: GraphSession): Promise<void> {
  const journal = journalOf(session);
  for await (const _ of journal.notes(AUDIT_NOTE)) return journal.append(PARTED_NOTE, {});
}

async function restoreBeside(dataDir: string, path: string, mayReplace: (target: Target) => Promise<boolean>, say: Say, now: Date) {
  const [folder, journalFolder] = [toGraphFolder(dataDir), toJournalFolder(dataDir)];
  const isThere = hasGraphFile(folder);
  const revision = isThere ? await readRevisionOf(folder) : null;
  if ((isThere || existsSync(journalFolder)) && !(await mayReplace({ revision: revision ?? 0 }))) return false;
  await makeJournal(journalFolder, toPortions(readArchive(path)), async () => {
    if (!existsSync(journalFolder)) return;
    const place = toPlaceAside(journalFolder, now);
    await rename(journalFolder, place);
    say({ zh: `原来的日志在 ${place}。`, en: `The journal of before is now ${place}.` });
  });
  if (isThere)
    await setAside(folder, now).then((place) => say({ zh: `原来的图库在 ${place}。`, en: `The graph of before is now ${place}.` }));
  return true;
}

/** Where a graph stands that nobody uses; 0 for one that cannot be read. @throws GraphRefused for one in use */
async function readRevisionOf(folder: string): Promise<number> {
  try {
    const session = await openEmbedded(folder);
    try {
      return (await readMark(session)).revision;
    } finally {
      await session.close();
    }
  } catch (error) {
    if (error instanceof IntendedError && !(error instanceof NotReadable)) throw error;
    return 0;
  }
}

/** Under a mark that nobody but the next restore takes away: a kill leaves no graph that could be served, or filled with seeds. */
async function restoreInto(session: GraphSession, path: string, mayReplace: (target: Target) => Promise<boolean>, say: Say) {
  try {
    await ensureSchema(session);
    const { revision, pending, lines } = await readMark(session);
    const hasAccounts = (await readBookText(session, 0)) !== null;
    const isEmpty = revision === 0 && lines === 0 && pending === null && !hasAccounts;
    if (!isEmpty && !(await mayReplace({ revision }))) return false;
    await session.write(async (tx) => {
      await lockMark(tx);
      await setMark(tx, { revision: 0, hash: null, lines: 0, lineHash: null });
      await setPending(tx, { revision, token: RESTORING, step: 0, isRecorded: false });
    });
    await wipeFacts(session);
    for await (const texts of toPortions(readArchive(path), CHARACTERS)) await session.write((tx) => addLinesAsTheyAre(tx, texts));
    const journal = journalOf(session);
    const digest = await digestJournal(() => journal.lines());
    if (digest.revisions.length > 0) await fillFromJournal(session, journal, digest, sayShare(say));
    else
      await session.write(async (tx) => {
        await lockMark(tx);
        await setPending(tx, null);
      });
    return true;
  } finally {
    await session.close();
  }
}
