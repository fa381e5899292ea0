import type { PackedSnapshot } from '../../chain/packed-snapshot.ts';
import type { HistoryJournal } from '../../history/history.ts';
import type { GraphSession } from '../../graph/session.ts';
import type { RevisionRecord } from '../../graph/queries/read-revision.ts';

/** What the interface needs of the graph, whichever engine holds it and whether or not it is there yet. */
export interface GraphAccess {
  /** The graph at its newest revision, or as it was last known. @throws GraphUnavailable where neither can be had */
  current(): Promise<PackedSnapshot>;
  /** As of when `current` gives what it gives (ISO 8601, UTC), while the graph itself cannot be asked; null while it can. */
  staleSince(): string | null;
  /** Every revision, newest first. @throws GraphUnavailable while it cannot be read */
  revisions(): Promise<RevisionRecord[]>;
  /** The journal of the open graph. @throws GraphUnavailable while there is none */
  journal(): HistoryJournal;
  /** The open graph, for what is written. @throws GraphUnavailable while there is none */
  session(): GraphSession;
}
