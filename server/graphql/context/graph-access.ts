import type { PackedSnapshot } from '../../chain/packed-snapshot.ts';
import type { RevisionRecord } from '../../graph/queries/read-revision.ts';

/** What the interface needs of the graph, whichever engine holds it and whether or not it is there yet. */
export interface GraphAccess {
  /** The graph at its newest revision. @throws GraphUnavailable while it cannot be read */
  current(): Promise<PackedSnapshot>;
  /** Every revision, newest first. @throws GraphUnavailable while it cannot be read */
  revisions(): Promise<RevisionRecord[]>;
}
