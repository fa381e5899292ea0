import { GraphRefused } from '../errors.ts';
import { journalOf } from '../graph/graph-journal.ts';
import { isSameRevision, readRevision, type RevisionRecord } from '../graph/queries/read-revision.ts';
import { readRevisions } from '../graph/queries/read-revisions.ts';
import type { GraphSession } from '../graph/session.ts';
import { holdsLine, isSameLine } from '../journal/holds-line.ts';
import type { PackedSnapshot } from './packed-snapshot.ts';
import { patchSnapshot, type Placed } from './patch/patch-snapshot.ts';
import { readPacked } from './read-packed.ts';
import type { SnapshotShelf } from './shelf/snapshot-shelf.ts';

/** The graph answers, and holds no revision; asking it again does not fill it. */
export class GraphEmpty extends GraphRefused {}

export interface ChainKeeper {
  /** The graph at its newest revision, read anew only when the revision moved. @throws GraphUnavailable */
  current(): Promise<PackedSnapshot>;
  /** Every revision, newest first. */
  revisions(): Promise<RevisionRecord[]>;
}

/**
 * Keeps one snapshot, packed for the threads that answer from it; of a newer revision only what changed is read and packed anew, where
 * that can be told. Callers share a look at the revision and a reading of the facts, but never one that began before they came: it could
 * miss what was written just before. So whoever comes while one is under way waits for the next, with all others.
 * @param shelf where a snapshot is looked for before everything is read, and put once it was
 */
export function createChainKeeper(session: GraphSession, shelf: SnapshotShelf | null = null): ChainKeeper {
  let kept: Placed | null = null;
  let under: Promise<PackedSnapshot> | null = null;
  let next: Promise<PackedSnapshot> | null = null;
  const refresh = async (): Promise<PackedSnapshot> => {
    const newest = await readRevision(session);
    if (kept && newest && isSameRevision(newest, kept.packed.revision)) return kept.packed;
    const before = kept ?? (newest && shelf && (await takeFrom(session, shelf, newest)));
    if (before && newest && isSameRevision(newest, before.packed.revision)) kept = before;
    else kept = (before && (await patchSnapshot(session, before))) ?? (await readAndPut(session, shelf));
    return kept.packed;
  };
  const start = (): Promise<PackedSnapshot> => {
    next = null;
    const started = refresh().finally(() => {
      if (under === started) under = null;
    });
    under = started;
    return started;
  };
  return {
    current: () => (under === null ? start() : (next ??= under.then(start, start))),
    revisions: () => readRevisions(session),
  };
}

/** What lies on the shelf, where the graph's journal goes on from it; the rest of the way it is patched. */
async function takeFrom(session: GraphSession, shelf: SnapshotShelf, newest: RevisionRecord): Promise<Placed | null> {
  const found = await shelf.read();
  if (found === null || !isSameRevision(found.packed.revision, newest)) return found;
  const journal = journalOf(session);
  return isSameLine(await journal.head(), found.line) || (await holdsLine((at) => journal.lines(at), found.line)) ? found : null;
}

async function readAndPut(session: GraphSession, shelf: SnapshotShelf | null): Promise<Placed> {
  const { packed, line } = await readWhole(session);
  // Nobody waits for it, and a disk that is full is no reason to end.
  if (line !== null) void shelf?.write({ packed, line }).catch(() => undefined);
  return { packed, line };
}

async function readWhole(session: GraphSession): Promise<Placed> {
  const packed = await readPacked(session);
  if (!packed) throw new GraphEmpty(EMPTY);
  const head = await journalOf(session).head();
  return { packed, line: head.revision === packed.revision.id ? head : null };
}

const EMPTY = {
  zh: '图谱还是空的，正在装载或尚未装载数据。',
  en: 'The graph is still empty: its facts are being loaded, or were not loaded yet.',
};
